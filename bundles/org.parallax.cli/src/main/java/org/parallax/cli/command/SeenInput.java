package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.app.LoadedFiles;
import org.parallax.app.SeenRecord.Sight;
import org.parallax.app.SeenRecord;
import org.parallax.app.catalogue.OfferedLayer;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.Failure;

/** The record that files and folders given to a command are on, as their texts see it. They have no errors: those end the command. */
final class SeenInput {

    private final CommandContext context;
    private final String paths;
    private final SeenRecord record;
    private final List<OfferedLayer> offered;
    private final List<String> layers;

    /**
     * Loads files and folders; prints their errors, and a line if there are warnings or if their texts see different layers.
     *
     * @param name of the record, if the texts are on several
     * @param scenario the one to see it as; if empty, all texts
     * @throws Failure if there are errors, or it is not clear which record is meant
     */
    SeenInput(CommandContext context, List<Path> paths, Optional<String> name, Optional<String> scenario, LayerOptions with) {
        this.context = context;
        this.paths = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
        var loaded = with.loadAny(context.parallax().get(), paths);
        var problems = new InputProblems(context, this.paths);
        problems.tell(loaded.diagnostics(), "no record was read");
        this.record = record(loaded, name);
        var records = context.parallax().get().records();
        this.offered = Stream.concat(record.beside().stream(), records.layers(record.name()).stream())
                .collect(Collectors.toMap(OfferedLayer::name, layer -> layer, (beside, installed) -> beside, TreeMap::new))
                .values().stream().toList();
        with.requireAmong(offered, record.name());
        this.layers = scenario.map(this::seenBy).orElseGet(this::seenByAll);
        var beside = loaded.problemsBeside(record, layers);
        new InputProblems(context, "files beside " + this.paths).tell(beside, "no record was read");
    }

    /**
     * Checks that no scenario is named where no file or folder is.
     *
     * @throws Failure if one is
     */
    static void requireNone(Optional<String> scenario) {
        scenario.ifPresent(given -> {
            throw Failure.usage("--scenario " + given + " asks for a file or folder with that scenario; give one");
        });
    }

    /** The record. */
    SeenRecord record() {
        return record;
    }

    /** The layers of it that count. */
    List<String> layers() {
        return layers;
    }

    /** The layers that could count, by name. */
    List<OfferedLayer> offered() {
        return offered;
    }

    private SeenRecord record(LoadedFiles loaded, Optional<String> name) {
        var seen = loaded.seenRecords();
        var names = seen.stream().map(SeenRecord::name).distinct().sorted().toList();
        if (names.isEmpty()) {
            throw Failure.input("no text in " + paths + " is on a record; a scenario says which after “on”, another file in its header");
        }
        if (name.isEmpty() && names.size() > 1) {
            throw Failure.usage("the texts in " + paths + " are on several records; name one of " + String.join(", ", names) + " beside the path");
        }
        var wanted = name.orElse(names.getFirst());
        var found = seen.stream().filter(each -> each.name().equals(wanted)).toList();
        if (found.isEmpty()) {
            throw Failure.usage("no text in " + paths + " is on " + wanted + "; they are on " + String.join(", ", names));
        }
        if (found.size() > 1) {
            throw Failure.usage("texts on " + wanted + " stand in " + found.size() + " folders of " + paths
                    + ", which see nothing of each other; give one of those folders, or a file");
        }
        return found.getFirst();
    }

    private List<String> seenBy(String scenario) {
        var sights = record.sights().stream().filter(sight -> sight.text().equals(scenario)).toList();
        if (sights.isEmpty()) {
            var names = record.sights().stream().map(Sight::text).distinct().toList();
            throw Failure.usage("there is no scenario " + scenario + " on " + record.name() + " in " + paths
                    + LikelyName.suggestion(scenario, names) + " There is: " + String.join(", ", names));
        }
        return sights.getFirst().layers();
    }

    private List<String> seenByAll() {
        var different = record.sights().stream().map(Sight::layers).distinct().toList();
        if (different.size() > 1) {
            // No union: it would be what none of them sees.
            context.streams().remark("parallax: not all texts count the same layers: "
                    + record.sights().stream().map(SeenInput::words).collect(Collectors.joining("; "))
                    + ". Shown is " + record.name() + (record.added().isEmpty() ? " without any" : " with " + String.join(", ", record.added()))
                    + "; --scenario NAME shows what one of them sees");
        }
        return different.size() == 1 ? different.getFirst() : record.added();
    }

    private static String words(Sight sight) {
        return sight.text() + " counts " + (sight.layers().isEmpty() ? "none" : String.join(", ", sight.layers()));
    }
}
