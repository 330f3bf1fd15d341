package org.parallax.theories.coercion;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.Theory;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/**
 * Two capitals that were governed alike for long at a documented pressure and commitment, and what pressure, commitment,
 * threat and leaders are from the first projected month on.
 */
record TwoCapitals(
        double documentedPressure, double documentedCommitment, double pressure, double commitment, double threat,
        Leaning first, Leaning second) {

    private static final Leaning LONG_IN_OFFICE = Leaning.CONSERVATIVE;
    private static final double THREAT = 0.5;

    /** Nothing changes: both are governed by conservatives. */
    static TwoCapitals at(double pressure, double commitment) {
        return new TwoCapitals(pressure, commitment, pressure, commitment, THREAT, LONG_IN_OFFICE, LONG_IN_OFFICE);
    }

    TwoCapitals becoming(double newPressure, double newCommitment) {
        return new TwoCapitals(
                documentedPressure, documentedCommitment, newPressure, newCommitment, threat, first, second);
    }

    TwoCapitals threatened(double newThreat) {
        return new TwoCapitals(
                documentedPressure, documentedCommitment, pressure, commitment, newThreat, first, second);
    }

    TwoCapitals governedBy(Leaning newFirst, Leaning newSecond) {
        return new TwoCapitals(
                documentedPressure, documentedCommitment, pressure, commitment, threat, newFirst, newSecond);
    }

    /** The documented world, to which a test adds events. */
    World world() {
        return new World()
                .course("China", Quantity.PRESSURE, documentedPressure)
                .course("UnitedStates", Quantity.COMMITMENT, documentedCommitment)
                .course("NorthKorea", Quantity.THREAT, THREAT)
                .leader(inOffice(Side.FIRST, LONG_IN_OFFICE))
                .leader(inOffice(Side.SECOND, LONG_IN_OFFICE));
    }

    static LeaderTerm inOffice(Side side, Leaning leaning) {
        var tenure = new LeaderTerm.Tenure(YearMonth.of(1990, 1), Optional.empty(), Optional.empty());
        return new LeaderTerm(side.name(), side.name(), side, tenure, leaning, Map.of());
    }

    /** The months of a run. */
    Script play(Script script) {
        return script.leader(Side.FIRST, first, Stance.PRAGMATIC)
                .leader(Side.SECOND, second, Stance.PRAGMATIC)
                .drivers(driver -> switch (driver) {
                    case 0 -> pressure;
                    case 1 -> commitment;
                    default -> threat;
                });
    }

    /** A run without noise. */
    Paths run(Theory theory, ParameterValues values, Situation situation) {
        return Paths.of(theory, situation, values, play(Script.quiet(situation)), 1);
    }

    /** What an indicator has gained since {@code as of} in a month of a run without events. */
    double gain(ParameterValues values, int month, Indicator indicator) {
        var path = run(new CoercionCatalyst(), values, world().situation());
        return path.at(month, indicator) - path.at(0, indicator);
    }

    /** What an event of the third month does to an indicator in a month. */
    double effect(Theory theory, ParameterValues values, Happening event, int month, Indicator indicator) {
        return run(theory, values, world().plan(3, event).situation()).at(month, indicator)
                - run(theory, values, world().situation()).at(month, indicator);
    }

    /** A challenger's coercion of some of the two, of which the record says that it helps security. */
    static Happening coercionOf(String id, Side... targets) {
        return News.called(id).by("China").deed(Deed.COERCION).costlyTo(targets)
                .on(Domain.SECURITY, 2)
                .shifting("China", Quantity.PRESSURE, 0.25).fading(12).event();
    }

    /** A meeting of both leaders that both sides welcome. */
    static News summit(String id) {
        return News.called(id).deed(Deed.SUMMIT).on(Domain.POLITICAL, 6)
                .seenBy(Side.FIRST, 4).seenBy(Side.SECOND, 4).fading(12);
    }
}
