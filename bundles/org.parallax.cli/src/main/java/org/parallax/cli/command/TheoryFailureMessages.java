package org.parallax.cli.command;

import java.io.IOException;
import java.util.List;
import org.parallax.cli.io.StackTraceLog;
import org.parallax.cli.status.ExitStatus;
import org.parallax.projection.result.TheoryFailure;

/** Reports which theories failed and what the user can do: one line each; stack traces go to a file. */
final class TheoryFailureMessages {

    private TheoryFailureMessages() {}

    static void tell(CommandContext context, List<TheoryFailure> failures) {
        failures.forEach(failure -> context.streams().remark("parallax: " + line(failure)));
    }

    /** The status of a command whose result is complete but for these theories; {@code otherwise} if none failed. */
    static ExitStatus status(List<TheoryFailure> failures, ExitStatus otherwise) {
        return failures.isEmpty() ? otherwise : ExitStatus.INPUT_HAS_ERRORS;
    }

    private static String line(TheoryFailure failure) {
        return failure.sentence() + "; " + switch (failure) {
            case TheoryFailure.Declined declined -> "name other theories with --theory";
            case TheoryFailure.NoRunLeft none -> "give less with --given, or name other theories with --theory";
            case TheoryFailure.Stuck stuck -> "give it longer with --patience, or name other theories with --theory";
            case TheoryFailure.Nonsense nonsense -> "tell its author, or name other theories with --theory";
            case TheoryFailure.Threw threw ->
                "tell its author" + log(threw) + ", or name other theories with --theory";
        };
    }

    private static String log(TheoryFailure.Threw threw) {
        try {
            return " with " + StackTraceLog.write(threw.sentence(), threw.thrown());
        } catch (IOException unwritten) {
            return " (no log could be written: " + unwritten.getMessage() + ")";
        }
    }
}
