package org.parallax.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.report.data.ExportFormat.Reader;
import org.parallax.report.data.ExportFormat;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option for each format in which a result can be written, with the place to write it to.
 *
 * @param <T> what is written
 */
final class ExportOptions<T> {

    private final Map<ExportFormat<T>, OptionSpec> options = new LinkedHashMap<>();

    ExportOptions(List<ExportFormat<T>> formats) {
        formats.forEach(format -> options.put(format, option(format)));
    }

    private static OptionSpec option(ExportFormat<?> format) {
        boolean piped = format.reader() == Reader.PROGRAM;
        return OptionSpec.builder("--" + format.id())
                .type(String.class)
                .paramLabel(piped ? "FILE" : "FILE" + format.ending())
                .description("Write " + format.content() + (piped ? "; - for standard output." : "."))
                .build();
    }

    /** For the command that takes them. */
    List<OptionSpec> all() {
        return List.copyOf(options.values());
    }

    /** Where results go, by the options of the call. */
    Outputs<T> outputs(CommandContext session) {
        var outputs = new Outputs<T>(session);
        options.forEach((format, option) ->
                Optional.ofNullable(option.<String>getValue()).ifPresent(target -> outputs.send(target, format::write)));
        return outputs;
    }
}
