package org.parallax.projection.plugin;

import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of jar files as people see them in a folder. */
final class JarName {

    private static final Pattern AROUND = Pattern.compile("([^/!]+\\.jar)!/");
    private static final Pattern LAST = Pattern.compile("([^/!]+\\.jar)$");

    private JarName() {}

    /** The jar that contains {@code inside}; empty if no jar does. */
    static Optional<String> around(URL inside) {
        return first(AROUND, inside.toString());
    }

    /** The jar a class came in; empty if it came in none. */
    static Optional<String> of(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(URL::getPath)
                .flatMap(path -> first(LAST, path));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(decoded(matcher.group(1))) : Optional.empty();
    }

    /** A URL encodes blanks and letters outside ASCII as numbers. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            // A per cent sign that begins no number: whoever made the URL did not encode the name.
            return name;
        }
    }
}
