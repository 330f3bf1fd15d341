package org.parallax.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the places where files of the checkout state the version of Parallax. */
final class Versions {

    private static final Pattern REVISION = Pattern.compile("<revision>\\s*([^<\\s]+)\\s*</revision>");
    private static final Pattern OF_A_MODULE = Pattern.compile(
        "<groupId>org\\.parallax</groupId>\\s*<artifactId>[^<]+</artifactId>\\s*<version>\\s*([^<\\s]+)\\s*</version>");
    private static final Pattern OF_A_BUNDLE = Pattern.compile("(?m)^Bundle-Version:\\s*(\\S+)");
    private static final Pattern OF_A_FEATURE = Pattern.compile("<feature\\s[^>]*?\\sversion=\"([^\"]+)\"");
    private static final Pattern OF_THE_PRODUCT = Pattern.compile("<product\\s[^>]*?\\sversion=\"([^\"]+)\"");
    private static final Pattern IN_CODE = Pattern.compile("\\bVERSION\\s*=\\s*\"([^\"]+)\"");

    private Versions() {
    }

    /** The versions that the root pom states: exactly one if the pom is right. */
    static List<String> stated(String rootPom) {
        return found(REVISION, rootPom).toList();
    }

    /** The versions that a file states; a property that the build fills in does not count. */
    static List<String> repeated(Path file, String text) {
        String name = file.getFileName().toString();
        Stream<String> found = switch (name) {
            case "pom.xml" -> found(OF_A_MODULE, text);
            case "MANIFEST.MF" -> found(OF_A_BUNDLE, text);
            case "feature.xml" -> found(OF_A_FEATURE, text);
            case "Parallax.java" -> found(IN_CODE, text);
            default -> name.endsWith(".product") ? found(OF_THE_PRODUCT, text) : Stream.empty();
        };
        return found.filter(version -> !version.startsWith("${")).toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
