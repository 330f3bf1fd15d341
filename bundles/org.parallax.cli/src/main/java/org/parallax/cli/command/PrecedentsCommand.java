package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.app.Parallax;
import org.parallax.app.projecting.LikelyName;
import org.parallax.backtest.aftermath.AftermathStudy;
import org.parallax.backtest.aftermath.MeasuredAftermaths;
import org.parallax.backtest.series.SeriesFolder;
import org.parallax.backtest.series.SeriesProblem;
import org.parallax.backtest.series.SeriesReading;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.precedent.PrecedentSearch;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.report.Manifest;
import org.parallax.report.data.PrecedentsExport;
import org.parallax.report.data.PrecedentsJson;
import org.parallax.report.terminal.PrecedentsTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what followed the documented events nearest to those that a scenario plans. */
@CommandLine.Command(
        name = "precedents",
        description = "Counts what followed the documented events nearest to those that a scenario plans. No theory, no runs.",
        footer = "%nThe page “Precedents” of the guide says how to read the counts: docs/precedents.md in the jar"
                + " org.parallax.dsl of the installation, and under Help in the window.")
final class PrecedentsCommand implements CommandList.Command {

    private final CommandContext context;

    @Parameters(paramLabel = "FILE", description = "The file with the scenario.")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "Which scenario, if the file holds several.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--event", paramLabel = "NAME", description = "Of this event of the scenario only; may be given several times.")
    private List<String> events = List.of();

    @Mixin
    private LayerOptions with;

    @Option(names = "--data", paramLabel = "DIR",
            description = "A folder of series, one .csv file each: say what they did after the precedents, too.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "Write them as JSON; - for standard output.")
    private Optional<Path> json = Optional.empty();

    PrecedentsCommand(CommandContext context) {
        this.context = context;
        this.with = new LayerOptions();
    }

    @Override
    public ExitStatus run() {
        PluginWarnings.tell(context);
        var outputs = new Outputs<PrecedentsExport>(context);
        json.ifPresent(target -> outputs.send("--json", target, PrecedentsJson::of));
        outputs.requireWritable(TakenFiles.readingFrom(inputs()));
        var readings = data.map(PrecedentsCommand::series);
        var lowered = new ScenarioInput(context, file, with, "no precedents were looked for").scenario(scenario);
        var wanted = wanted(lowered.situation());
        var texts = new PrecedentsExport.Texts(
                lowered.digests().scenario(), lowered.digests().record(), new Manifest.Coverage(lowered.reach(), lowered.layers()),
                lowered.recordInWords(), Parallax.VERSION);
        var precedents = PrecedentSearch.of(wanted);
        var measured = readings.map(each -> AftermathStudy.of(wanted, precedents, each));
        outputs.write(new PrecedentsExport(wanted, precedents, texts, measured), PrecedentsTable::of);
        return status(measured.map(MeasuredAftermaths::problems).orElse(List.of()));
    }

    private List<Path> inputs() {
        return Stream.concat(Stream.of(file), SeriesInputs.of(data).stream()).toList();
    }

    private static List<SeriesReading> series(Path folder) {
        return switch (SeriesFolder.read(folder)) {
            case Outcome.Completed<List<SeriesReading>>(var readings) -> readings;
            case Outcome.Rejected<List<SeriesReading>>(var reason) -> throw Failure.input(reason);
            case Outcome.Cancelled<List<SeriesReading>> stopped -> throw new Failure(ExitStatus.INTERRUPTED, "called off");
        };
    }

    /** What could not be read is told last, where it is seen. */
    private ExitStatus status(List<SeriesProblem> problems) {
        problems.forEach(problem -> context.streams().remark(problem.toString()));
        if (problems.isEmpty()) {
            return ExitStatus.DONE;
        }
        context.streams().remark("parallax: there " + (problems.size() == 1 ? "is an error" : "are " + problems.size() + " errors")
                + " in the series that were read; what stands in those files was left out, all else was used");
        return ExitStatus.INPUT_HAS_ERRORS;
    }

    /** The situation with the events asked for alone. */
    private Situation wanted(Situation situation) {
        var planned = situation.storyline().events();
        var names = planned.stream().map(PlannedEvent::id).toList();
        events.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw Failure.usage("there is no event " + name + " in " + situation.scenario() + LikelyName.suggestion(name, names)
                    + (names.isEmpty() ? " It plans none" : " There is: " + String.join(", ", names)));
        });
        return events.isEmpty() ? situation : situation.with(new Storyline(
                planned.stream().filter(event -> events.contains(event.id())).toList(),
                situation.storyline().decisions(), situation.storyline().triggers()));
    }
}
