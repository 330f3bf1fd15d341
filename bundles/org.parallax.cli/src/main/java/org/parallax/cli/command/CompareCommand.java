package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.app.comparing.ChangedStatements;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.report.Reproduction;
import org.parallax.report.compared.ComparedVersion;
import org.parallax.report.compared.ComparisonExport;
import org.parallax.report.data.ExportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two scenarios, or two versions of one, run by run and says which statements make the difference. */
@CommandLine.Command(
        name = "compare",
        description = "Shows what the first scenario changes against the second, or a file against an earlier version of itself, which statements explain it,"
                + " and what the theories say together.",
        footer = "%nThe page “Comparing” of the guide says how to read the shares and what the theories say together: docs/comparing.md in the jar"
                + " org.parallax.dsl of the installation, and under Help in the window." + BranchOptions.FOOTER)
final class CompareCommand implements CommandList.Command {

    private final CommandContext context;
    private final ExportOptions<ComparisonExport> exports = new ExportOptions<>(ExportFormat.OF_COMPARISON);

    @Parameters(paramLabel = "FILE", description = "The file with the scenarios.")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME",
            description = "Given twice: the two scenarios. With --before once, or not at all: each that differs.")
    private List<String> scenarios = List.of();

    @Option(names = "--before", paramLabel = "VERSION",
            description = "Compare with an earlier version of FILE: a saved copy, or a revision of its git repository, such as HEAD,"
                    + " HEAD~2, a branch, a tag or a hash. What exists as a file is one; what begins with ./ is always one.")
    private Optional<String> before = Optional.empty();

    @Mixin
    private ExplainedOptions explained;

    @Mixin
    private LayerOptions with;

    @Mixin
    private RunOptions run;

    CompareCommand(CommandContext context) {
        this.context = context;
        this.explained = new ExplainedOptions();
        this.with = new LayerOptions();
        this.run = new RunOptions();
    }

    @Override
    public void complete(CommandSpec spec) {
        exports.addTo(spec);
    }

    @Override
    public ExitStatus run() {
        return before.isPresent() ? versions(before.get()) : scenarios();
    }

    private ExitStatus scenarios() {
        if (scenarios.size() != 2) {
            throw Failure.usage("give --scenario twice, or --before with an earlier version of the file; two scenarios are compared, not "
                    + scenarios.size());
        }
        var task = task(List.of(file));
        var input = new ScenarioInput(context, file, with, EarlierInput.NOT_DONE);
        var first = input.scenario(Optional.of(scenarios.get(0)));
        if (scenarios.getFirst().equals(scenarios.getLast())) {
            throw Failure.usage("--scenario " + scenarios.getFirst() + " is given twice; compare it with another scenario");
        }
        var second = input.scenario(Optional.of(scenarios.get(1)));
        var changes = ChangedStatements.between(input.statements(scenarios.getLast()), input.statements(scenarios.getFirst()));
        return task.compare(first, second, comparison -> changes.in(comparison, Optional.empty()),
                (compared, held) -> Reproduction.compare(file, compared.first(), compared.second(), held, with.added()));
    }

    private ExitStatus versions(String earlier) {
        if (scenarios.size() > 1) {
            throw Failure.usage("give --scenario once with --before; it is compared with itself in " + earlier);
        }
        var task = task(EarlierInput.isPath(earlier) ? List.of(file, Path.of(earlier)) : List.of(file));
        var input = new EarlierInput(context, file, earlier, with);
        input.remarks().forEach(remark -> context.streams().remark("parallax: " + remark));
        var pairs = input.pairs(scenarios.stream().findFirst());
        var differing = pairs.stream().filter(EarlierInput.Pair::differs).toList();
        var chosen = differing.isEmpty() && pairs.size() == 1 && task.writesFiles() ? pairs : differing;
        if (task.writesFiles() && chosen.size() != 1) {
            throw Failure.usage((chosen.isEmpty() ? "no scenario differs" : "several scenarios differ") + " between " + file + " and " + earlier
                    + "; choose the one to be written with --scenario: "
                    + (chosen.isEmpty() ? pairs : chosen).stream().map(EarlierInput.Pair::name).collect(Collectors.joining(", ")));
        }
        if (chosen.isEmpty()) {
            context.streams().result("Nothing differs between " + file + " and " + earlier + ".\n");
        }
        return chosen.stream().map(pair -> compare(task, pair, input.version()))
                .reduce(ExitStatus.DONE, (all, one) -> all == ExitStatus.DONE ? one : all);
    }

    private ExitStatus compare(ComparisonTask task, EarlierInput.Pair pair, ComparedVersion before) {
        return task.compare(pair.now(), pair.then(), comparison -> pair.changes().in(comparison, Optional.of(before)),
                (compared, held) -> Reproduction.compareBefore(
                        file, compared.first(), before.hash().orElse(before.revision()), held, with.added()));
    }

    private ComparisonTask task(List<Path> read) {
        var open = run.order(context);
        return new ComparisonTask(
                context, run, explained, open, exports.outputs(context).requireWritable(TakenFiles.readingFrom(read)));
    }
}
