package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parallax.app.Parallax;
import org.parallax.app.files.KnownFailure;
import org.parallax.app.files.WriteProblem;
import org.parallax.cli.command.CommandContext;
import org.parallax.cli.command.CommandList;
import org.parallax.cli.io.Streams;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;

/**
 * Runs commands on the streams it is given. Never throws and never ends the process: whatever goes wrong is
 * reported as one line for the user and a status.
 */
public final class CommandLineApplication {

    private final Streams streams;
    private final AtomicBoolean cancelled;

    /** {@code cancelled} is set from outside to cancel the running command. */
    public CommandLineApplication(Streams streams, AtomicBoolean cancelled) {
        this.streams = streams;
        this.cancelled = cancelled;
    }

    /** Runs one command. */
    public ExitStatus run(String... arguments) {
        var status = execute(CommandList.plain(arguments));
        var failure = streams.finish();
        if (failure.isPresent() && status != ExitStatus.BUG) {
            return unwritten(failure.get());
        }
        return status;
    }

    private ExitStatus execute(String... arguments) {
        try {
            var context = new CommandContext(streams, cancelled, new Memoized<>(CommandLineApplication::installed));
            var line = CommandList.commandLine(context, arguments)
                    .setExecutionExceptionHandler((thrown, command, parsed) -> ended(thrown, arguments).code());
            return ExitStatus.of(line.execute(arguments));
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError
                | ServiceConfigurationError bug) {
            return ended(bug, arguments);
        }
    }

    private ExitStatus ended(Throwable thrown, String... arguments) {
        if (thrown instanceof Failure failure) {
            streams.remark("parallax: " + failure.getMessage());
            return failure.status();
        }
        return cancelled.get() ? ExitStatus.INTERRUPTED : new BugReport(streams).of(thrown, arguments);
    }

    /** Two theories with the same id, or two records with the same name, are no bug: the user must remove one of them. */
    private static Parallax installed() {
        try {
            return Parallax.installed(Optional.ofNullable(System.getProperty("parallax.home")).map(Path::of));
        } catch (IllegalStateException duplicate) {
            throw Failure.input(duplicate.getMessage() + "; take the jar of one out of the dropins folder");
        }
    }

    private ExitStatus unwritten(IOException failure) {
        if (KnownFailure.isReaderGone(failure)) {
            return ExitStatus.DONE;
        }
        var problem = WriteProblem.ofStandardOutput(failure);
        streams.remark("parallax: the result could not be written to standard output: " + problem.cause() + "; " + problem.cure());
        return ExitStatus.INPUT_HAS_ERRORS;
    }
}
