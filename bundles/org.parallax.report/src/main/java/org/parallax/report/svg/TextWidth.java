package org.parallax.report.svg;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.text.CharacterWidth;
import org.parallax.report.text.Graphemes;
import org.parallax.report.words.WordWrap;

/**
 * Estimates how wide text comes out, from a table of glyph widths: a little more than in the common
 * interface fonts, so that what is laid out by it fits whichever of them is there.
 */
public final class TextWidth {

    /** Widths of the characters from space to tilde, in thousandths of the type size. */
    private static final int[] ASCII = {
        278, 278, 408, 646, 572, 832, 740, 225, 320, 320, 551, 584, 278, 333, 278, 372,
        572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 278, 278, 584, 584, 584, 500,
        920, 667, 667, 700, 729, 640, 590, 760, 741, 339, 480, 640, 550, 907, 760, 781,
        640, 781, 690, 640, 600, 731, 650, 940, 640, 630, 600, 320, 372, 320, 572, 480,
        400, 575, 615, 500, 615, 580, 344, 615, 618, 258, 258, 540, 258, 935, 618, 605,
        615, 615, 413, 500, 365, 618, 520, 786, 540, 520, 490, 370, 540, 370, 584
    };

    private static final double SAFETY = 1.03;
    private static final double BOLD = 1.09;

    private TextWidth() {}

    /** Width in px at a type size. */
    public static double of(String text, double size, boolean bold) {
        return inPixels(thousandths(text), size, bold);
    }

    private static long thousandths(String text) {
        return text.codePoints().mapToLong(TextWidth::glyph).sum();
    }

    private static double inPixels(long thousandths, double size, boolean bold) {
        return thousandths * size / 1000 * SAFETY * (bold ? BOLD : 1);
    }

    /** {@code text} cut between characters to fit {@code width}, the cut shown by an ellipsis. Looks no further than a sign beyond the width. */
    public static String cut(String text, double width, double size, boolean bold) {
        long taken = 0;
        int kept = 0;
        int end = 0;
        while (end < text.length() && inPixels(taken, size, bold) <= width) {
            int c = text.codePointAt(end);
            taken += glyph(c);
            end += Character.charCount(c);
            if (!Character.isWhitespace(c) && inPixels(taken + glyph('…'), size, bold) <= width) {
                kept = end;
            }
        }
        return inPixels(taken, size, bold) <= width ? text : text.substring(0, Graphemes.boundary(text, kept)) + "…";
    }

    /**
     * {@code text} in lines no wider than {@code width}; a word that is wider by itself is broken. The time it takes grows
     * with the length of the text and no faster.
     */
    public static List<String> wrap(String text, double width, double size, boolean bold) {
        return WordWrap.pieces(
                pieces(text, width, size, bold), TextWidth::thousandths, taken -> inPixels(taken, size, bold) <= width);
    }

    /** As {@link #wrap}, with lines of about the same length: for headings. */
    public static List<String> balance(String text, double width, double size, boolean bold) {
        var lines = wrap(text, width, size, bold);
        for (double narrower = width - 24; narrower > width / 2; narrower -= 24) {
            var tighter = wrap(text, narrower, size, bold);
            if (tighter.size() > lines.size()) {
                return lines;
            }
            lines = tighter;
        }
        return lines;
    }

    /** Words with the space after them; words that fit no line, and East Asian text, by character. */
    private static List<String> pieces(String text, double width, double size, boolean bold) {
        var pieces = new ArrayList<String>();
        for (var word : text.strip().split("(?<= )")) {
            if (of(word.strip(), size, bold) <= width && word.codePoints().noneMatch(CharacterWidth::isWide)) {
                pieces.add(word);
            } else {
                pieces.addAll(Graphemes.of(word));
            }
        }
        return pieces;
    }

    private static int glyph(int c) {
        if (c >= ' ' && c <= '~') {
            return ASCII[c - ' '];
        }
        if (CharacterWidth.isWide(c)) {
            return 1000;
        }
        return switch (c) {
            case '…' -> 900;
            case '–', '−' -> 584;
            case '\u00a0', '·', '’', '‘' -> 278;
            case '—' -> 1000;
            default -> CharacterWidth.isZero(c) ? 0 : 640;
        };
    }
}
