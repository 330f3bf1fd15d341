package org.parallax.editing.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The way from one picture to the next. A mark of the new picture begins where its counterpart of the old one
 * stood: the next one of the same shape, with as many numbers. What has no counterpart is there from the start.
 */
public final class Morph {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final List<Line> lines;

    private Morph(List<Line> lines) {
        this.lines = lines;
    }

    /** From one SVG text, an element a line, to another. */
    public static Morph between(String from, String to) {
        var old = new HashMap<String, List<double[]>>();
        from.lines().filter(Morph::moves).forEach(line ->
                old.computeIfAbsent(make(line), make -> new ArrayList<>()).add(numbers(line)));
        var used = new HashMap<String, Integer>();
        return new Morph(to.lines().map(line -> line(line, old, used)).toList());
    }

    private static Line line(String line, Map<String, List<double[]>> old, Map<String, Integer> used) {
        if (!moves(line)) {
            return new Line(line, new double[0], new double[0]);
        }
        var make = make(line);
        var counterparts = old.getOrDefault(make, List.of());
        int next = used.merge(make, 1, Integer::sum) - 1;
        var numbers = numbers(line);
        return next < counterparts.size() ? new Line(line, counterparts.get(next), numbers) : new Line(line, new double[0], new double[0]);
    }

    /** Whether anything moves at all. */
    public boolean moves() {
        return lines.stream().anyMatch(Line::moves);
    }

    /** The picture at a share of the way, 0 to 1; unhurried at both ends. */
    public String at(double share) {
        double eased = share * share * (3 - 2 * share);
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.at(eased)).append('\n'));
        return text.toString();
    }

    /** Heading and title elements say the new words from the start; only what is drawn moves. */
    private static boolean moves(String line) {
        return line.startsWith("<path") || line.startsWith("<line") || line.startsWith("<circle")
                || line.startsWith("<text") || line.startsWith("<rect") && !line.contains("pointer-events");
    }

    private static String drawn(String line) {
        var tag = TAG.matcher(line);
        return tag.find() ? tag.group() : line;
    }

    private static String make(String line) {
        var masked = COLOUR.matcher(drawn(line)).replaceAll(found -> found.group().replaceAll("\\d", "x"));
        return NUMBER.matcher(masked).replaceAll("0");
    }

    private static double[] numbers(String line) {
        var masked = masked(drawn(line));
        return NUMBER.matcher(masked).results().mapToDouble(found -> Double.parseDouble(found.group())).toArray();
    }

    /** Colours hidden from the search for numbers, at the same length. */
    private static String masked(String tag) {
        return COLOUR.matcher(tag).replaceAll("#xxxxxx");
    }

    /** A line of the new picture, with the numbers it begins and ends with; none where it does not move. */
    private record Line(String text, double[] from, double[] to) {

        boolean moves() {
            return !Arrays.equals(from, to);
        }

        String at(double share) {
            if (!moves()) {
                return text;
            }
            var tag = drawn(text);
            var masked = masked(tag);
            var moved = new StringBuilder();
            var found = NUMBER.matcher(masked);
            int last = 0;
            for (int i = 0; found.find(); i++) {
                moved.append(tag, last, found.start()).append(Math.round(100 * (from[i] + (to[i] - from[i]) * share)) / 100.0);
                last = found.end();
            }
            return moved.append(tag, last, tag.length()).append(text.substring(tag.length())).toString();
        }
    }
}
