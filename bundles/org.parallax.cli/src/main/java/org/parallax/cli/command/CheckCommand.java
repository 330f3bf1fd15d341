package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.parallax.app.data.DiagnosticsJson;
import org.parallax.cli.status.ExitStatus;
import org.parallax.dsl.loading.Diagnostic.Severity;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.report.words.Numbers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** Prints the diagnostics of files, one line each. */
@CommandLine.Command(
        name = "check",
        description = "Checks scenario and relationship files, or all such files under a folder.",
        footer = "%nPrints file:line:column: error|warning|info CODE message")
final class CheckCommand implements CommandList.Command {

    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, or a folder with files.")
    private List<Path> paths = List.of();

    @Mixin
    private LayerOptions with;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    CheckCommand(CommandContext context) {
        this.context = context;
        this.with = new LayerOptions();
    }

    @Override
    public ExitStatus run() {
        PluginWarnings.tell(context);
        var loaded = with.load(context.parallax().get(), paths);
        var diagnostics = loaded.diagnostics();
        var streams = context.streams();
        if (json) {
            streams.result(DiagnosticsJson.of(diagnostics));
        } else {
            diagnostics.forEach(diagnostic -> streams.resultLine(diagnostic.toString()));
            streams.remark(summary(diagnostics, loaded.files()));
        }
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? ExitStatus.INPUT_HAS_ERRORS : ExitStatus.DONE;
    }

    private static String summary(List<Diagnostic> diagnostics, int files) {
        return count(diagnostics, Severity.ERROR, "error") + ", " + count(diagnostics, Severity.WARNING, "warning")
                + " in " + Numbers.figures(files, "file");
    }

    private static String count(List<Diagnostic> diagnostics, Severity severity, String word) {
        return Numbers.figures(diagnostics.stream().filter(diagnostic -> diagnostic.severity() == severity).count(), word);
    }
}
