package org.parallax.cli.command;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.io.Streams;
import org.parallax.cli.status.ExitStatus;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports a wrong call in one line: what is wrong with it, and which help page describes the right one. */
final class UsageErrors implements IParameterExceptionHandler, IExecutionStrategy {

    private final Streams streams;
    private final Collection<String> commands;

    /** {@code commands} are the names of all commands. */
    UsageErrors(Streams streams, Collection<String> commands) {
        this.streams = streams;
        this.commands = commands;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        streams.remark("parallax: " + sentence(wrong, List.of(arguments)));
        return ExitStatus.WRONG_USAGE.code();
    }

    /** Runs the command. Help for an unknown command is an error here; picocli alone would print the help of the program. */
    @Override
    public int execute(ParseResult parsed) {
        if (namesUnknownCommand(parsed.originalArgs())) {
            throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
        }
        return new RunLast().execute(parsed);
    }

    private String sentence(ParameterException wrong, List<String> arguments) {
        if (namesUnknownCommand(arguments)) {
            return unknownCommand(arguments.getFirst());
        }
        return problem(wrong) + " (" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help says what it takes)";
    }

    /** The program takes options and one command, so a first word that is neither was meant as a command. */
    private boolean namesUnknownCommand(List<String> arguments) {
        return !arguments.isEmpty() && !arguments.getFirst().startsWith("-") && !commands.contains(arguments.getFirst());
    }

    private String unknownCommand(String word) {
        var nearest = LikelyName.suggestion(word, commands);
        return (word.isBlank() ? "the command has no name." : "there is no command " + word + nearest) + " There is: " + String.join(", ", commands);
    }

    private static String problem(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            // A list of arguments ends before one that cannot be read.
            return TextArguments.problem(unmatched.getUnmatched().getFirst())
                    .map(problem -> "Invalid value for an argument: " + problem)
                    .orElseGet(() -> unknown(unmatched.getUnmatched()));
        }
        return wrong.getMessage().replaceAll("positional parameter at index \\S+ \\((\\S+)\\)", "$1").replaceAll("\\s+", " ").strip();
    }

    private static String unknown(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ", "nothing is known to do with ", ""));
    }
}
