package org.parallax.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.app.comparing.ChangedStatements;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.revision.EarlierVersion;
import org.parallax.app.revision.EarlierVersions;
import org.parallax.app.revision.SavedCopies;
import org.parallax.app.revision.git.GitRevisions;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.Outcome;
import org.parallax.report.compared.ComparedVersion;

/** A file as it is and as it was, both without errors. */
final class EarlierInput {

    /** What errors in a file keep from being done. */
    static final String NOT_DONE = "nothing was compared";

    private final Path file;
    private final EarlierVersion version;
    private final boolean isCopy;
    private final ScenarioInput now;
    private final ScenarioInput then;

    /** A scenario that both versions have. */
    record Pair(String name, LoweredScenario now, LoweredScenario then, ChangedStatements changes) {

        /** Whether anything is said otherwise; comments, blanks and the order of statements never count. */
        boolean differs() {
            return !now.digests().equals(then.digests()) || !changes.isEmpty();
        }
    }

    /**
     * Reads and checks both versions.
     *
     * @param before a path that exists, or else a revision of the repository that the file lies in
     * @throws Failure if there is no such version, or either has errors
     */
    EarlierInput(CommandContext context, Path file, String before, LayerOptions with) {
        if (Files.isDirectory(file)) {
            throw Failure.usage(file + " is a folder; give the file of which an earlier version is meant");
        }
        if (!Files.exists(file)) {
            throw Failure.input("there is no file " + file);
        }
        this.file = file;
        this.isCopy = isPath(before);
        this.version = read(isCopy ? new SavedCopies() : new GitRevisions(), file, before);
        var parallax = context.parallax().get();
        this.now = new ScenarioInput(context, file.toString(), with.load(parallax, layers -> isCopy
                ? parallax.loadApart(layers, file, Path.of(before)) : parallax.loadWith(layers, List.of(file))), NOT_DONE);
        this.then = new ScenarioInput(
                context, version.file().place(), with.load(parallax, layers -> parallax.loadVersion(layers, version)), NOT_DONE);
    }

    /** Whether a version is named by a path. */
    static boolean isPath(String before) {
        try {
            return before.startsWith("./") || Files.exists(Path.of(before));
        } catch (InvalidPathException e) {
            // Such as a revision with a colon, where no file name may have one.
            return false;
        }
    }

    private static EarlierVersion read(EarlierVersions versions, Path file, String before) {
        return switch (versions.read(file, before)) {
            case Outcome.Completed<EarlierVersion>(var read) -> read;
            case Outcome.Rejected<EarlierVersion>(var reason) -> throw Failure.usage("--before: " + reason);
            case Outcome.Cancelled<EarlierVersion> cancelled -> throw new Failure(ExitStatus.INTERRUPTED, "called off");
        };
    }

    /** The scenario of that name in both versions; without a name, each that both have. */
    List<Pair> pairs(Optional<String> scenario) {
        var both = now.names().stream().filter(then.names()::contains).distinct().toList();
        if (scenario.isPresent() && then.names().contains(scenario.get()) && !now.names().contains(scenario.get())) {
            throw Failure.usage("scenario " + scenario.get() + " was in " + version.name() + " and is no longer in " + file);
        }
        if (scenario.isPresent() && now.names().contains(scenario.get()) && !then.names().contains(scenario.get())) {
            throw Failure.usage("scenario " + scenario.get() + " was not yet in " + version.name() + there(then.names()));
        }
        if (scenario.isEmpty() && both.isEmpty()) {
            throw Failure.usage(file + " has no scenario that was in " + version.name() + " too" + there(then.names()));
        }
        return (scenario.isPresent() ? List.of(scenario.get()) : both).stream().map(this::pair).toList();
    }

    private static String there(List<String> names) {
        return names.isEmpty() ? ", which had none" : "; there was: " + String.join(", ", names);
    }

    private Pair pair(String name) {
        var one = now.scenario(Optional.of(name));
        var other = then.scenario(Optional.of(name));
        if (!one.situation().asOf().equals(other.situation().asOf())) {
            throw Failure.input(name + " is as of " + one.situation().asOf() + " and was as of " + other.situation().asOf() + " in "
                    + version.name() + ", so that the two begin in different months and no run of one matches a run of the other;"
                    + " set it back to compare the rest, or project each");
        }
        var changes = ChangedStatements.between(then.statements(name), now.statements(name));
        return new Pair(name, one, other.called(name + (isCopy ? " in " : " at ") + version.name()), changes);
    }

    /** The scenarios that only one of the versions has and the name the file had, in sentences. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        var path = version().path();
        if (!isCopy && !path.substring(path.lastIndexOf('/') + 1).equals(version.file().file())) {
            remarks.add(file + " was " + version.file().place() + " then");
        }
        now.names().stream().filter(name -> !then.names().contains(name)).forEach(name -> remarks.add(name + " is new since " + version.name()));
        then.names().stream().filter(name -> !now.names().contains(name)).forEach(name -> remarks.add(name + " of " + version.name() + " is gone"));
        return remarks;
    }

    /** What is compared with, as results tell it. */
    ComparedVersion version() {
        var place = version.file().place();
        return new ComparedVersion(version.name(), version.hash(), isCopy ? place : place.substring(version.name().length() + 1));
    }
}
