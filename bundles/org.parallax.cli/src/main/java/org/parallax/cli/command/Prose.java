package org.parallax.cli.command;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal of eighty columns. */
final class Prose {

    private static final int WIDTH = 80;

    private Prose() {}

    /** Breaks a text between words; every line is indented. */
    static List<String> wrapped(String text, int indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
                lines.add(" ".repeat(indent) + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(" ".repeat(indent) + line);
        return lines;
    }
}
