package org.parallax.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a sentence into lines that fit. */
final class WrappedLines {

    private WrappedLines() {}

    /** Lines no wider than {@code width}, but for words that are wider by themselves. */
    static List<String> wrap(String text, int width, ToIntFunction<String> measure) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n")) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" ")) {
                if (!line.isEmpty() && measure.applyAsInt(line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
