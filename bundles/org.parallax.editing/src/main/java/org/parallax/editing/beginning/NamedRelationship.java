package org.parallax.editing.beginning;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which relationship a text is about, told from its words alone, so that a text with errors has one too. */
public final class NamedRelationship {

    private static final Pattern WORDS = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*+\"|/\\*.*?\\*/|//[^\\r\\n]*+|\\b(relationship|scenario|on)\\b(?:\\s+\\^?([A-Za-z_]\\w*))?", Pattern.DOTALL);

    private NamedRelationship() {}

    /** The relationship that a text founds or adds to, else the one its first scenario that names one lies on. */
    public static Optional<String> in(String text) {
        var word = WORDS.matcher(text);
        boolean inScenario = false;
        while (word.find()) {
            var found = Optional.ofNullable(word.group(1)).orElse("");
            var name = Optional.ofNullable(word.group(2));
            if (found.equals("relationship") || found.equals("on") && inScenario && name.isPresent()) {
                return name;
            }
            inScenario |= found.equals("scenario");
        }
        return Optional.empty();
    }
}
