package org.parallax.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The artifacts that a page of dependencies gives a reason and a licence for, each as {@code group:name}. */
record DependencyList(List<String> artifacts) {

    static final Path PAGE = Path.of("releng/dependencies.md");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern NAMED = Pattern.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    /** Maven's own plug-ins are named without their group, what is left out of a dependency with wildcards. */
    private static final Pattern NO_ARTIFACT = Pattern.compile("org\\.parallax:.*|.*:\\*");

    static DependencyList of(String page) {
        List<String> artifacts = new ArrayList<>();
        ROW.matcher(page).results().forEach(row -> {
            String group = "";
            for (String name : QUOTED.matcher(row.group(1)).results().map(quoted -> quoted.group(1)).toList()) {
                group = name.contains(":") ? name.split(":")[0] : group;
                artifacts.add(name.contains(":") ? name : group + ":" + name);
            }
        });
        return new DependencyList(artifacts);
    }

    /** The artifacts of others that a pom or a target platform names. */
    static Stream<String> namedIn(String text) {
        return NAMED.matcher(text).results().map(named -> named.group(1) + ":" + named.group(2))
            .filter(artifact -> !NO_ARTIFACT.matcher(artifact).matches());
    }

    /** Those for which the page has no line. */
    List<String> without(Stream<String> named) {
        return named.filter(artifact -> artifacts.stream().noneMatch(line -> fits(line, artifact))).distinct().sorted().toList();
    }

    /** The lines that are for none of these. */
    List<String> idle(List<String> named) {
        return artifacts.stream().filter(line -> named.stream().noneMatch(artifact -> fits(line, artifact))).toList();
    }

    private static boolean fits(String line, String artifact) {
        return line.endsWith("*") ? artifact.startsWith(line.substring(0, line.length() - 1)) : line.equals(artifact);
    }
}
