package org.parallax.cli.command;

import java.util.List;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.dsl.loading.Diagnostic;

/**
 * What is wrong with the input of a command that goes on only without errors.
 *
 * @param input what the user called it
 */
record InputProblems(CommandContext context, String input) {

    /**
     * Prints errors, or a line if there are warnings.
     *
     * @param notDone what was not done because of errors, such as {@code nothing was projected}
     * @throws Failure if there are errors
     */
    void tell(List<Diagnostic> problems, String notDone) {
        var errors = problems.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            errors.forEach(error -> context.streams().remark(error.toString()));
            throw new Failure(ExitStatus.INPUT_HAS_ERRORS, errors.size() == 1
                    ? "there is an error in " + input + ", so " + notDone
                    : "there are " + errors.size() + " errors in " + input + ", so " + notDone);
        }
        long warnings = problems.stream().filter(problem -> problem.severity() == Diagnostic.Severity.WARNING).count();
        if (warnings > 0) {
            context.streams().remark("parallax: " + warnings + (warnings == 1 ? " warning" : " warnings") + " in " + input
                    + "; parallax check shows " + (warnings == 1 ? "it" : "them"));
        }
    }
}
