package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.app.LoadedFiles;
import org.parallax.app.ScenarioEntry;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.dsl.loading.Location;
import org.parallax.projection.result.NoEffect;
import org.parallax.projection.result.Outcome;

/** A file whose scenarios a command works on. It has no errors: a file with errors ends the command. */
final class ScenarioInput {

    private final Path file;
    private final LoadedFiles loaded;
    private final List<ScenarioEntry> lowered = new ArrayList<>();

    /**
     * Loads a file; {@code notDone} says what is not done if it has errors, such as {@code nothing was projected}. Prints its errors, and a line if there are warnings.
     *
     * @throws Failure if there are errors, or a layer to count too is laid over no record of its scenarios
     */
    ScenarioInput(CommandContext context, Path file, LayerOptions with, String notDone) {
        this.file = file;
        this.loaded = with.load(context.parallax().get(), List.of(file));
        new InputProblems(context, file.toString()).tell(loaded.diagnostics(), notDone);
    }

    /**
     * The scenario of that name; without a name, the only one.
     *
     * @throws Failure listing the scenarios of the file, if there is none of that name or the choice is not clear
     */
    LoweredScenario scenario(Optional<String> name) {
        var entry = entry(name);
        lowered.add(entry);
        return switch (loaded.lower(entry)) {
            case Outcome.Completed<LoweredScenario>(var lowered) -> lowered;
            case Outcome.Rejected<LoweredScenario>(var reason) -> throw Failure.input(reason);
            case Outcome.Cancelled<LoweredScenario> cancelled -> throw new Failure(ExitStatus.INTERRUPTED, "called off");
        };
    }

    /** Where a part of one of the scenarios made ready is written, empty where it is not found. */
    Optional<Location> place(NoEffect part) {
        return lowered.stream().flatMap(entry -> loaded.place(entry, part).stream()).findFirst();
    }

    private ScenarioEntry entry(Optional<String> name) {
        var entries = loaded.scenarios();
        if (entries.isEmpty()) {
            throw Failure.input("there is no scenario in " + file);
        }
        if (name.isPresent()) {
            return only(name.get(), entries);
        }
        if (entries.size() > 1) {
            throw Failure.usage(file + " holds " + entries.size() + " scenarios; choose one with --scenario: " + names(entries));
        }
        return entries.getFirst();
    }

    private ScenarioEntry only(String name, List<ScenarioEntry> entries) {
        var named = entries.stream().filter(entry -> entry.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw Failure.usage("there is no scenario " + name + " in " + file + suggestion(name, entries));
        }
        if (named.size() > 1) {
            throw Failure.usage("scenario " + name + " could mean any of " + named.size() + ": " + places(named)
                    + "; give the file of one, or rename the other");
        }
        return named.getFirst();
    }

    private static String suggestion(String wrong, List<ScenarioEntry> entries) {
        var nearest = LikelyName.suggestion(wrong, entries.stream().map(ScenarioEntry::name).toList());
        return nearest + " There is: " + names(entries);
    }

    private static String places(List<ScenarioEntry> entries) {
        return entries.stream().map(entry -> entry.file() + ":" + entry.line()).collect(Collectors.joining(", "));
    }

    private static String names(List<ScenarioEntry> entries) {
        return entries.stream().map(ScenarioEntry::name).collect(Collectors.joining(", "));
    }
}
