package org.parallax.app.importing.table;

import java.util.Locale;

/** Headings and other words of tables, compared as people do: case, blanks, hyphens and underlines do not matter. */
public final class Headings {

    private Headings() {}

    /** The form in which two spellings of one heading are equal. */
    public static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
