package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.parallax.report.compared.StatementText;

/** A file whose scenarios a command works on. It has no errors: a file with errors ends the command. */
final class ScenarioInput {

    private final String file;
    private final LoadedFiles loaded;
    private final List<ScenarioEntry> lowered = new ArrayList<>();

    /**
     * Loads a file; {@code notDone} says what is not done if it has errors, such as {@code nothing was projected}. Prints its errors, and a line if there are warnings.
     *
     * @throws Failure if there are errors, or a layer to count too is laid over no record of its scenarios
     */
    ScenarioInput(CommandContext context, Path file, LayerOptions with, String notDone) {
        this(context, file.toString(), with.load(context.parallax().get(), List.of(file)), notDone);
    }

    /**
     * The same of what was loaded already from what the user calls {@code file}.
     *
     * @throws Failure if there are errors
     */
    ScenarioInput(CommandContext context, String file, LoadedFiles loaded, String notDone) {
        this.file = file;
        this.loaded = loaded;
        new InputProblems(context, file).tell(loaded.diagnostics(), notDone);
    }

    /** The names of its scenarios, in the order of the text. */
    List<String> names() {
        return loaded.scenarios().stream().map(ScenarioEntry::name).toList();
    }

    /**
     * What the scenario of that name says, by the names that results give to statements.
     *
     * @throws Failure if there is none of that name, or several
     */
    Map<String, List<StatementText>> statements(String name) {
        return loaded.statements(only(name, loaded.scenarios()));
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
            throw Failure.input("there is no scenario in " + file + exercise());
        }
        if (name.isPresent()) {
            return only(name.get(), entries);
        }
        if (entries.size() > 1) {
            throw Failure.usage(file + " holds " + entries.size() + " scenarios; choose one with --scenario: " + names(entries));
        }
        return entries.getFirst();
    }

    /** What a file without a scenario holds instead, if that is an exercise. */
    private String exercise() {
        return loaded.exercises().stream().findFirst()
                .map(exercise -> "; its exercise " + exercise.name() + " plays the scenario " + exercise.plays()
                        + ": give the file of that, or see the plan with \"parallax exercise " + file + "\"")
                .orElse("");
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
