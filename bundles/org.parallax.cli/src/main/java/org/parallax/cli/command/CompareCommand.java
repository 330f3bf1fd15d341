package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.app.projecting.ComparedScenarios;
import org.parallax.cli.ExitStatus;
import org.parallax.cli.Failure;
import org.parallax.cli.Session;
import org.parallax.report.data.ComparisonJson;
import org.parallax.report.page.ComparisonReport;
import org.parallax.report.terminal.ComparisonTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two scenarios run by run and says which statements make the difference. */
@CommandLine.Command(
        name = "compare",
        description = "Shows what the first scenario changes against the second, and which statements explain it.")
final class CompareCommand implements CommandList.Command {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The file with the scenarios.")
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME", required = true, description = "Given twice: the two scenarios.")
    private List<String> scenarios = List.of();

    @Mixin
    private RunOptions run;

    @Option(names = "--json", paramLabel = "FILE", description = "Write everything as JSON; - for standard output.")
    private Optional<String> json = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE.html", description = "Write a page to read and print.")
    private Optional<String> report = Optional.empty();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    CompareCommand(Session session) {
        this.session = session;
        this.run = new RunOptions();
    }

    @Override
    public ExitStatus call() {
        if (scenarios.size() != 2) {
            throw Failure.usage("give --scenario twice; two scenarios are compared, not " + scenarios.size());
        }
        var open = run.order(session);
        var compared = new ComparedScenarios[1];
        var outputs = new Outputs(session)
                .send(json, () -> ComparisonJson.of(compared[0].first(), compared[0].second(), compared[0].comparison()))
                .send(report, () -> ComparisonReport.of(
                        compared[0].first(), compared[0].second(), compared[0].comparison(), again(compared[0])))
                .requireWritable();
        var input = new ScenarioInput(session, file);
        var first = input.scenario(Optional.of(scenarios.get(0)));
        var second = input.scenario(Optional.of(scenarios.get(1)));
        var order = run.order(open, first, second);
        compared[0] = ProgressTask.complete(session, "Comparing",
                progress -> run.projections(session).compare(first, second, order, progress));
        outputs.write(() -> ComparisonTable.of(compared[0].comparison()));
        return FailedTheories.status(compared[0].comparison().failed(), ExitStatus.DONE);
    }

    private String again(ComparedScenarios compared) {
        return ReproducingCommandLine.command("compare", file, compared.first(), " --scenario " + compared.second().texts().scenario());
    }
}
