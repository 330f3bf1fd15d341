package org.parallax.theories.threelenses;

import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.MonthView;
import org.parallax.theory.kit.KnownPast;
import org.parallax.theory.kit.Quantities;
import org.parallax.theory.kit.SupportAtHome;

/**
 * What the theory learns of a situation. Immutable.
 *
 * @param images how the documented images sound at {@code as of}
 */
record LearnedLenses(
        KnownPast known, Deeds deeds, Administrations administrations, SupportAtHome support, Dangers dangers, Images images,
        PastMonths past) {

    private static final double MIDDLING = 0.5;

    /** Of a situation. */
    static LearnedLenses of(Situation situation, DocumentedLevels past) {
        var support = SupportAtHome.of(situation, MIDDLING);
        return new LearnedLenses(
                KnownPast.of(situation, past),
                Deeds.planned(situation),
                Administrations.of(situation),
                support,
                Dangers.of(situation),
                Images.of(situation),
                new PastMonths(situation, past, support));
    }

    /**
     * What both face.
     *
     * @param atOutset the danger at {@code as of}, 0 to 1
     */
    record Dangers(Quantities threat, Quantities pressure, double atOutset) {

        private static Dangers of(Situation situation) {
            var threat = Quantities.of(situation, Quantity.THREAT, MIDDLING);
            var pressure = Quantities.of(situation, Quantity.PRESSURE, MIDDLING);
            return new Dangers(
                    threat, pressure, common(threat.documented(situation), pressure.documented(situation)));
        }

        private static double common(double threat, double pressure) {
            return (threat + pressure) / 2;
        }

        /** The common danger of a month, 0 to 1. */
        double in(MonthView month) {
            return common(threat.in(month), pressure.in(month));
        }
    }

    /** How each side's images of the other sound together, −1 to 1. */
    record Images(double byFirst, double bySecond) {

        private static Images of(Situation situation) {
            return new Images(
                    Image.meanTone(situation.images(), Side.FIRST, situation.asOf()),
                    Image.meanTone(situation.images(), Side.SECOND, situation.asOf()));
        }
    }
}
