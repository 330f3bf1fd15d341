package org.parallax.report.page;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.report.figure.Chart;
import org.parallax.report.svg.Markup;
import org.parallax.report.text.WritingDirection;

/** Writes HTML; whatever text comes in is escaped. */
final class Html {

    private static final Pattern NUMBER = Pattern.compile("[<>+−-]?[0-9][0-9.,]*(\\u00a0%)?");

    /** A word that would widen its column so far that the others do not fit beside it. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{30}");

    private final StringBuilder out = new StringBuilder();

    /** An element around text. */
    Html element(String tag, String text) {
        return element(tag, Attributes.NONE, text);
    }

    /** An element with attributes around text. */
    Html element(String tag, Attributes attributes, String text) {
        out.append('<').append(tag).append(attributes.directedBy(text).text()).append('>').append(isolated(text))
                .append("</").append(tag).append(">\n");
        return this;
    }

    /** An element around what {@code content} writes. */
    Html element(String tag, Runnable content) {
        return element(tag, Attributes.NONE, content);
    }

    /** An element with attributes around what {@code content} writes. */
    Html element(String tag, Attributes attributes, Runnable content) {
        out.append('<').append(tag).append(attributes.text()).append(">\n");
        content.run();
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** A link inside the page. */
    Html link(String target, String text) {
        out.append("<a").append(Attributes.of("href", "#" + anchor(target)).directedBy(text).text()).append('>')
                .append(isolated(text)).append("</a>");
        return this;
    }

    /** Text between elements. */
    Html text(String text) {
        out.append(WritingDirection.hasRightToLeft(text) ? "<bdi>" + isolated(text) + "</bdi>" : Markup.escape(text));
        return this;
    }

    /** A part of the page that can be linked to. */
    Html section(String id, String heading, Runnable content) {
        return element("section", Attributes.of("id", anchor(id)), () -> {
            element("h2", heading);
            content.run();
        });
    }

    /** A picture. */
    Html figure(Chart chart) {
        out.append("<figure>\n").append(chart.svg()).append("</figure>\n");
        return this;
    }

    /** Content that is hidden until the reader opens it. */
    Html folded(String summary, Runnable content) {
        return element("details", () -> {
            element("summary", summary);
            content.run();
        });
    }

    /** A table that scrolls by itself where the page is too narrow. */
    Html table(List<String> heads, List<List<String>> rows) {
        return element("div", Attributes.styled("table"), () -> element("table", () -> {
            element("thead", () -> cells("th", Attributes.of("scope", "col"), heads));
            element("tbody", () -> rows.forEach(row -> cells("td", Attributes.NONE, row)));
        }));
    }

    /** Text that is HTML already. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    /** {@code id} as an anchor: letters, digits, hyphens. */
    static String anchor(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** The whole page. */
    String page(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + Markup.escape(title)
                + "</title>\n<style>\n" + StyleSheet.text() + "</style>\n</head>\n<body>\n<main>\n" + out
                + "</main>\n</body>\n</html>\n";
    }

    private void cells(String tag, Attributes attributes, List<String> cells) {
        out.append("<tr>");
        cells.forEach(cell -> out.append('<').append(tag)
                .append(attributes.and(cell(cell)).directedBy(cell).text()).append('>')
                .append(isolated(cell)).append("</").append(tag).append('>'));
        out.append("</tr>\n");
    }

    /** How a cell of that text is styled: a number to the right, a word that is too long broken. */
    static Attributes cell(String cell) {
        if (number(cell)) {
            return Attributes.styled("n");
        }
        return LONG_WORD.matcher(cell).find() ? Attributes.styled("long") : Attributes.NONE;
    }

    private static String isolated(String text) {
        return Markup.isolated(text, "<bdi>", "</bdi>");
    }

    private static boolean number(String cell) {
        return NUMBER.matcher(cell).matches();
    }
}
