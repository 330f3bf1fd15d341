package org.parallax.report;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.backtest.result.BacktestBasis;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Scored;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.report.words.HeldAgainst;

/** The command line that makes a result again, printed into reports. */
public final class Reproduction {

    private Reproduction() {}

    /** What projects the scenario of {@code file} again, with every choice spelt out, so that later defaults change nothing. */
    public static String project(Path file, Manifest manifest, HeldAgainst held) {
        return project(file, manifest, held, List.of());
    }

    /** The same, with the layers that were added to those the scenario chose. */
    public static String project(Path file, Manifest manifest, HeldAgainst held, List<String> added) {
        var words = start("project", file, manifest);
        addLayers(words, added);
        addHeld(words, manifest.sample().held().stream().map(Manifest.BranchWords::branch), manifest.sample().present());
        addChoices(words, manifest);
        words.addAll(List.of("--against", held.id()));
        return ShellWords.line(words);
    }

    /**
     * What compares two scenarios of {@code file} again, with every choice spelt out and the layers that were added to theirs.
     *
     * @param held what was asked to be held, of which each scenario holds what it has, and what that needs
     */
    public static String compare(Path file, Manifest first, Manifest second, Held held, List<String> added) {
        var words = start("compare", file, first);
        words.addAll(List.of("--scenario", second.texts().scenario()));
        addLayers(words, added);
        addHeld(words, held.branches().stream().map(HeldBranch::text), held.present());
        addChoices(words, first);
        return ShellWords.line(words);
    }

    /** What compares a scenario of {@code file} with an earlier version again; {@code held} is what was asked to be held in both. */
    public static String compareBefore(Path file, Manifest first, String version, Held held, List<String> added) {
        var words = start("compare", file, first);
        words.addAll(List.of("--before", version));
        addLayers(words, added);
        addHeld(words, held.branches().stream().map(HeldBranch::text), held.present());
        addChoices(words, first);
        return ShellWords.line(words);
    }

    /** What makes a back-test again on the same series, with every choice spelt out. */
    public static String backtest(Optional<Path> data, BacktestBasis basis, List<Layers> layers) {
        var words = new ArrayList<>(List.of("parallax", "backtest"));
        data.ifPresent(folder -> words.addAll(List.of("--data", name(folder))));
        words.addAll(List.of("--record", basis.record()));
        basis.theories().stream().filter(theory -> !theory.id().equals(Scored.POOL)).forEach(theory -> words.addAll(List.of("--theory", theory.id())));
        words.addAll(List.of("--layers", layers.size() == 1 ? layers.getFirst().id() : "both"));
        words.addAll(List.of("--runs", Long.toString(basis.runs()), "--seed", Long.toString(basis.seed())));
        return ShellWords.line(words);
    }

    private static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    private static List<String> start(String command, Path file, Manifest manifest) {
        var name = name(file);
        // What begins with a hyphen would be read as an option.
        var operand = name.startsWith("-") ? "./" + name : name;
        return new ArrayList<>(List.of("parallax", command, operand, "--scenario", manifest.texts().scenario()));
    }

    private static void addLayers(List<String> words, List<String> added) {
        added.forEach(layer -> words.addAll(List.of("--with", layer)));
    }

    private static void addHeld(List<String> words, Stream<String> held, Optional<YearMonth> present) {
        held.forEach(branch -> words.addAll(List.of("--held", branch)));
        present.ifPresent(month -> words.addAll(List.of("--present", month.toString())));
    }

    private static void addChoices(List<String> words, Manifest manifest) {
        var sample = manifest.sample();
        sample.theories().forEach(theory -> words.addAll(List.of("--theory", theory.id())));
        sample.given().forEach(branch -> words.addAll(List.of("--given", branch.branch())));
        words.addAll(List.of("--runs", Long.toString(sample.runs()), "--seed", Long.toString(sample.seed())));
        words.addAll(List.of("--parameters", sample.parameters().word()));
        sample.parameters().orderedInWords().forEach(setting -> words.addAll(List.of("--set", setting)));
    }
}
