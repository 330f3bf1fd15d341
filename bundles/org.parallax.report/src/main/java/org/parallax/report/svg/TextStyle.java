package org.parallax.report.svg;

/** How text is set. */
public record TextStyle(double size, String colour, boolean bold, Anchor anchor) {

    /** Which point of the text stands at the given place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Plain text that begins at its place; {@code size} in px, {@code colour} as {@code #RRGGBB}. */
    public static TextStyle of(double size, String colour) {
        return new TextStyle(size, colour, false, Anchor.START);
    }

    /** The same in bold. */
    public TextStyle inBold() {
        return new TextStyle(size, colour, true, anchor);
    }

    /** The same, its middle at its place. */
    public TextStyle centred() {
        return new TextStyle(size, colour, bold, Anchor.MIDDLE);
    }

    /** The same, ending at its place. */
    public TextStyle toTheLeft() {
        return new TextStyle(size, colour, bold, Anchor.END);
    }

    /** Width of {@code text} set so. */
    public double width(String text) {
        return TextWidth.of(text, size, bold);
    }

    /** {@code text} cut to fit {@code width}. */
    public String cut(String text, double width) {
        return TextWidth.cut(text, width, size, bold);
    }

    String attributes() {
        var where =
                switch (anchor) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                };
        return " font-size=\"" + Canvas.number(size) + "\" fill=\"" + colour + "\"" + (bold ? " font-weight=\"700\"" : "") + where;
    }
}
