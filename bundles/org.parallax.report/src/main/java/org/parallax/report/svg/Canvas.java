package org.parallax.report.svg;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.report.text.WritingDirection;

/** Draws into SVG text. Later marks lie over earlier ones. */
public final class Canvas {

    private static final String FONT =
            "-apple-system,'Segoe UI','Noto Sans','Liberation Sans','Helvetica Neue',Arial,"
                    + "'Noto Sans CJK KR','Malgun Gothic','Yu Gothic',sans-serif";

    /** The direction of a text is that of its own letters, whatever stands around it. */
    private static final String BY_ITS_FIRST_LETTER = "unicode-bidi=\"plaintext\"";

    private final StringBuilder out = new StringBuilder();

    /** A filled rectangle. */
    public Canvas box(double x, double y, double width, double height, String fill) {
        return rect(x, y, width, height, "fill=\"" + fill + "\"");
    }

    /** A rectangle of an outline only. */
    public Canvas frame(double x, double y, double width, double height, String stroke) {
        return rect(x, y, width, height, "fill=\"none\" stroke=\"" + stroke + "\"");
    }

    /** A filled rectangle one can see through. */
    public Canvas tint(double x, double y, double width, double height, String fill, double opacity) {
        return rect(x, y, width, height, "fill=\"" + fill + "\" fill-opacity=\"" + number(opacity) + "\"");
    }

    /** An invisible rectangle that shows {@code text} while the pointer rests on it. */
    public Canvas spot(double x, double y, double width, double height, String text) {
        out.append("<rect ").append(extent(x, y, width, height))
                .append(" fill=\"none\" pointer-events=\"all\"><title>")
                .append(Markup.escape(text))
                .append("</title></rect>\n");
        return this;
    }

    /** A straight line. */
    public Canvas line(double x1, double y1, double x2, double y2, Stroke stroke) {
        out.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1))
                .append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2))
                .append("\"").append(stroke.attributes()).append("/>\n");
        return this;
    }

    /** A line through points. */
    public Canvas path(List<Point> points, Stroke stroke) {
        out.append("<path d=\"").append(data(points)).append("\" fill=\"none\"")
                .append(stroke.attributes()).append("/>\n");
        return this;
    }

    /** A filled outline; {@code opacity} 1 for a solid one. */
    public Canvas area(List<Point> outline, String fill, double opacity) {
        out.append("<path d=\"").append(data(outline)).append("Z\" fill=\"").append(fill).append("\"");
        if (opacity < 1) {
            out.append(" fill-opacity=\"").append(number(opacity)).append("\"");
        }
        out.append("/>\n");
        return this;
    }

    /** A disc of {@code fill} with an edge of {@code stroke}. */
    public Canvas dot(double x, double y, double radius, String fill, String stroke) {
        out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y))
                .append("\" r=\"").append(number(radius)).append("\" fill=\"").append(fill)
                .append("\" stroke=\"").append(stroke).append("\" stroke-width=\"1.5\"/>\n");
        return this;
    }

    /** A closed shape of {@code fill} with an edge of {@code stroke}. */
    public Canvas shape(List<Point> outline, String fill, String stroke) {
        out.append("<path d=\"").append(data(outline)).append("Z\" fill=\"").append(fill)
                .append("\" stroke=\"").append(stroke).append("\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/>\n");
        return this;
    }

    /** A line of text; {@code y} is its base line. */
    public Canvas text(double x, double y, String text, TextStyle type) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\"").append(type.attributes())
                .append(WritingDirection.hasRightToLeft(text) ? " " + BY_ITS_FIRST_LETTER : "").append(">")
                .append(Markup.isolated(text, "<tspan " + BY_ITS_FIRST_LETTER + ">", "</tspan>")).append("</text>\n");
        return this;
    }

    /** The whole document: a picture on {@code paper}, with its message for those who cannot see it. */
    public String document(int width, int height, String paper, String title, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" height=\"" + height + "\" role=\"img\" aria-label=\"" + Markup.escape(title) + "\" font-family=\""
                + FONT + "\">\n<title>" + Markup.escape(title) + "</title>\n<desc>" + Markup.escape(description)
                + "</desc>\n<rect x=\"0\" y=\"0\" width=\"" + width + "\" height=\"" + height + "\" fill=\"" + paper
                + "\"/>\n" + out + "</svg>\n";
    }

    private Canvas rect(double x, double y, double width, double height, String attributes) {
        out.append("<rect ").append(extent(x, y, width, height)).append(' ').append(attributes).append("/>\n");
        return this;
    }

    private static String extent(double x, double y, double width, double height) {
        return "x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\"";
    }

    private static String data(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    /** At most two decimals, as few as it takes. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        var text = new StringBuilder(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / 100);
        long rest = Math.abs(hundredths) % 100;
        if (rest > 0) {
            text.append(rest < 10 ? ".0" : ".").append(rest % 10 == 0 ? rest / 10 : rest);
        }
        return text.toString();
    }

    /** A place on the canvas. */
    public record Point(double x, double y) {}
}
