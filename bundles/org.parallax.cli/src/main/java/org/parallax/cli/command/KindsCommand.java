package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.app.catalogue.KindEntry;
import org.parallax.app.catalogue.OfferedLayer;
import org.parallax.app.catalogue.Records;
import org.parallax.app.data.KindsJson;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.report.terminal.Columns;
import org.parallax.report.words.Numbers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** Lists the event kinds a scenario can use. */
@CommandLine.Command(
        name = "kinds",
        description = "Lists the event kinds that scenarios can use, with what each asks for and does.")
final class KindsCommand implements CommandList.Command {

    private final CommandContext context;

    @Parameters(arity = "0..*", paramLabel = "KIND|PATH",
            description = "Only these; of files and folders, those of the record that their texts are on.")
    private List<String> wanted = List.of();

    @Option(names = "--record", paramLabel = "NAME", description = "Those of one record only.")
    private Optional<String> record = Optional.empty();

    @Option(names = "--scenario", paramLabel = "NAME", description = "As this scenario of the files sees them.")
    private Optional<String> scenario = Optional.empty();

    @Mixin
    private LayerOptions with;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    KindsCommand(CommandContext context) {
        this.context = context;
        this.with = new LayerOptions();
    }

    @Override
    public ExitStatus run() {
        PluginWarnings.tell(context);
        var records = context.parallax().get().records();
        var arguments = new NamesAndPaths(wanted, () -> known(records));
        var kinds = arguments.paths().isEmpty() ? installed(records) : seen(arguments.paths());
        requireKnown(arguments.names(), kinds.values().stream().flatMap(List::stream).map(KindEntry::id).toList());
        if (!arguments.names().isEmpty()) {
            kinds.replaceAll((name, all) -> all.stream().filter(kind -> arguments.names().contains(kind.id())).toList());
            kinds.values().removeIf(List::isEmpty);
        }
        if (json) {
            context.streams().result(KindsJson.of(kinds));
        } else {
            var first = kinds.keySet().stream().findFirst();
            kinds.forEach((name, all) -> {
                if (first.filter(name::equals).isEmpty()) {
                    context.streams().resultLine("");
                }
                print(name, all);
            });
        }
        return ExitStatus.DONE;
    }

    /** Those of layers too, whether or not they count here: what is no kind here is then said of a kind, not of a folder. */
    private static List<String> known(Records records) {
        return records.names().stream()
                .flatMap(name -> records.kinds(name, records.layers(name).stream().map(OfferedLayer::name).toList()).stream())
                .map(KindEntry::id).distinct().toList();
    }

    private Map<String, List<KindEntry>> installed(Records records) {
        SeenInput.requireNone(scenario);
        var kinds = new LinkedHashMap<String, List<KindEntry>>();
        var names = RecordCommand.chosen(records, record);
        var layers = with.of(records, names);
        names.forEach(name -> kinds.put(name, records.kinds(name, layers)));
        return kinds;
    }

    private Map<String, List<KindEntry>> seen(List<Path> paths) {
        var input = new SeenInput(context, paths, record, scenario, with);
        return new LinkedHashMap<>(Map.of(input.record().name(), input.record().kinds(input.layers())));
    }

    private static void requireKnown(List<String> wanted, List<String> ids) {
        for (var name : wanted) {
            if (!ids.contains(name)) {
                var nearest = LikelyName.suggestion(name, ids);
                throw Failure.usage("there is no event kind " + name + nearest + " \"parallax kinds\" lists them all");
            }
        }
    }

    private void print(String name, List<KindEntry> kinds) {
        context.streams().resultLine(Numbers.figures(kinds.size(), "event kind") + " of " + name);
        kinds.forEach(this::print);
    }

    private void print(KindEntry kind) {
        var streams = context.streams();
        streams.resultLine("");
        Columns.heading(kind.id(), kind.title()).forEach(streams::resultLine);
        Columns.indented("{ " + String.join("  ", kind.parameters()) + " }", 2).forEach(streams::resultLine);
        var attributes = kind.attributes().clauses();
        if (!attributes.isEmpty()) {
            Columns.indented(String.join("; ", attributes), 2).forEach(streams::resultLine);
        }
        Stream.of(kind.effects(), List.of(kind.fading())).flatMap(List::stream).filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .ifPresent(line -> Columns.indented(line, 2).forEach(streams::resultLine));
        kind.grounds().reasons().forEach(reason -> line("because ", reason));
        kind.grounds().readings().forEach(reading -> line("reading: ", reading));
        kind.grounds().supplied().forEach(supplied -> line("supplied: ", supplied));
    }

    private void line(String word, String text) {
        Columns.indented(word + text, 2).forEach(context.streams()::resultLine);
    }
}
