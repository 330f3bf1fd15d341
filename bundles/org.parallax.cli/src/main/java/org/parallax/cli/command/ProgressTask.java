package org.parallax.cli.command;

import java.util.Optional;
import java.util.function.Function;
import org.parallax.cli.io.ProgressLine;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;

/** Runs long work: shows its progress, lets the user cancel it, and turns every outcome but a value into a {@link Failure}. */
final class ProgressTask {

    private ProgressTask() {}

    /**
     * Does the work, and reports the theories that failed in it.
     *
     * @throws Failure if it was rejected or cancelled
     */
    static <T> T complete(CommandContext context, String name, Function<Progress, Outcome<T>> work) {
        var progress = new ProgressLine(context.streams(), name, context.cancelled());
        var outcome = withProgress(progress, work);
        TheoryFailureMessages.tell(context, progress.failures());
        return switch (outcome) {
            case Outcome.Completed<T>(var value) -> Optional.of(value)
                    .filter(done -> !context.cancelled().get())
                    .orElseThrow(ProgressTask::cancelled);
            case Outcome.Rejected<T>(var reason) -> throw Failure.input(
                    progress.failures().isEmpty() ? reason : "no theory is left, so there is no result");
            case Outcome.Cancelled<T> cancelled -> throw cancelled();
        };
    }

    private static <T> Outcome<T> withProgress(ProgressLine progress, Function<Progress, Outcome<T>> work) {
        try (progress) {
            return work.apply(progress);
        }
    }

    private static Failure cancelled() {
        return new Failure(ExitStatus.INTERRUPTED, "called off; nothing was written");
    }
}
