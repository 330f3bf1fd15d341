package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.report.Manifest;
import org.parallax.report.Reproduction;
import org.parallax.report.data.ComparisonExport;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.terminal.ComparisonTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two scenarios run by run and says which statements make the difference. */
@CommandLine.Command(
        name = "compare",
        description = "Shows what the first scenario changes against the second, and which statements explain it.")
final class CompareCommand implements CommandList.Command {

    private final CommandContext context;
    private final ExportOptions<ComparisonExport> exports = new ExportOptions<>(ExportFormat.OF_COMPARISON);

    @Parameters(paramLabel = "FILE", description = "The file with the scenarios.")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", required = true, description = "Given twice: the two scenarios.")
    private List<String> scenarios = List.of();

    @Mixin
    private LayerOptions with;

    @Mixin
    private RunOptions run;

    CompareCommand(CommandContext context) {
        this.context = context;
        this.with = new LayerOptions();
        this.run = new RunOptions();
    }

    @Override
    public void complete(CommandSpec spec) {
        exports.addTo(spec);
    }

    @Override
    public ExitStatus run() {
        if (scenarios.size() != 2) {
            throw Failure.usage("give --scenario twice; two scenarios are compared, not " + scenarios.size());
        }
        var open = run.order(context);
        var outputs = exports.outputs(context).requireWritable(TakenFiles.readingFrom(file));
        var input = new ScenarioInput(context, file, with, "nothing was compared");
        var first = input.scenario(Optional.of(scenarios.get(0)));
        if (scenarios.getFirst().equals(scenarios.getLast())) {
            throw Failure.usage("--scenario " + scenarios.getFirst() + " is given twice; compare it with another scenario");
        }
        var second = input.scenario(Optional.of(scenarios.get(1)));
        var order = run.order(context, open, first, second);
        var compared = ProgressTask.complete(context, "Comparing",
                progress -> run.projections(context).compare(first, second, order, progress));
        var command = Reproduction.compare(file, compared.first(), compared.second(), with.added());
        outputs.write(new ComparisonExport(compared.first(), compared.second(), compared.comparison(), command),
                export -> ComparisonTable.of(export.comparison(), Manifest.grounds(export.first(), export.second())));
        return TheoryFailureMessages.status(compared.comparison().failed(), ExitStatus.DONE);
    }
}
