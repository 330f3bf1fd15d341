package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.data.ExportFormat.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that write a result to files: one option for each export format, its value the file to write.
 *
 * @param <T> the result
 */
final class ExportOptions<T> {

    private final Map<ExportFormat<T>, OptionSpec> options = new LinkedHashMap<>();

    ExportOptions(List<ExportFormat<T>> formats) {
        formats.forEach(format -> options.put(format, option(format)));
    }

    private static OptionSpec option(ExportFormat<?> format) {
        boolean piped = format.reader() == Reader.PROGRAM;
        return OptionSpec.builder("--" + format.id())
                .type(Path.class)
                .paramLabel(piped ? "FILE" : "FILE" + format.ending())
                .description("Write " + format.content() + (piped ? "; - for standard output." : "."))
                .build();
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec command) {
        options.values().forEach(command::addOption);
    }

    /** The outputs that the user asked for; to be called after parsing. */
    Outputs<T> outputs(CommandContext context) {
        var outputs = new Outputs<T>(context);
        options.forEach((format, option) ->
                Optional.ofNullable(option.<Path>getValue()).ifPresent(target -> outputs.send(option.longestName(), target, format::write)));
        return outputs;
    }
}
