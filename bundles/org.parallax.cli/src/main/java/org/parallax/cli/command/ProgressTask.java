package org.parallax.cli.command;

import java.util.Optional;
import java.util.function.Function;
import org.parallax.cli.io.ProgressLine;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;

/** Long work: shows its progress, can be called off, and ends with a value or with the command. */
final class ProgressTask {

    private ProgressTask() {}

    /**
     * Does the work, and tells of the theories that failed in it.
     *
     * @throws Failure if it was rejected or called off
     */
    static <T> T complete(CommandContext session, String name, Function<Progress, Outcome<T>> work) {
        var progress = new ProgressLine(session.streams(), name, session.cancelled());
        var outcome = underProgress(progress, work);
        TheoryFailureMessages.tell(session, progress.failures());
        return switch (outcome) {
            case Outcome.Completed<T>(var value) -> Optional.of(value)
                    .filter(done -> !session.cancelled().get())
                    .orElseThrow(ProgressTask::calledOff);
            case Outcome.Rejected<T>(var reason) -> throw Failure.input(
                    progress.failures().isEmpty() ? reason : "no theory is left, so there is no result");
            case Outcome.Cancelled<T> cancelled -> throw calledOff();
        };
    }

    private static <T> Outcome<T> underProgress(ProgressLine progress, Function<Progress, Outcome<T>> work) {
        try (progress) {
            return work.apply(progress);
        }
    }

    private static Failure calledOff() {
        return new Failure(ExitStatus.INTERRUPTED, "called off; nothing was written");
    }
}
