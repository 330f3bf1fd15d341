package org.parallax.report.svg;

import java.util.regex.Pattern;
import org.parallax.report.text.PrintableText;
import org.parallax.report.text.WritingDirection;

/** Text made safe inside XML and HTML. */
public final class Markup {

    private static final Pattern QUOTED = Pattern.compile("(?<=“)[^“”]+(?=”)");

    private Markup() {}

    /** {@code text} for element content and quoted attributes, with nothing that XML does not allow: as {@link PrintableText#lines}. */
    public static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        PrintableText.lines(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /**
     * {@code text} for element content. Where any of it runs from right to left, what stands between quotation marks is put
     * into an element, so that the signs around it keep their places.
     *
     * @param start the start tag of one that isolates its direction
     * @param end its end tag
     */
    public static String isolated(String text, String start, String end) {
        if (!WritingDirection.hasRightToLeft(text)) {
            return escape(text);
        }
        var out = new StringBuilder();
        int from = 0;
        for (var quoted = QUOTED.matcher(text); quoted.find(); from = quoted.end()) {
            out.append(escape(text.substring(from, quoted.start()))).append(start).append(escape(quoted.group())).append(end);
        }
        return out.append(escape(text.substring(from))).toString();
    }

    /** The document {@code svg} with {@code text} as metadata: kept in the file, drawn by nobody. */
    public static String withMetadata(String svg, String text) {
        int end = svg.lastIndexOf("</svg>");
        return svg.substring(0, end) + "<metadata>" + escape(text) + "</metadata>\n" + svg.substring(end);
    }
}
