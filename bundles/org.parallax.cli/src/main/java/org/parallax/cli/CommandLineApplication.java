package org.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parallax.app.Parallax;
import org.parallax.cli.command.CommandList;
import org.parallax.cli.io.Streams;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Runs commands on the streams it is given. Never throws and never ends the process: whatever goes wrong is
 * a line for the user and a status.
 */
public final class CommandLineApplication {

    private final Streams streams;
    private final AtomicBoolean cancelled;

    /** {@code cancelled} is set from outside to call a command off. */
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
            var session = new Session(streams, cancelled, new Memoized<>(CommandLineApplication::installed));
            var line = CommandList.commandLine(session, arguments);
            return interpret(line, arguments);
        } catch (Failure failure) {
            streams.remark("parallax: " + failure.getMessage());
            return failure.status();
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError | ExceptionInInitializerError | NoClassDefFoundError bug) {
            return cancelled.get() ? ExitStatus.INTERRUPTED : new BugReport(streams).of(bug, arguments);
        }
    }

    /** Two theories with one id, or two records with one name, are for the user to part: no bug, and nothing to report. */
    private static Parallax installed() {
        try {
            return Parallax.installed(Optional.ofNullable(System.getProperty("parallax.home")).map(Path::of));
        } catch (IllegalStateException twice) {
            throw Failure.input(twice.getMessage() + "; take the jar of one out of the dropins folder");
        }
    }

    private ExitStatus interpret(CommandLine line, String... arguments) throws Exception {
        var unknown = CommandList.unknown(arguments);
        if (unknown.isPresent()) {
            streams.remark("parallax: " + unknown.get());
            return ExitStatus.WRONG_USAGE;
        }
        CommandLine.ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments);
        } catch (ParameterException wrong) {
            var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
            streams.remark("parallax: " + sentence(wrong) + " (" + command + " --help says what it takes)");
            return ExitStatus.WRONG_USAGE;
        }
        var innermost = last(parsed);
        if (innermost.isUsageHelpRequested()) {
            streams.result(text(innermost, true));
            return ExitStatus.DONE;
        }
        if (innermost.isVersionHelpRequested()) {
            streams.result(text(innermost, false));
            return ExitStatus.DONE;
        }
        return ((CommandList.Command) innermost.getCommandSpec().userObject()).call();
    }

    private static CommandLine last(CommandLine.ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed.commandSpec().commandLine();
    }

    private static String text(CommandLine line, boolean help) {
        var text = new StringWriter();
        var writer = new PrintWriter(text);
        if (help) {
            line.usage(writer);
        } else {
            line.printVersionHelp(writer);
        }
        writer.flush();
        return text.toString();
    }

    private static String sentence(ParameterException wrong) {
        return wrong.getMessage()
                .replaceAll("\\s+", " ")
                .replaceAll("is not an? (long|int)$", "is not a whole number Parallax can hold")
                .replaceAll("^Unmatched arguments? (?:at|from) index \\d+:", "nothing is known to do with")
                .strip();
    }

    private ExitStatus unwritten(IOException failure) {
        var reason = String.valueOf(failure.getMessage());
        if (reason.contains("Broken pipe")) {
            // The reader has seen enough, as in `parallax kinds | head`.
            return ExitStatus.DONE;
        }
        streams.remark("parallax: the result could not be written to standard output: " + reason
                + "; write it to another place");
        return ExitStatus.INPUT_HAS_ERRORS;
    }
}
