package org.parallax.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.app.projecting.LikelyForm;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Depth;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Situation;
import org.parallax.report.data.ExplanationExport;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.terminal.AttributionTable;
import org.parallax.report.terminal.DriversTable;
import org.parallax.report.words.MonthWords;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what an indicator's change by a month is made of. */
@CommandLine.Command(name = "explain", description = "Shows what moved an indicator by a month, theory by theory: what would have happened anyway, each part of the scenario, how the theory brings it about, and which assumptions and parameters that hangs on.",
        footer = BranchOptions.FOOTER)
final class ExplainCommand implements CommandList.Command {

    private final CommandContext context;
    private final ExportOptions<ExplanationExport> exports = new ExportOptions<>(ExportFormat.OF_EXPLANATION);

    @Parameters(paramLabel = "FILE", description = "The file with the scenario.")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "Which scenario, if the file holds several.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--indicator", paramLabel = "ID", required = true, description = "Such as security, or view-of-A-by-B for states A and B.")
    private String indicator = "";

    @Option(names = "--in", paramLabel = "MONTH", required = true, description = "A projected month, such as 2028-12.")
    private String month = "";

    @Mixin
    private LayerOptions with;

    @Mixin
    private RunOptions run;

    @Mixin
    private AgainstOption against;

    ExplainCommand(CommandContext context) {
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
        var outputs = exports.outputs(context).requireWritable(TakenFiles.readingFrom(file));
        var lowered = new ScenarioInput(context, file, with, "nothing was explained").scenario(scenario);
        // What is told of inputs is told of the change against the reference.
        var depth = held.counterfactual() == Counterfactual.REFERENCE ? Depth.SENSITIVITY : Depth.DRIVERS;
        var order = run.order(context, open, lowered).to(depth);
        var situation = lowered.situation();
        var wanted = indicator(situation.parties());
        var in = month(situation);
        var explained = ProgressTask.complete(context, "Explaining",
                progress -> run.projections(context).explain(lowered, wanted, in, order, progress));
        outputs.write(new ExplanationExport(explained.manifest(), situation.parties(), explained.explanation()), export ->
                switch (held.counterfactual()) {
                    case REFERENCE -> AttributionTable.of(explained.situation(), order.given(), export.explanation(), export.manifest().grounds());
                    case BASELINE -> DriversTable.of(explained.situation(), order.given(), export.explanation(), export.manifest().grounds());
                });
        HeldAlong.tell(context, order.branching().held(), explained.situation());
        return TheoryFailureMessages.status(explained.explanation().failed(), ExitStatus.DONE);
    }

    private Indicator indicator(Parties parties) {
        var ids = Arrays.stream(Indicator.values()).map(each -> each.id(parties)).toList();
        int index = ids.indexOf(indicator);
        if (index < 0) {
            throw Failure.usage("there is no indicator " + indicator + didYouMean(ids) + " There is: " + String.join(", ", ids));
        }
        return Indicator.values()[index];
    }

    private String didYouMean(List<String> ids) {
        return LikelyName.suggestion(indicator, ids);
    }

    private YearMonth month(Situation situation) {
        var last = situation.asOf().plusMonths(situation.months());
        var in = MonthWords.read(month).orElseThrow(
                () -> Failure.usage("--in takes a month such as " + last + ", not " + month + LikelyForm.ofMonth(month)));
        if (in.isBefore(situation.from()) || in.isAfter(last)) {
            throw Failure.usage("--in lies between " + situation.from() + " and " + last + ", not at " + month);
        }
        return in;
    }
}
