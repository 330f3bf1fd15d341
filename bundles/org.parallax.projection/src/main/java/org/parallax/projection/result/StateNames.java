package org.parallax.projection.result;

import java.util.List;
import java.util.regex.Pattern;

/** Names of states in running text, where some take an article: {@code the Republic of Korea}, {@code Japan}. */
public final class StateNames {

    private static final Pattern NAMED_FOR_ITS_KIND = Pattern.compile(
            "(?:(?:[A-Z]\\S*|of|and) )*(?:Republic|Kingdom|States|Federation|Union|Emirates|Confederation|Commonwealth|Principality"
                    + "|Netherlands|Philippines|Islands|Bahamas|Maldives)(?: of .*)?");
    private static final List<String> INITIALS = List.of("DPRK", "ROK", "PRC", "USA", "US", "UK", "UAE", "EU", "DRC");

    private StateNames() {}

    /** {@code name} as it stands inside a sentence. */
    public static String inText(String name) {
        return INITIALS.contains(name) || NAMED_FOR_ITS_KIND.matcher(name).matches() ? "the " + name : name;
    }

    /** Whose something is, inside a sentence: {@code Japan’s}, {@code the United States’}. */
    public static String possessive(String name) {
        return inText(name) + (name.endsWith("s") ? "’" : "’s");
    }
}
