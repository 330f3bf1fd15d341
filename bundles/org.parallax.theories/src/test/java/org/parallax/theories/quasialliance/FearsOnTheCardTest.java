package org.parallax.theories.quasialliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;

/** What the card says: parameters, directions and causes. */
class FearsOnTheCardTest {

    private static final QuasiAlliance THEORY = new QuasiAlliance();
    private static final Capitals PLAYED = Capitals.of(0.8, 0.6, 0.5, Leaning.CENTRIST, Leaning.PROGRESSIVE)
            .becoming(0.6, 0.8, 0.3);

    static Stream<Parameter> parameters() {
        return THEORY.card().parameters().stream();
    }

    private static double[][][] eventful(ParameterValues values) {
        var coercion = News.called("coercion").by("China").costlyTo(Side.FIRST)
                .shifting("China", Quantity.PRESSURE, 0.25).event();
        var situation = PLAYED.world().plan(2, News.landing("landing")).plan(4, coercion).plan(6, News.summit("summit")).situation();
        return Paths.of(THEORY, situation, values, PLAYED.play(Script.noisy(situation)), 3).all();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyParameterMattersToSomeOutcome(Parameter parameter) {
        var defaults = THEORY.card().defaults();
        double other = parameter.value() < parameter.high() ? parameter.high() : parameter.low();
        assertTrue(!Arrays.deepEquals(eventful(defaults), eventful(defaults.with(parameter.id(), other))),
                parameter.id() + " changes nothing");
    }

    @Property(tries = 60)
    void noCornerOfTheRangesLeavesTheScale(@ForAll long corner) {
        var random = new Random(corner);
        var values = THEORY.card().defaults();
        for (var parameter : THEORY.card().parameters()) {
            values = values.with(parameter.id(), random.nextBoolean() ? parameter.high() : parameter.low());
        }
        for (var run : eventful(values)) {
            for (var month : run) {
                assertTrue(Arrays.stream(month).allMatch(level -> level >= 0 && level <= 100));
            }
        }
    }

    @Property(tries = 60)
    void moreCommitmentNeverRaisesSecurityOrPoliticsWhoeverGoverns(
            @ForAll @DoubleRange(min = 0, max = 1) double threat,
            @ForAll @DoubleRange(min = 0, max = 1) double pressure,
            @ForAll @DoubleRange(min = 0, max = 0.9) double weaker,
            @ForAll Leaning first, @ForAll Leaning second) {
        var world = Capitals.of(threat, pressure, 0.5, first, second);
        var values = THEORY.card().defaults();
        assertEquals(2, THEORY.card().scope().monotone().size());
        for (var claim : THEORY.card().scope().monotone()) {
            assertEquals(Quantity.COMMITMENT, claim.quantity());
            var indicator = claim.channel().indicator();
            double weak = world.withCommitment(weaker).gain(values, 24, indicator);
            double firm = world.withCommitment(weaker + 0.1).gain(values, 24, indicator);
            assertTrue(firm <= weak + 1e-9, firm + " against " + weak);
        }
    }

    @Test
    void theCausesSumToWhatSecurityIs() {
        var situation = PLAYED.world().happened(3, News.landing("earlier")).situation();
        var run = PLAYED.run(THEORY, THEORY.card().defaults(), situation);
        var parts = Paths.parts(THEORY, situation, PLAYED.play(Script.quiet(situation)), 12, Channel.SECURITY);
        assertEquals(Level.points(run.at(12, Indicator.SECURITY)), Arrays.stream(parts).sum(), 1e-9);
        assertEquals(
                List.of("documented news fading", "lasting parts returning", "fears of abandonment", "fears of entrapment"),
                THEORY.card().scope().causes());
        assertTrue(Math.abs(parts[2]) > 0.1 && Math.abs(parts[3]) > 0.1, Arrays.toString(parts));
    }
}
