package org.parallax.report.exercise;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.terminal.Columns;

/** The lines of a sheet while it is written: headings, names with their titles, and what is said of them below. */
final class RunSheetLines {

    private final List<String> lines = new ArrayList<>();

    List<String> all() {
        return List.copyOf(lines);
    }

    void heading(String name, String title) {
        lines.addAll(Columns.heading(name, title));
    }

    void section(String title) {
        lines.add("");
        lines.addAll(Columns.indented(title, 0));
    }

    void entry(String name, String title) {
        entry(2, name, title);
    }

    /** A name and its title; a thing without a title of its own goes by its name alone. */
    void entry(int indent, String name, String title) {
        if (name.equals(title) || name.endsWith(" " + title)) {
            text(indent, name);
        } else if (Columns.width(" ".repeat(indent) + name + ": " + title) <= Columns.WIDTH) {
            text(indent, name + ": " + title);
        } else {
            text(indent, name + ":");
            text(indent + 2, title);
        }
    }

    void text(int indent, String words) {
        lines.addAll(Columns.indented(words, indent));
    }
}
