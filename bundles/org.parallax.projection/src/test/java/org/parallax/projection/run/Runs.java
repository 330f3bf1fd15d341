package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/** Short ways to a result. */
final class Runs {

    static final Theory WANDERER = new Wanderer("Wanderer", 2);

    private Runs() {}

    static TheoryProjection project(Situation situation, long runs) {
        return result(situation, runs, 1, WANDERER).theories().getFirst();
    }

    static ProjectionResult result(Situation situation, long runs, int threads, Theory... theories) {
        return completed(new Projector(threads)
                .project(situation, List.of(theories), new RunSettings(runs, 7), Progress.SILENT));
    }

    static String rejected(Situation situation, Theory... theories) {
        var asked = theories.length == 0 ? new Theory[] {WANDERER} : theories;
        return switch (new Projector(2).project(situation, List.of(asked), new RunSettings(300, 7), Progress.SILENT)) {
            case Outcome.Rejected<ProjectionResult> rejected -> rejected.reason();
            case Outcome<ProjectionResult> other -> throw new AssertionError("not rejected but " + other);
        };
    }

    static <T> T completed(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Completed<T> completed -> completed.value();
            case Outcome.Rejected<T> rejected -> throw new AssertionError(rejected.reason());
            case Outcome.Cancelled<T> cancelled -> throw new AssertionError("cancelled");
        };
    }
}
