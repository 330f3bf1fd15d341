package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.parallax.report.Manifest;

/** The command line that makes a result again, printed into reports. */
final class ReproducingCommandLine {

    private ReproducingCommandLine() {}

    /** With every choice spelt out, so that later defaults change nothing. */
    static String command(String command, Path file, Manifest manifest, String more) {
        var theories = manifest.sample().theories().stream().map(theory -> " --theory " + theory.id()).collect(Collectors.joining());
        var given = manifest.sample().given().stream()
                .map(branch -> " --given " + quoted(branch.branch()))
                .collect(Collectors.joining());
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return "parallax " + command + " " + quoted(name) + " --scenario " + manifest.texts().scenario() + more + theories + given
                + " --runs " + manifest.sample().runs() + " --seed " + manifest.sample().seed();
    }

    private static String quoted(String name) {
        return name.contains(" ") ? "\"" + name + "\"" : name;
    }
}
