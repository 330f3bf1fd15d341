package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.app.backtest.BacktestFindings;
import org.parallax.app.backtest.BacktestRequest;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.run.BacktestProgress;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.run.Progress;
import org.parallax.report.Reproduction;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.score.BacktestExport;
import org.parallax.report.terminal.BacktestTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Scores theories against series that were measured, and replays periods of which documents say how relations moved. */
@CommandLine.Command(
        name = "backtest",
        description = "Scores the theories against measured series, from past origins, and replays documented periods.",
        footer = "%nThe page “Back-testing” of the guide says what a series’ file holds and how to read each number:"
                + " docs/back-testing.md in the jar org.parallax.dsl of the installation, and under Help in the window."
                + " What came of it is told there on the page “What these theories can and cannot tell”.")
final class BacktestCommand implements CommandList.Command {

    private static final String BOTH = "both";

    private final CommandContext context;
    private final ExportOptions<BacktestExport> exports = new ExportOptions<>(ExportFormat.OF_BACKTEST);

    @Option(names = "--data", paramLabel = "DIR", description = "A folder of series, one .csv file each. Without it only the replays.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--record", paramLabel = "NAME", description = "Which record; usually the one whose two states the series are about.")
    private Optional<String> record = Optional.empty();

    @Option(names = "--layers", paramLabel = "WHICH",
            description = "core is the record alone, chronicle the record with its installed layers, both (usual) one after the other.")
    private String layers = BOTH;

    @Mixin
    private EffortOptions effort;

    @Option(names = "--resume", paramLabel = "DIR",
            description = "Keep there what was computed, and go on from what is there: for a back-test that may be broken off.")
    private Optional<Path> resume = Optional.empty();

    @Option(names = "--cards", paramLabel = "DIR", description = "Write the score card of each theory into a folder; needs --data.")
    private Optional<Path> cards = Optional.empty();

    BacktestCommand(CommandContext context) {
        this.context = context;
        this.effort = new EffortOptions();
    }

    @Override
    public void complete(CommandSpec spec) {
        exports.addTo(spec);
    }

    @Override
    public ExitStatus run() {
        var request = request();
        if (cards.isPresent() && data.isEmpty()) {
            throw Failure.usage("--cards needs --data: without series nothing is scored, and a card would be empty");
        }
        var outputs = exports.outputs(context);
        var taken = TakenFiles.readingFrom(SeriesInputs.of(data));
        outputs.requireWritable(taken);
        var folder = cards.map(CardFolder::new);
        folder.ifPresent(each -> each.requireWritable(taken));
        resume.ifPresent(kept -> taken.take("--resume", kept));
        var findings = findings(request);
        var made = Reproduction.backtest(data, findings.backtest().basis(), request.layers());
        outputs.write(new BacktestExport(findings.backtest(), findings.replays(), made), export -> BacktestTable.of(export.backtest(), export.replays()));
        folder.ifPresent(each -> each.write(context, findings.backtest()));
        return status(findings);
    }

    private BacktestRequest request() {
        var wanted = wantedLayers();
        var asked = effort.asked(context);
        record.ifPresent(name -> RecordCommand.chosen(context.parallax().get().records(), record));
        return new BacktestRequest(data, record, effort.theories(), wanted, asked, resume);
    }

    private List<Layers> wantedLayers() {
        return switch (layers) {
            case "core" -> List.of(Layers.CORE);
            case "chronicle" -> List.of(Layers.CHRONICLE);
            case BOTH -> List.of(Layers.values());
            default -> throw Failure.usage("--layers is core, chronicle or both, not " + layers);
        };
    }

    private BacktestFindings findings(BacktestRequest request) {
        try {
            return ProgressTask.complete(context, "Back-testing", progress -> context.parallax().get().backtests().run(request, through(progress)));
        } catch (Failure failure) {
            throw failure.status() == ExitStatus.INTERRUPTED && resume.isPresent()
                    ? new Failure(failure.status(), "called off; no result was written, and the same command goes on from what is kept in " + resume.get())
                    : failure;
        }
    }

    private static BacktestProgress through(Progress progress) {
        return new BacktestProgress() {
            @Override
            public void at(double share, String line) {
                progress.at(share);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /** What could not be read or did not take part is told last, where it is seen. */
    private ExitStatus status(BacktestFindings findings) {
        findings.problems().forEach(context.streams()::remark);
        int problems = findings.problems().size();
        if (problems > 0) {
            context.streams().remark("parallax: there " + (problems == 1 ? "is an error" : "are " + problems + " errors")
                    + " in the files that were read; what stands in those files was left out, all else was scored");
        }
        findings.unscored().forEach(sentence -> context.streams().remark("parallax: " + sentence));
        findings.failed().forEach(sentence -> context.streams().remark("parallax: " + sentence));
        return problems == 0 && findings.failed().isEmpty() ? ExitStatus.DONE : ExitStatus.INPUT_HAS_ERRORS;
    }
}
