package org.parallax.theory.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.Projector;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Traits;
import org.parallax.theory.kit.contract.EffectsOnly;

/** One story told before and after {@code as of}: the documented past and the runs follow the same rules. */
class StoryTest {

    private static final int LAST = 48;

    @Test
    void aConditionStandsUntilItIsEndedAndThenFades() {
        var story = new Story(List.of(
                new Story.Told(6, impact(-12, 0.25, new Duration.UntilEnded(new Fade(12)), List.of())),
                new Story.Told(20, impact(0, 0, new Duration.Passing(new Fade(1)), List.of(List.of(Story.id(0)))))));
        for (int asOf : new int[] {0, 10, 20, 30}) {
            var political = levels(told(story, asOf), Indicator.POLITICAL);
            for (int month = Math.max(6, LAST - political.size() + 1); month <= LAST; month++) {
                int age = Math.max(0, month - 20);
                double points = -9 * StrictMath.pow(0.1, age / 12.0) - 3 * StrictMath.pow(Effect.KEPT, age);
                assertEquals(Level.of(points), level(political, month), 1e-9, "as of " + asOf + ", month " + month);
            }
        }
    }

    @Property(tries = 100)
    void itDoesNotMatterWhereTheStoryIsCut(
            @ForAll("stories") Story story, @ForAll @IntRange(min = 1, max = 40) int asOf) {
        var whole = told(story, 0);
        var parted = told(story, asOf);
        for (var indicator : Indicator.values()) {
            var planned = levels(whole, indicator);
            var cut = levels(parted, indicator);
            // Where nothing is documented in the first months, the documented levels begin later.
            for (int month = LAST - cut.size() + 1; month <= LAST; month++) {
                assertEquals(level(planned, month), level(cut, month), 1e-9, indicator + " in month " + month);
            }
        }
    }

    private static ProjectionResult told(Story story, int asOf) {
        var settings = new RunSettings(1, 7, Conditioning.NOTHING).to(Depth.FIGURES);
        var outcome = new Projector(1)
                .project(story.cut(asOf, LAST), List.of(new EffectsOnly()), settings, Progress.SILENT);
        if (!(outcome instanceof Outcome.Completed<ProjectionResult> completed)) {
            throw new AssertionError(outcome);
        }
        return completed.value();
    }

    /** The documented levels of a cut story, and after them those of its one run, up to the month {@link #LAST}. */
    private static List<Double> levels(ProjectionResult result, Indicator indicator) {
        var levels = new ArrayList<>(result.past().of(indicator).stream().boxed().toList());
        var run = result.theories().getFirst().samples().getFirst();
        levels.addAll(run.levels().get(indicator.ordinal()).stream().boxed().toList());
        return levels;
    }

    private static double level(List<Double> levels, int month) {
        return levels.get(levels.size() - 1 - (LAST - month));
    }

    @Provide
    Arbitrary<Story> stories() {
        var told = happenings().list().ofMinSize(1).ofMaxSize(Story.MOST);
        return Combinators.combine(told, Arbitraries.of(true, false)).as(Story::new);
    }

    private static Arbitrary<Story.Told> happenings() {
        var durations = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(2.0, 9.0, 30.0))
                .as((standing, months) -> standing ? new Duration.UntilEnded(new Fade(months)) : new Duration.Passing(new Fade(months)));
        var ends = Arbitraries.of(IntStream.range(0, Story.MOST).mapToObj(Story::id).toList())
                .list().uniqueElements().ofMaxSize(4)
                .list().ofMaxSize(3);
        var impacts = Combinators.combine(
                        Arbitraries.doubles().between(-15, 15), Arbitraries.doubles().between(0, 1), durations, ends)
                .as(StoryTest::impact);
        return Combinators.combine(Arbitraries.integers().between(1, LAST), impacts).as(Story.Told::new);
    }

    private static Impact impact(double points, double share, Duration duration, List<List<String>> ends) {
        return new Impact(
                Map.of(
                        Channel.POLITICAL, new Effect(points, share), Channel.CONTACT_OF_SECOND, new Effect(points / 2, share),
                        Channel.VIEW_BY_FIRST, new Effect(-points, 1 - share)),
                List.of(), Traits.NONE, duration, Optional.empty(), ends);
    }
}
