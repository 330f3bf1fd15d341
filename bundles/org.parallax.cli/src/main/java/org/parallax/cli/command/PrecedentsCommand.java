package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.app.Parallax;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.precedent.PrecedentSearch;
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
        outputs.requireWritable(TakenFiles.readingFrom(file));
        var lowered = new ScenarioInput(context, file, with, "no precedents were looked for").scenario(scenario);
        var wanted = wanted(lowered.situation());
        var texts = new PrecedentsExport.Texts(
                lowered.digests().scenario(), lowered.digests().record(), new Manifest.Coverage(lowered.reach(), lowered.layers()),
                lowered.recordInWords(), Parallax.VERSION);
        outputs.write(new PrecedentsExport(wanted, PrecedentSearch.of(wanted), texts), PrecedentsTable::of);
        return ExitStatus.DONE;
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
