package org.parallax.exercise.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which pages are shown to a room. */
public enum PageLanguage {
    /** English. */
    ENGLISH("en"),
    /** Japanese. */
    JAPANESE("ja"),
    /** Korean. */
    KOREAN("ko");

    private final String code;

    PageLanguage(String code) {
        this.code = code;
    }

    /** The two-letter code of ISO 639-1. */
    public String code() {
        return code;
    }

    /** The name as it is written in an exercise: {@code Japanese}. */
    public String word() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The language of a name as it is written in an exercise; empty if there are no pages in it. */
    public static Optional<PageLanguage> of(String word) {
        return Arrays.stream(values()).filter(language -> language.word().equals(word)).findFirst();
    }
}
