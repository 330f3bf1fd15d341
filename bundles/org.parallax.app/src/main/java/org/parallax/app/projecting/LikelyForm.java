package org.parallax.app.projecting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.dsl.signs.DateForms;
import org.parallax.dsl.signs.Slips;

/** Suggests how a number or month that is written otherwise was probably meant, by the rules that files are read with. */
public final class LikelyForm {

    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,8}(-[0-9]{1,4}){0,2}");
    private static final int MONTH = "2026-08".length();

    private LikelyForm() {}

    /** The end of a sentence that reports what is no whole number: {@code ; did you mean 1000?}, or nothing. */
    public static String ofNumber(String written) {
        return suggestion(read("runs", written).filter(meant -> meant.matches("[0-9]+")));
    }

    /** The end of a sentence that reports what is no month: {@code ; did you mean 2026-08?}, or nothing. */
    public static String ofMonth(String written) {
        var near = FIGURES.matcher(written).matches() ? DateForms.near(written) : read("in", written);
        return suggestion(near.filter(meant -> meant.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")).map(meant -> meant.substring(0, MONTH)));
    }

    /** What a text that is one slip in its whole length is read as after a word of the language, if that is clear. */
    private static Optional<String> read(String word, String written) {
        var text = word + " " + written;
        var slips = Slips.of(text, begin -> false);
        return slips.stream().findFirst()
                .filter(slip -> slips.size() == 1 && slip.start() == word.length() + 1 && slip.end() == text.length() && slip.data().size() == 1)
                .map(slip -> slip.data().getFirst());
    }

    private static String suggestion(Optional<String> meant) {
        return meant.map(form -> "; did you mean " + form + "?").orElse("");
    }
}
