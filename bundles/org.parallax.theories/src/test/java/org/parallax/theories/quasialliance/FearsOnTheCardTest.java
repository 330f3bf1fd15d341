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
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
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
import org.parallax.theories.lab.World;

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

    private static Happening coercionOf(String id, Side... targets) {
        return News.called(id).by("China").costlyTo(targets).on(Domain.SECURITY, 2)
                .shifting("China", Quantity.PRESSURE, 0.25).fading(12).event();
    }

    @Property(tries = 60)
    void whileTheSameLeadersGovernMoreCommitmentRaisesNeitherFieldUnlessTheyQuarrelOrOneIsCoercedAlone(
            @ForAll @DoubleRange(min = 0, max = 1) double threat,
            @ForAll @DoubleRange(min = 0, max = 1) double pressure,
            @ForAll @DoubleRange(min = 0, max = 1) double documented,
            @ForAll @DoubleRange(min = 0, max = 0.9) double weaker,
            @ForAll Leaning first, @ForAll Leaning second) {
        var capitals = Capitals.of(threat, pressure, documented, first, second);
        var situation = capitals.world().happened(3, News.landing("earlier"))
                .plan(4, coercionOf("ofBoth", Side.FIRST, Side.SECOND)).plan(6, News.summit("summit")).situation();
        var weak = capitals.withCommitment(weaker).run(THEORY, THEORY.card().defaults(), situation);
        var firm = capitals.withCommitment(weaker + 0.1).run(THEORY, THEORY.card().defaults(), situation);
        for (var indicator : List.of(Indicator.POLITICAL, Indicator.SECURITY)) {
            for (int month = 1; month <= 36; month++) {
                double raised = firm.at(month, indicator) - weak.at(month, indicator);
                assertTrue(raised <= 1e-9, indicator + " in month " + month + " by " + raised);
            }
        }
    }

    /** By how much a commitment of 0.95 instead of 0.05 raises an indicator. */
    private static double raised(Capitals capitals, World world, int month, Indicator indicator) {
        var values = THEORY.card().defaults();
        return capitals.withCommitment(0.95).run(THEORY, values, world.situation()).at(month, indicator)
                - capitals.withCommitment(0.05).run(THEORY, values, world.situation()).at(month, indicator);
    }

    @Test
    void aQuarrelACoercionOfOneAndAChangeOfGovernmentCanTurnTheDirectionSoTheCardClaimsNone() {
        var capitals = Capitals.of(0, 1, 0.5, Leaning.NATIONALIST, Leaning.PROGRESSIVE);
        var landings = capitals.world();
        for (int month = 12; month <= 14; month++) {
            landings.plan(month, News.landing("landing" + month));
        }
        assertTrue(raised(capitals, landings, 14, Indicator.POLITICAL) > 1);
        var coercions = capitals.world();
        for (int month = 1; month <= 6; month++) {
            coercions.plan(month, coercionOf("coercion" + month, Side.FIRST));
        }
        assertTrue(raised(capitals, coercions, 9, Indicator.SECURITY) > 0.3);
        var swapped = Capitals.of(0, 1, 1, Leaning.PROGRESSIVE, Leaning.CONSERVATIVE)
                .governedBy(Leaning.CONSERVATIVE, Leaning.PROGRESSIVE);
        assertTrue(raised(swapped, swapped.world(), 9, Indicator.SECURITY) > 0.5);
        assertEquals(List.of(), THEORY.card().scope().monotone());
    }

    @Test
    void theCausesSumToWhatSecurityIs() {
        var situation = PLAYED.world().happened(3, News.landing("earlier")).situation();
        var run = PLAYED.run(THEORY, THEORY.card().defaults(), situation);
        var parts = Paths.parts(THEORY, situation, PLAYED.play(Script.quiet(situation)), 12, Channel.SECURITY);
        assertEquals(Level.points(run.at(12, Indicator.SECURITY)), Arrays.stream(parts).sum(), 1e-9);
        assertEquals(
                List.of("documented news fading", "lasting parts returning", "the scenario’s events",
                        "the fear of abandonment that both share", "how evenly they fear entrapment",
                        "how evenly they fear abandonment"),
                THEORY.card().scope().causes());
        assertTrue(Arrays.stream(parts).skip(3).allMatch(points -> Math.abs(points) > 0.1), Arrays.toString(parts));
    }

    @Test
    void aGapThatClosesIsToldAsEvennessAndNotAsFearThatGrows() {
        var capitals = Capitals.of(0.6, 0.6, 0.5, Leaning.NATIONALIST, Leaning.PROGRESSIVE)
                .governedBy(Leaning.PROGRESSIVE, Leaning.PROGRESSIVE);
        var situation = capitals.world().situation();
        var parts = Paths.parts(THEORY, situation, capitals.play(Script.quiet(situation)), 24, Channel.POLITICAL);
        var causes = THEORY.card().scope().causes();
        assertTrue(parts[causes.indexOf("how evenly they fear abandonment")] > 0.5, Arrays.toString(parts));
        assertTrue(parts[causes.indexOf("how evenly they fear entrapment")] > 0.5, Arrays.toString(parts));
        assertEquals(0, parts[causes.indexOf("the fear of abandonment that both share")], 1e-9);
    }
}
