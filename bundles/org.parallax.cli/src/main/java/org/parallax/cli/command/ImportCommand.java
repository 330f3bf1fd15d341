package org.parallax.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.app.importing.ImportRequest;
import org.parallax.app.importing.mapping.ColumnMapping;
import org.parallax.app.importing.mapping.MappingReader;
import org.parallax.app.importing.mapping.ShippedMappings;
import org.parallax.app.importing.table.SheetReader;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.projection.result.Outcome;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** Turns a table of events into a text of the language. */
@CommandLine.Command(
        name = "import",
        description = "Turns a table of events into a text that adds them to a record.",
        footer = {
            "%nA row that cannot be read stands in the text as a comment marked NOT IMPORTED,",
            "with what is wrong and all of its cells. Exit status: 0 if all rows became",
            "events or were left out by the mapping; 1 if some were marked, or the table",
            "cannot be read and nothing is written."
        })
final class ImportCommand implements CommandList.Command {

    private final CommandContext context;

    @Parameters(arity = "0..1", paramLabel = "TABLE", description = "The table: CSV in UTF-8, with commas, semicolons or tabs.")
    private Optional<Path> table = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE",
            description = "Write there, where no file may be yet, and not to standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--template", description = "Write a table to begin with: headings and three rows.")
    private boolean template;

    @Option(names = "--mapping", paramLabel = "MAPPING",
            description = "What its columns and words are in ours: icews, polecat, or a table of your own.")
    private Optional<String> mapping = Optional.empty();

    @Option(names = "--record", paramLabel = "NAME", description = "Which record, if several are installed.")
    private Optional<String> record = Optional.empty();

    @Mixin
    private LayerOptions with;

    ImportCommand(CommandContext context) {
        this.context = context;
        this.with = new LayerOptions();
    }

    @Override
    public ExitStatus run() {
        if (template == table.isPresent()) {
            throw Failure.usage(template ? "--template writes a table and reads none; leave out the table or --template"
                    : "name the table to import; parallax import --template writes one to begin with");
        }
        if (template) {
            requireAlone();
        }
        PluginWarnings.tell(context);
        var name = record();
        var outputs = new Outputs<String>(context);
        out.ifPresent(file -> outputs.send("--out", file, Function.identity()));
        outputs.requireNew().requireWritable(table.map(TakenFiles::readingFrom).orElseGet(TakenFiles::none));
        if (template) {
            outputs.writeAll(context.parallax().get().imports().template(name), Function.identity());
            return ExitStatus.DONE;
        }
        return imported(table.orElseThrow(), name, outputs);
    }

    /** What a template does not heed would be left out without a word. */
    private void requireAlone() {
        var unheeded = mapping.isPresent() ? "--mapping" : with.added().isEmpty() ? "" : "--with";
        if (!unheeded.isEmpty()) {
            throw Failure.usage("--template writes the same table with " + unheeded + " and without; leave " + unheeded + " out");
        }
        out.filter(path -> SourceKind.of(path).isPresent()).ifPresent(path -> {
            throw Failure.usage("--template writes a table, and " + path + " would be read as a text of the language;"
                    + " give --out a name that ends in .csv");
        });
    }

    private ExitStatus imported(Path file, String name, Outputs<String> outputs) {
        var target = out.filter(path -> !outputs.toStandardOutput());
        target.filter(path -> SourceKind.of(path).filter(SourceKind.RELATIONSHIP::equals).isEmpty()).ifPresent(path -> {
            throw Failure.usage("parallax would not read " + path + " again; give --out a name that ends in "
                    + SourceKind.RELATIONSHIP.ending());
        });
        var layers = with.of(context.parallax().get().records(), List.of(name));
        var read = value(SheetReader.read(file));
        var request = new ImportRequest(name, layers, mapping.map(ImportCommand::mapping).orElse(ColumnMapping.NONE), target);
        var result = value(context.parallax().get().imports().of(read, request));
        outputs.writeAll(result.text(), Function.identity());
        new ImportReport(file, target, name).lines(result).forEach(context.streams()::remark);
        return result.marked().isEmpty() ? ExitStatus.DONE : ExitStatus.INPUT_HAS_ERRORS;
    }

    private String record() {
        var names = RecordCommand.chosen(context.parallax().get().records(), record);
        if (names.size() != 1) {
            throw Failure.usage("several records are installed; name one with --record: " + String.join(", ", names));
        }
        return names.getFirst();
    }

    /** One that is installed goes before a file of that name, which a path can still mean: {@code ./icews}. */
    private static ColumnMapping mapping(String wanted) {
        var installed = ShippedMappings.table(wanted);
        if (installed.isEmpty() && !Files.exists(Path.of(wanted))) {
            throw Failure.usage("there is no mapping " + wanted + LikelyName.suggestion(wanted, ShippedMappings.names()) + " Installed: "
                    + String.join(", ", ShippedMappings.names()) + "; or give the path of a table");
        }
        return value(MappingReader.read(value(installed.map(bytes -> SheetReader.read(wanted, bytes))
                .orElseGet(() -> SheetReader.read(Path.of(wanted))))));
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Completed<T>(var value) -> value;
            case Outcome.Rejected<T>(var reason) -> throw Failure.input(reason);
            case Outcome.Cancelled<T> cancelled -> throw new Failure(ExitStatus.INTERRUPTED, "called off");
        };
    }
}
