package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.app.catalogue.OfferedLayer;
import org.parallax.app.catalogue.Records;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.record.RecordDossier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** Shows a record: what it holds, and where each element comes from. */
@CommandLine.Command(
        name = "record",
        description = "Shows what a record holds; as a page, with every element and its source.",
        footer = "%nIt says what each text adds. Of files and folders, the record is shown that their texts are on, with the layers that"
                + " scenarios choose and what files beside add.")
final class RecordCommand implements CommandList.Command {

    private final CommandContext context;
    private final ExportOptions<RecordDossier> exports = new ExportOptions<>(ExportFormat.OF_RECORD);

    @Parameters(arity = "0..*", paramLabel = "NAME|PATH",
            description = "Which record, if there are several; or files and folders whose texts are on it.")
    private List<String> wanted = List.of();

    @Option(names = "--scenario", paramLabel = "NAME", description = "As this scenario of the files sees it.")
    private Optional<String> scenario = Optional.empty();

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
        var arguments = new NamesAndPaths(wanted, records::names);
        var paths = arguments.paths();
        if (paths.isEmpty()) {
            arguments.names().forEach(name -> chosen(records, Optional.of(name)));
        }
        var name = only(arguments.names());
        if (paths.isEmpty()) {
            installed(records, name);
        } else {
            seen(paths, name);
        }
        return ExitStatus.DONE;
    }

    private static Optional<String> only(List<String> names) {
        if (names.size() > 1) {
            throw Failure.usage("one record is shown at a time; name one of " + String.join(", ", names));
        }
        return names.stream().findFirst();
    }

    private void installed(Records records, Optional<String> wantedName) {
        SeenInput.requireNone(scenario);
        var names = chosen(records, wantedName);
        if (names.size() != 1) {
            throw Failure.usage("several records are installed; name one of " + String.join(", ", names));
        }
        var outputs = exports.outputs(context).requireWritable(TakenFiles.none());
        var name = names.getFirst();
        write(outputs, records.dossier(name, with.of(records, names)).orElseThrow(), records.layers(name));
    }

    private void seen(List<Path> paths, Optional<String> name) {
        var outputs = exports.outputs(context).requireWritable(TakenFiles.readingFrom(paths));
        var input = new SeenInput(context, paths, name, scenario, with);
        write(outputs, input.record().dossier(input.layers()).orElseThrow(), input.offered());
    }

    private static void write(Outputs<RecordDossier> outputs, RecordDossier shown, List<OfferedLayer> layers) {
        outputs.write(shown, dossier -> new RecordPrintout(dossier, layers).text());
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
            requireNoLayer(records, name.get());
            var nearest = LikelyName.suggestion(name.get(), names);
            throw Failure.usage("there is no record " + name.get() + nearest + " Installed: " + String.join(", ", names));
        }
        return name.map(List::of).orElse(names);
    }

    private static void requireNoLayer(Records records, String name) {
        for (var record : records.names()) {
            if (records.layers(record).stream().anyMatch(layer -> layer.name().equals(name))) {
                throw Failure.usage(name + " is a layer of " + record + ", no record; name " + record + " and count the layer with --with " + name);
            }
        }
    }
}
