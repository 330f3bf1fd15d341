package org.parallax.report;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** The command line that makes a result again, printed into reports. */
public final class Reproduction {

    private Reproduction() {}

    /** What projects the scenario of {@code file} again, with every choice spelt out, so that later defaults change nothing. */
    public static String project(Path file, Manifest manifest) {
        return start("project", file, manifest) + choices(manifest);
    }

    /** What compares two scenarios of {@code file} again, with every choice spelt out. */
    public static String compare(Path file, Manifest first, Manifest second) {
        return start("compare", file, first) + " --scenario " + second.texts().scenario() + choices(first);
    }

    private static String start(String command, Path file, Manifest manifest) {
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return "parallax " + command + " " + quoted(name) + " --scenario " + manifest.texts().scenario();
    }

    private static String choices(Manifest manifest) {
        var theories = manifest.sample().theories().stream().map(theory -> " --theory " + theory.id()).collect(Collectors.joining());
        var given = manifest.sample().given().stream()
                .map(branch -> " --given " + quoted(branch.branch()))
                .collect(Collectors.joining());
        return theories + given + " --runs " + manifest.sample().runs() + " --seed " + manifest.sample().seed();
    }

    private static String quoted(String name) {
        return name.contains(" ") ? "\"" + name + "\"" : name;
    }
}
