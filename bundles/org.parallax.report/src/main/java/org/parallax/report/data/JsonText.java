package org.parallax.report.data;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.parallax.projection.situation.Series;
import org.parallax.report.text.PrintableText;

/**
 * Writes JSON as it goes: the caller opens, names and closes, this class keeps commas, quotes and
 * indentation. A sign that cannot be shown is escaped, so that every text is read back exactly. Numbers are
 * rounded to four decimals, or to six figures, and written as short as that allows, so that equal results are equal bytes.
 */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    /** An object whose members {@code members} writes. */
    public JsonText object(Consumer<JsonText> members) {
        return nested('{', '}', members);
    }

    /** An array with one element for each item. */
    public <T> JsonText array(Iterable<T> items, BiConsumer<JsonText, T> element) {
        return nested('[', ']', json -> items.forEach(item -> {
            json.separate();
            element.accept(json, item);
        }));
    }

    /** Starts a member; its value follows. */
    public JsonText name(String name) {
        separate();
        quote(name);
        out.append(": ");
        return this;
    }

    /** A name and its text. */
    public JsonText member(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    /** A name and its whole number. */
    public JsonText member(String name, long value) {
        name(name);
        out.append(value);
        return this;
    }

    /** A name and its number, with as many decimals as it takes, at most four. */
    public JsonText member(String name, double value) {
        name(name);
        number(value);
        return this;
    }

    /** A name and its number with six figures that count, for what may be far smaller than a point; null where it is none. */
    public JsonText exactly(String name, double value) {
        name(name);
        out.append(Double.isFinite(value) ? Decimals.sixFigures(value) : "null");
        return this;
    }

    /** A name and its truth value. */
    public JsonText member(String name, boolean value) {
        name(name);
        out.append(value);
        return this;
    }

    /** The values of a series on one line. */
    public JsonText member(String name, Series series) {
        name(name);
        out.append('[');
        for (int i = 0; i < series.length(); i++) {
            out.append(i == 0 ? "" : ", ");
            number(series.at(i));
        }
        out.append(']');
        return this;
    }

    /** A string as element of an array. */
    public void value(String text) {
        quote(text);
    }

    /** The whole text, ended by a line break. */
    public String text() {
        return out.append('\n').toString();
    }

    private JsonText nested(char open, char close, Consumer<JsonText> content) {
        out.append(open);
        depth++;
        first = true;
        content.accept(this);
        depth--;
        if (!first) {
            newLine();
        }
        out.append(close);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        newLine();
        first = false;
    }

    private void newLine() {
        out.append('\n').append("  ".repeat(depth));
    }

    private void number(double value) {
        out.append(Decimals.short4(value));
    }

    private void quote(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (PrintableText.isPrintable(c)) {
                    out.appendCodePoint(c);
                } else {
                    Character.toString(c).chars().forEach(unit -> out.append(String.format(Locale.ROOT, "\\u%04x", unit)));
                }
            }
        }
    }
}
