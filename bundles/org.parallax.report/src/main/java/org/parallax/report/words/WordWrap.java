package org.parallax.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.parallax.report.text.CharacterWidth;
import org.parallax.report.text.Graphemes;

/** Breaks text into lines, each as long as fits; what fits is measured by the caller, in columns or in pixels. */
public final class WordWrap {

    private WordWrap() {}

    /**
     * The words of {@code text}, one space between them, in lines that fit. A longer word has a line of its own, unless it is
     * East Asian text, which is written without blanks and broken anywhere.
     */
    public static List<String> words(String text, Predicate<String> fits) {
        return pieces(Stream.of(text.strip().split("\\s+")).flatMap(word -> parts(word, fits)).toList(), fits);
    }

    private static Stream<String> parts(String word, Predicate<String> fits) {
        return fits.test(word) || word.codePoints().noneMatch(CharacterWidth::isWide)
                ? Stream.of(word + " ")
                : Stream.concat(Graphemes.of(word).stream(), Stream.of(" "));
    }

    /** As {@link #words}, but lines of {@code text} stay apart, and so do words with several spaces between them. */
    public static List<String> paragraphs(String text, Predicate<String> fits) {
        return Stream.of(text.split("\n"))
                .flatMap(paragraph -> pieces(List.of(paragraph.split("(?<= )")), fits).stream())
                .toList();
    }

    /** {@code text} in lines that fit, broken between any two characters. */
    public static List<String> anywhere(String text, Predicate<String> fits) {
        return pieces(Graphemes.of(text), fits);
    }

    /**
     * As {@link #pieces(List, Predicate)} for text whose width is the sum of its parts: each piece is measured once, however
     * long its line becomes.
     *
     * @param width of a piece, or of its end without the space
     * @param fits whether a line may be so wide
     */
    public static List<String> pieces(List<String> pieces, ToLongFunction<String> width, LongPredicate fits) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        long taken = 0;
        for (var piece : pieces) {
            boolean full = !piece.isBlank() && !fits.test(taken + width.applyAsLong(piece.stripTrailing()));
            if (full && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                taken = 0;
            }
            line.append(piece);
            taken += width.applyAsLong(piece);
        }
        lines.add(line.toString().stripTrailing());
        return List.copyOf(lines);
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
