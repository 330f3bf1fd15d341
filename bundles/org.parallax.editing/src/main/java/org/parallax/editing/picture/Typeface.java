package org.parallax.editing.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.svg.TextWidth;

/**
 * The font in which a picture's text is drawn here. A font of the system has its own letters alone, and what it lacks,
 * as a minus sign or a name in Hangul, would come out as a box: then it is Java's sans-serif, which borrows from other
 * fonts, where that is no wider than the picture was laid out for; else the first font asked for that has every letter.
 * Where none of these is there, Java's sans-serif is set as much smaller as it is wider, so that no line is cut at an edge.
 */
public final class Typeface {

    private static final Pattern ASKED_FOR = Pattern.compile("font-family=\"([^\"]*)\"");
    private static final Pattern SET = Pattern.compile("font-size=\"([0-9.]+)\"( fill=\"[^\"]*\" font-weight=\"700\")?");
    private static final FontRenderContext MEASURED = new FontRenderContext(null, true, true);
    private static final String SAMPLE = "The scenario moves security cooperation most: it loses about 25 points by Nov 2027";
    /** Of many figures, which some fonts have wider than others. */
    private static final String FIGURES = "Points, 0 to 100, 50 is neutral \u00b7 4,000 runs";
    private static final int SIZE = 100;

    private Typeface() {}

    /** The same picture, asking for that font alone. */
    public static String chosen(String svg) {
        var chosen = new ArrayList<String>();
        var asking = ASKED_FOR.matcher(svg).replaceAll(asked -> {
            chosen.add(family(families(asked.group(1)), letters(svg)));
            return "font-family=\"'" + chosen.getLast() + "'\"";
        });
        return chosen.contains(Font.SANS_SERIF) ? fitted(asking, Font.SANS_SERIF) : asking;
    }

    /** The same picture, its text no wider than it was laid out for once it is set in a wide font. */
    private static String fitted(String svg, String family) {
        double plain = Math.max(1, Math.max(excess(family, SAMPLE, false), excess(family, FIGURES, false)));
        double bold = Math.max(1, Math.max(excess(family, SAMPLE, true), excess(family, FIGURES, true)));
        return plain == 1 && bold == 1 ? svg : SET.matcher(svg).replaceAll(set -> {
            boolean isBold = set.group(2) != null;
            double size = Double.parseDouble(set.group(1)) / (isBold ? bold : plain);
            return Matcher.quoteReplacement("font-size=\"" + Math.floor(size * 100) / 100 + "\"" + (isBold ? set.group(2) : ""));
        });
    }

    private static String family(List<String> askedFor, String letters) {
        var installed = Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        var there = askedFor.stream().filter(installed::contains).toList();
        if (there.stream().limit(1).anyMatch(family -> has(family, letters))) {
            return there.getFirst();
        }
        return isNarrowEnough(Font.SANS_SERIF)
                ? Font.SANS_SERIF
                : there.stream().filter(family -> has(family, letters)).findFirst().orElse(Font.SANS_SERIF);
    }

    private static boolean has(String family, String letters) {
        return new Font(family, Font.PLAIN, SIZE).canDisplayUpTo(letters) < 0;
    }

    private static boolean isNarrowEnough(String family) {
        return excess(family, SAMPLE, false) <= 1;
    }

    /** How much wider words come out in a font than pictures are laid out for: above 1 where they are wider. */
    private static double excess(String family, String words, boolean bold) {
        var font = new Font(family, bold ? Font.BOLD : Font.PLAIN, SIZE);
        return font.getStringBounds(words, MEASURED).getWidth() / TextWidth.of(words, SIZE, bold);
    }

    private static List<String> families(String list) {
        return Stream.of(list.split(",")).map(family -> family.strip().replace("'", "")).toList();
    }

    private static String letters(String svg) {
        return svg.codePoints()
                .filter(letter -> letter >= ' ')
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
