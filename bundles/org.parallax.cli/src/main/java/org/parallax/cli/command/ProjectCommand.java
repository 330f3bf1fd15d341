package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.parallax.cli.status.ExitStatus;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Depth;
import org.parallax.report.Reproduction;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.data.ProjectionExport;
import org.parallax.report.terminal.ProjectionTable;
import org.parallax.report.words.HeldAgainst;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Projects a scenario and prints a table, or writes the result as data, report or charts. */
@CommandLine.Command(name = "project", description = "Projects a scenario under the installed theories.", footer = BranchOptions.FOOTER)
final class ProjectCommand implements CommandList.Command {

    private final CommandContext context;
    private final ExportOptions<ProjectionExport> exports = new ExportOptions<>(ExportFormat.OF_PROJECTION);

    @Parameters(paramLabel = "FILE", description = "The file with the scenario.")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "Which scenario, if the file holds several.")
    private Optional<String> scenario = Optional.empty();

    @Mixin
    private LayerOptions with;

    @Mixin
    private RunOptions run;

    @Mixin
    private AgainstOption against;

    @Option(names = "--svg", paramLabel = "DIR", description = "Write a chart for each indicator into a folder.")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--strict", description = "Exit with 3 if an expectation fails under any theory.")
    private boolean strict;

    ProjectCommand(CommandContext context) {
        this.context = context;
        this.with = new LayerOptions();
        this.run = new RunOptions();
        this.against = new AgainstOption();
    }

    @Override
    public void complete(CommandSpec spec) {
        exports.addTo(spec);
    }

    @Override
    public ExitStatus run() {
        var held = against.held();
        var open = run.order(context);
        var outputs = exports.outputs(context);
        var taken = TakenFiles.readingFrom(file);
        outputs.requireWritable(taken);
        var charts = svg.map(ChartFolder::new);
        charts.ifPresent(folder -> folder.requireWritable(taken));
        var input = new ScenarioInput(context, file, with, "nothing was projected");
        var lowered = input.scenario(scenario);
        var order = run.order(context, open, lowered).to(depth(held, outputs, charts.isPresent()));
        var projected = ProgressTask.complete(context, "Projecting",
                progress -> run.projections(context).project(lowered, order, progress));
        var command = Reproduction.project(file, projected.manifest(), held, with.added());
        outputs.write(new ProjectionExport(projected.manifest(), projected.result(), held, command),
                export -> ProjectionTable.of(export.manifest(), export.result(), export.held()));
        charts.ifPresent(folder -> folder.write(context, projected, held));
        HeldAlong.tell(context, order.branching().held(), projected.result().situation());
        NoEffectHints.tell(context, input, projected.result());
        return TheoryFailureMessages.status(projected.result().failed(),
                strict && projected.expectationFailed() ? ExitStatus.EXPECTATION_FAILED : ExitStatus.DONE);
    }

    /** Which inputs drive the result is told by every output but the table and the courses, and takes time. */
    private static Depth depth(HeldAgainst held, Outputs<ProjectionExport> outputs, boolean draws) {
        boolean told = draws || outputs.isAskedFor("--json") || outputs.isAskedFor("--report");
        return told && held.counterfactual() == Counterfactual.REFERENCE ? Depth.SENSITIVITY : Depth.DRIVERS;
    }
}
