package org.parallax.cli.command;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.ComparedScenarios;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.cli.status.ExitStatus;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.situation.Held;
import org.parallax.report.compared.ComparedTexts;
import org.parallax.report.compared.ComparisonExport;
import org.parallax.report.terminal.ComparisonTable;

/**
 * Compares scenarios as the options of a call say, and writes what comes of it.
 *
 * @param open the order without what only a scenario completes
 */
record ComparisonTask(
        CommandContext context, RunOptions run, ExplainedOptions explained, ProjectionOrder open, Outputs<ComparisonExport> outputs) {

    /** Whether a result goes anywhere but to standard output as a table, so that there can be one only. */
    boolean writesFiles() {
        return !outputs.isEmpty();
    }

    /**
     * Compares two scenarios.
     *
     * @param texts what is written where they differ
     * @param command the command line that does this again, of what comes of it and what was asked to be held
     */
    ExitStatus compare(
            LoweredScenario first, LoweredScenario second, Function<Comparison, ComparedTexts> texts,
            BiFunction<ComparedScenarios, Held, String> command) {
        var order = run.order(context, open, first, second);
        var asked = explained.cell(first.situation(), second.situation());
        var compared = ProgressTask.complete(context, "Comparing",
                progress -> run.projections(context).compare(first, second, order, asked, progress));
        var comparison = compared.comparison();
        outputs.write(
                new ComparisonExport(
                        compared.first(), compared.second(), comparison, asked, texts.apply(comparison), command.apply(compared, order.branching().held())),
                ComparisonTable::of);
        HeldAlong.tell(context, order.branching().held(), comparison.first(), comparison.second());
        return TheoryFailureMessages.status(comparison.failed(), ExitStatus.DONE);
    }
}
