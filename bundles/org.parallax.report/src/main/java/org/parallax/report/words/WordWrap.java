package org.parallax.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Breaks text into lines, each as long as fits; what fits is measured by the caller, in columns or in pixels. */
public final class WordWrap {

    private WordWrap() {}

    /** The words of {@code text}, one space between them, in lines that fit; a longer word has a line of its own. */
    public static List<String> words(String text, Predicate<String> fits) {
        return pieces(Stream.of(text.strip().split("\\s+")).map(word -> word + " ").toList(), fits);
    }

    /** As {@link #words}, but lines of {@code text} stay apart, and so do words with several spaces between them. */
    public static List<String> paragraphs(String text, Predicate<String> fits) {
        return Stream.of(text.split("\n"))
                .flatMap(paragraph -> pieces(List.of(paragraph.split("(?<= )")), fits).stream())
                .toList();
    }

    /** Pieces that carry the space after them, in lines that fit and end without space; a longer piece stands alone. */
    public static List<String> pieces(List<String> pieces, Predicate<String> fits) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : pieces) {
            var longer = line + piece;
            if (!line.isEmpty() && !fits.test(longer.stripTrailing())) {
                lines.add(line.stripTrailing());
                line = piece;
            } else {
                line = longer;
            }
        }
        lines.add(line.stripTrailing());
        return List.copyOf(lines);
    }
}
