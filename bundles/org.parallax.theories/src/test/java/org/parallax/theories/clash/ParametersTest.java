package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/** Every parameter does something, and none of them can break a projection. */
class ParametersTest {

    private static final ClashOfRealities THEORY = new ClashOfRealities();

    static Stream<Parameter> parameters() {
        return THEORY.card().parameters().stream();
    }

    /** A situation with something in it for every parameter. */
    private static Situation eventful(int scale) {
        return new World()
                .months(48)
                .course("NorthKorea", Quantity.THREAT, 0.8)
                .course("China", Quantity.PRESSURE, 0.7)
                .course("UnitedStates", Quantity.COMMITMENT, 0.6)
                .course("SouthKorea", Quantity.SUPPORT, 0.3)
                .happened(40, News.summit("pastSummit"))
                .happened(8, News.landing("pastLanding"))
                .plan(2, News.summit("summit"))
                .plan(5, news("remark", -4 * scale, -6 * scale, "History"))
                .plan(7, news("landing", -6 * scale, -9 * scale, "Territory"))
                .plan(9, news("call", 3 * scale, 5 * scale, "History"))
                .plan(11, News.called("gesture").by(Side.SECOND).deed(Deed.GESTURE)
                        .on(Domain.POLITICAL, 3 * scale).seenBy(Side.FIRST, 5 * scale).event())
                .situation();
    }

    private static Happening news(
            String id, double political, double seen, String issue) {
        return News.called(id)
                .on(Domain.POLITICAL, political)
                .seenBy(Side.FIRST, seen)
                .seenBy(Side.SECOND, seen / 2)
                .over(issue)
                .event();
    }

    private static Paths run(Situation situation, ParameterValues values, Leaning second) {
        var script = Script.noisy(situation)
                .drivers(driver -> 0.4)
                .leader(Side.FIRST, Leaning.NATIONALIST, Stance.HARDLINE)
                .leader(Side.SECOND, second, Stance.CONCILIATORY)
                .termLeft(Side.FIRST, 14);
        return Paths.of(THEORY, situation, values, script, 3);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyParameterMattersToSomeOutcome(Parameter parameter) {
        var defaults = THEORY.card().defaults();
        double other = parameter.value() < parameter.high() ? parameter.high() : parameter.low();
        var changed = defaults.with(parameter.id(), other);
        var situation = eventful(1);
        boolean matters = Stream.of(Leaning.PROGRESSIVE, Leaning.CONSERVATIVE)
                .anyMatch(second -> !Arrays.deepEquals(
                        run(situation, defaults, second).all(), run(situation, changed, second).all()));
        assertTrue(matters, parameter.id() + " changes nothing");
    }

    @Property(tries = 150)
    void noCornerOfTheRangesLeavesTheScale(@ForAll long corner) {
        var random = new Random(corner);
        var values = THEORY.card().defaults();
        for (var parameter : THEORY.card().parameters()) {
            values = values.with(parameter.id(), random.nextBoolean() ? parameter.high() : parameter.low());
        }
        int scale = random.nextBoolean() ? 1 : 40;
        var paths = run(eventful(scale), values, Leaning.PROGRESSIVE);
        for (int run = 0; run < paths.runs(); run++) {
            for (int month = 1; month <= 48; month++) {
                for (var indicator : Indicator.values()) {
                    double level = paths.at(run, month, indicator);
                    assertFalse(Double.isNaN(level));
                    assertTrue(level >= 0 && level <= 100, indicator + " " + level);
                }
            }
        }
    }
}
