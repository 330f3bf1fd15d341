package org.parallax.report.svg;

/** Text made safe inside XML and HTML. */
public final class Markup {

    private Markup() {}

    /** {@code text} for element content and quoted attributes; characters XML does not allow become U+FFFD. */
    public static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** The document {@code svg} with {@code text} as metadata: kept in the file, drawn by nobody. */
    public static String withMetadata(String svg, String text) {
        int end = svg.lastIndexOf("</svg>");
        return svg.substring(0, end) + "<metadata>" + escape(text) + "</metadata>\n" + svg.substring(end);
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
