package org.parallax.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.app.catalogue.InstalledLayer;
import org.parallax.app.catalogue.Records;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.terminal.Columns;
import org.parallax.report.words.Numbers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** Shows a record: what it holds, and where each element comes from. */
@CommandLine.Command(
        name = "record",
        description = "Shows what a record holds; as a page, with every element and its source.")
final class RecordCommand implements CommandList.Command {

    private final CommandContext context;
    private final ExportOptions<RecordDossier> exports = new ExportOptions<>(ExportFormat.OF_RECORD);

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which record, if several are installed.")
    private Optional<String> wanted = Optional.empty();

    @Mixin
    private LayerOptions with;

    RecordCommand(CommandContext context) {
        this.context = context;
        this.with = new LayerOptions();
    }

    @Override
    public void complete(CommandSpec spec) {
        exports.addTo(spec);
    }

    @Override
    public ExitStatus run() {
        PluginWarnings.tell(context);
        var records = context.parallax().get().records();
        var names = chosen(records, wanted);
        if (names.size() != 1) {
            throw Failure.usage("several records are installed; name one of " + String.join(", ", names));
        }
        var outputs = exports.outputs(context).requireWritable(TakenFiles.none());
        var name = names.getFirst();
        outputs.write(records.dossier(name, with.of(records, names)).orElseThrow(), dossier -> summary(dossier, records.layers(name)));
        return ExitStatus.DONE;
    }

    /**
     * The record of that name; without a name, all installed records.
     *
     * @throws Failure if there is none
     */
    static List<String> chosen(Records records, Optional<String> name) {
        var names = records.names();
        if (names.isEmpty()) {
            throw Failure.input("no record is installed; put the jar of one into the dropins folder of the installation");
        }
        if (name.isPresent() && !names.contains(name.get())) {
            var nearest = LikelyName.suggestion(name.get(), names);
            throw Failure.usage("there is no record " + name.get() + nearest + " Installed: " + String.join(", ", names));
        }
        return name.map(List::of).orElse(names);
    }

    /** Author, title, publisher and date, as far as they are known. */
    private static String reference(RecordDossier.Source source) {
        return Stream.of(source.author(), "“" + source.title() + "”", source.publisher(), source.published())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String summary(RecordDossier dossier, List<InstalledLayer> layers) {
        var text = new StringBuilder(String.join("\n", Columns.heading(dossier.name(), dossier.title()))).append("\n\n");
        for (var section : dossier.sections()) {
            text.append(String.format(Locale.ROOT, "%6d  %s%n", section.elements().size(), section.title()));
        }
        int matters = dossier.disagreements().size();
        text.append(String.format(Locale.ROOT, "%6d  %s the sources tell differently%n", matters, Numbers.plural(matters, "matter")));
        text.append("\nSources\n");
        dossier.sources().forEach(source -> Columns
                .indented(source.id() + "  " + reference(source), 2)
                .forEach(line -> text.append(line).append('\n')));
        if (!layers.isEmpty()) {
            text.append("\nLayers, each counted with --with\n");
            layers.forEach(layer -> Columns.indented(layer.name() + "  " + layer.title(), 2).forEach(line -> text.append(line).append('\n')));
        }
        text.append("\nDigest ").append(dossier.hash()).append('\n');
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
