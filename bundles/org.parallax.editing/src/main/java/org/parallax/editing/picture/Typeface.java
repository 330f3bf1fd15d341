package org.parallax.editing.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.svg.TextWidth;

/**
 * The font in which a picture's text is drawn here. A font of the system has its own letters alone, and what it lacks,
 * as a minus sign or a name in Hangul, would come out as a box: then it is Java's sans-serif, which borrows from other
 * fonts, where that is no wider than the picture was laid out for; else the first font asked for that has every letter.
 */
public final class Typeface {

    private static final Pattern ASKED_FOR = Pattern.compile("font-family=\"([^\"]*)\"");
    private static final FontRenderContext MEASURED = new FontRenderContext(null, true, true);
    private static final String SAMPLE = "The scenario moves security cooperation most: it loses about 25 points by Nov 2027";
    private static final int SIZE = 100;

    private Typeface() {}

    /** The same picture, asking for that font alone. */
    public static String chosen(String svg) {
        return ASKED_FOR.matcher(svg).replaceAll(asked -> "font-family=\"'" + family(families(asked.group(1)), letters(svg)) + "'\"");
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
        var font = new Font(family, Font.PLAIN, SIZE);
        return font.getStringBounds(SAMPLE, MEASURED).getWidth() <= TextWidth.of(SAMPLE, SIZE, false);
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
