package org.parallax.cli.command;

import java.util.List;
import java.util.Optional;
import org.parallax.app.catalogue.Records;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.record.RecordDossier;
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
        outputs.write(records.dossier(name, with.of(records, names)).orElseThrow(), dossier -> new RecordPrintout(dossier, records.layers(name)).text());
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
}
