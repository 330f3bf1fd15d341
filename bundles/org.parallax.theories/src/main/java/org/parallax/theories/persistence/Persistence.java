package org.parallax.theories.persistence;

import java.util.List;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.Documented;

/**
 * Nothing changes but by chance: the median stays at the last documented level, and the spread grows with
 * the square root of the horizon.
 *
 * <pre>
 * x ← x + pace · (± a documented month's change) + unrecorded · ε      level = 50 + 50 x/√(50² + x²)
 * </pre>
 *
 * <p>Each month a run takes over, for all fields and views together, the change of one documented month
 * drawn at random, its sign drawn too, so that no direction is claimed. The events of a scenario are ignored.
 */
public final class Persistence implements Theory {

    private static final int CHANGES = 0;
    private static final int UNRECORDED = 1;

    private static final TheoryCard CARD = new TheoryCard(
            "Persistence",
            "4",
            "Persistence",
            "Things stay as they were last documented; what may come grows with the horizon as documented months"
                    + " have changed. A baseline to measure theories against: it ignores the events of a scenario.",
            "A baseline of forecast verification: the no-change forecast",
            List.of(
                    Parameter.chosen("pace", "Documented changes taken over", "share", 0, 1, 3,
                            "1 takes the record at its word."),
                    Parameter.chosen("window", "Documented months used", "months", 12, 240, 1200,
                            "Twenty years: older months are documented too thinly to change as often as they did."),
                    new Parameter("unrecorded", "Change no document tells", "points/month", 0, 0.7, 3,
                            "Months without a documented event are not still: this alone gives a 90 % band of 4"
                                    + " points either way after a year, a little less than yearly opinion polls"
                                    + " change.")),
            List.of("changes", "unrecorded"))
            .within(Scope.ofBaseline(UseOfPoints.IGNORED));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return values -> prepare(past, values);
    }

    private static PreparedTheory prepare(DocumentedLevels past, ParameterValues parameters) {
        var documented = new Documented(past, (int) parameters.of("window") + 1);
        var start = new double[Channels.COUNT];
        for (int channel = 0; channel < start.length; channel++) {
            start[channel] = Level.points(documented.level(documented.months() - 1, channel));
        }
        var changes = changes(documented, parameters.of("pace"));
        double unrecorded = parameters.of("unrecorded");
        return () -> path(start.clone(), changes, unrecorded);
    }

    private static double[][] changes(Documented documented, double pace) {
        var changes = new double[documented.months() - 1][Channels.COUNT];
        for (int month = 0; month < changes.length; month++) {
            for (int channel = 0; channel < Channels.COUNT; channel++) {
                changes[month][channel] = pace
                        * (Level.points(documented.level(month + 1, channel))
                                - Level.points(documented.level(month, channel)));
            }
        }
        return changes;
    }

    private static PreparedTheory.Path path(double[] points, double[][] changes, double unrecorded) {
        var shown = new double[points.length];
        return (month, levels) -> {
            if (changes.length > 0) {
                int drawn = (int) (month.uniform(CHANGES, 0) * 2 * changes.length);
                var change = changes[drawn >> 1];
                double sign = (drawn & 1) == 0 ? 1 : -1;
                for (int channel = 0; channel < points.length; channel++) {
                    points[channel] += sign * change[channel];
                }
            }
            for (int channel = 0; channel < points.length; channel++) {
                points[channel] += unrecorded * month.normal(UNRECORDED, Channels.draw(channel));
                shown[channel] = Level.of(points[channel]);
            }
            levels.setAll(shown);
        };
    }
}
