package org.parallax.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.Theory;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/**
 * What is left of a documented event is the same number in the documented past and in the first month of every theory.
 * A new theory is added to {@code expected} and {@code bare}.
 */
class DocumentedPastTest {

    private static final double NOTHING = 1e-9;

    private static Stream<Theory> theories() {
        return ServiceLoader.load(Theory.class).stream().map(ServiceLoader.Provider::get);
    }

    @Property(tries = 40)
    void noViewDriftsWhereNothingIsDocumented(
            @ForAll Leaning first, @ForAll Leaning second, @ForAll Stance stance,
            @ForAll @DoubleRange(min = 0, max = 1) double commitment,
            @ForAll @DoubleRange(min = 0, max = 1) double threat,
            @ForAll long seed) {
        var situation = new World().withoutImages().months(120)
                .course("UnitedStates", Quantity.COMMITMENT, commitment)
                .course("NorthKorea", Quantity.THREAT, threat)
                .situation();
        var script = Script.quiet(situation).leader(Side.FIRST, first, stance).leader(Side.SECOND, second, stance);
        theories().forEach(theory -> {
            var paths = Paths.of(theory, situation, DocumentedLevelsBuilder.of(situation), anyValues(theory, seed), script, 1);
            for (int month = 1; month <= situation.months(); month++) {
                for (var side : Side.values()) {
                    assertEquals(50, paths.at(month, Indicator.viewBy(side)), NOTHING, theory.card().id());
                }
            }
        });
    }

    @Property(tries = 200)
    void whatIsLeftOfAnEventIsTheSameInTheDocumentedPastAndInTheFirstMonth(
            @ForAll("news") Happening event, @ForAll @IntRange(min = 1, max = 300) int age) {
        var situation = new World().withoutImages().happened(age, event).situation();
        var past = DocumentedLevelsBuilder.of(situation);
        var next = DocumentedLevelsBuilder.of(new World().withoutImages().happened(age + 1, event).situation());
        theories().forEach(theory -> {
            var paths = Paths.of(theory, situation, past, bare(theory), Script.quiet(situation), 1);
            for (var indicator : Indicator.values()) {
                assertEquals(
                        expected(theory, past, next, indicator), paths.at(1, indicator), NOTHING,
                        theory.card().id() + " " + indicator);
            }
        });
    }

    /** The level in the first projected month: one month further for a theory that continues the past. */
    private static double expected(Theory theory, DocumentedLevels past, DocumentedLevels next, Indicator indicator) {
        return switch (theory.card().id()) {
            case "Kernel", "ClashOfRealities", "CoercionCatalyst", "PoliticalSpace",
                    "QuasiAlliance", "TechnologyRivalry", "ThreeLenses" -> next.last(indicator);
            case "Persistence" -> past.last(indicator);
            // Without noise every random number is one half, which draws the month in the middle.
            case "Climatology" -> past.of(indicator).at(past.of(indicator).length() / 2);
            default -> throw new AssertionError("Say here what " + theory.card().id() + " makes of a documented event");
        };
    }

    /** Parameters with which a theory adds nothing of its own, so that its first month shows only what is left of the past. */
    private static ParameterValues bare(Theory theory) {
        var nothing = switch (theory.card().id()) {
            case "ClashOfRealities" -> Map.of("imprint", 0.0, "disappointment", 0.0);
            case "QuasiAlliance" -> Map.of("sharedFear", 0.0, "unevenFear", 0.0, "entrapment", 0.0);
            case "PoliticalSpace" -> Map.of("takeUp", 0.0, "turn", 0.0);
            case "ThreeLenses" -> Map.of("political", 0.0, "security", 0.0);
            case "Persistence" -> Map.of("pace", 0.0);
            default -> Map.<String, Double>of();
        };
        var values = theory.card().defaults();
        for (var entry : nothing.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue());
        }
        return values;
    }

    private static ParameterValues anyValues(Theory theory, long seed) {
        var random = new SplittableRandom(seed);
        var values = theory.card().defaults();
        for (var parameter : theory.card().parameters()) {
            double share = random.nextDouble();
            double value = parameter.low() + share * (parameter.high() - parameter.low());
            values = values.with(parameter.id(), Math.clamp(value, parameter.low(), parameter.high()));
        }
        return values;
    }

    /**
     * Events that touch any field, seen by nobody, one side or both, fading at any pace, in part lasting, or standing
     * still. Events that never fade are
     * left out: they are part of the level from which a theory starts, and move as the theory says.
     */
    @Provide
    Arbitrary<Happening> news() {
        var points = Arbitraries.doubles().between(-12, 12);
        var seen = Arbitraries.maps(Arbitraries.of(Side.class), points).ofMaxSize(2);
        var fade = Arbitraries.doubles().between(1, 60);
        var share = Arbitraries.of(0.0, 0.3, 1.0);
        var standing = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.maps(Arbitraries.of(Domain.class), points), seen, fade, share, standing)
                .as((effects, perceptions, months, lasting, stands) -> {
                    var news = stands ? News.called("event").untilEnded() : News.called("event");
                    effects.forEach(news::on);
                    perceptions.forEach(news::seenBy);
                    return news.fading(months).lastingShare(lasting).event();
                });
    }
}
