package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.parallax.app.projecting.Projected;
import org.parallax.cli.ExitStatus;
import org.parallax.cli.Session;
import org.parallax.report.data.ProjectionCsv;
import org.parallax.report.data.ProjectionJson;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.terminal.ProjectionTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Projects a scenario and prints a table, or writes the result as data, report or charts. */
@CommandLine.Command(name = "project", description = "Projects a scenario under the installed theories.")
final class ProjectCommand implements CommandList.Command {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The file with the scenario.")
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME", description = "Which scenario, if the file holds several.")
    private Optional<String> scenario = Optional.empty();

    @Mixin
    private RunOptions run;

    @Option(names = "--json", paramLabel = "FILE", description = "Write everything as JSON; - for standard output.")
    private Optional<String> json = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the courses as CSV; - for standard output.")
    private Optional<String> csv = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE.html", description = "Write a page to read and print.")
    private Optional<String> report = Optional.empty();

    @Option(names = "--svg", paramLabel = "DIR", description = "Write a chart for each indicator into a folder.")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--strict", description = "Exit with 3 if an expectation fails under any theory.")
    private boolean strict;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    ProjectCommand(Session session) {
        this.session = session;
        this.run = new RunOptions();
    }

    @Override
    public ExitStatus call() {
        var open = run.order(session);
        var projected = new Projected[1];
        var outputs = new Outputs(session)
                .send(json, () -> ProjectionJson.of(projected[0].manifest(), projected[0].result()))
                .send(csv, () -> ProjectionCsv.of(projected[0].result()))
                .send(report, () -> ProjectionReport.of(projected[0].manifest(), projected[0].result(), again(projected[0])))
                .requireWritable();
        var charts = svg.map(ChartFolder::new);
        charts.ifPresent(ChartFolder::requireWritable);
        var lowered = new ScenarioInput(session, file).scenario(scenario);
        var order = run.order(open, lowered);
        projected[0] = ProgressTask.complete(session, "Projecting",
                progress -> run.projections(session).project(lowered, order, progress));
        outputs.write(() -> ProjectionTable.of(projected[0].result()));
        charts.ifPresent(folder -> folder.write(session, projected[0]));
        return FailedTheories.status(projected[0].result().failed(),
                strict && projected[0].expectationFailed() ? ExitStatus.EXPECTATION_FAILED : ExitStatus.DONE);
    }

    /** The command that makes the same result again. */
    private String again(Projected projected) {
        return ReproducingCommandLine.command("project", file, projected.manifest(), "");
    }
}
