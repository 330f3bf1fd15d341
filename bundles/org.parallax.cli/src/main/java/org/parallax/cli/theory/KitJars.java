package org.parallax.cli.theory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.cli.status.Failure;

/**
 * The jars of an installation that a theory is built against.
 *
 * @param home the folder of the installation
 * @param version that all of them have
 */
public record KitJars(Path home, String version) {

    private static final String PLUGINS = "plugins";
    private static final String FIRST = "org.parallax.projection";
    private static final List<String> NEEDED = List.of(FIRST, "org.parallax.theory.kit", "org.parallax.theory.kit.junit");
    private static final Pattern NAME = Pattern.compile(Pattern.quote(FIRST) + "_(.+)\\.jar");

    /**
     * The jars in an installation.
     *
     * @throws Failure if it has not all of them
     */
    public static KitJars in(Path installation) {
        var home = installation.toAbsolutePath().normalize();
        var jars = version(home.resolve(PLUGINS)).map(version -> new KitJars(home, version)).orElseThrow(() -> lacking(home, FIRST));
        for (var name : NEEDED) {
            if (!Files.isRegularFile(home.resolve(PLUGINS).resolve(name + "_" + jars.version + ".jar"))) {
                throw lacking(home, name);
            }
        }
        return jars;
    }

    private static Optional<String> version(Path plugins) {
        try (var files = Files.list(plugins)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString())).filter(matcher -> matcher.matches())
                    .map(matcher -> matcher.group(1)).max(KitJars::byNumbers);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Which of two versions is older: number by number, and by its letters where there are such. */
    private static int byNumbers(String one, String other) {
        var parts = one.split("[.]");
        var others = other.split("[.]");
        for (int at = 0; at < Math.min(parts.length, others.length); at++) {
            boolean numbers = parts[at].matches("\\d{1,18}") && others[at].matches("\\d{1,18}");
            int order = numbers ? Long.compare(Long.parseLong(parts[at]), Long.parseLong(others[at])) : parts[at].compareTo(others[at]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.length, others.length);
    }

    private static Failure lacking(Path home, String name) {
        return Failure.input("the installation in " + home + " lacks the jar " + name + " that a theory is built against; install Parallax anew");
    }
}
