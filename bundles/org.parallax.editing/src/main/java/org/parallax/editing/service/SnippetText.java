package org.parallax.editing.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.editing.document.LineEnds;

/**
 * A snippet taken apart: the text that is put in and the places in it that are filled in one after the other.
 *
 * @param stops in the order they are filled in; places of one number change together
 */
public record SnippetText(String text, List<Stop> stops) {

    /** The number of the place where the caret ends. */
    public static final int EXIT = 0;

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\d+):((?:\\\\.|[^}\\\\])*+)}|\\$(\\d+)");

    public SnippetText {
        stops = List.copyOf(stops);
    }

    /** A place to fill in, with the word that stands there. */
    public record Stop(int number, int offset, int length) {}

    /** Takes a snippet apart; other text gives no stops. */
    public static SnippetText of(String snippet) {
        var text = new StringBuilder();
        var stops = new ArrayList<Stop>();
        var place = PLACE.matcher(snippet);
        int from = 0;
        while (place.find()) {
            text.append(snippet, from, place.start());
            var word = place.group(2) == null ? "" : place.group(2).replaceAll("\\\\(.)", "$1");
            int number = Integer.parseInt(place.group(1) == null ? place.group(3) : place.group(1));
            stops.add(new Stop(number, text.length(), word.length()));
            text.append(word);
            from = place.end();
        }
        text.append(snippet.substring(from));
        stops.sort(Comparator.comparing((Stop stop) -> stop.number == EXIT).thenComparing(Stop::number));
        return new SnippetText(text.toString(), stops);
    }

    /** The same with other line ends. */
    public SnippetText ending(LineEnds ends) {
        var moved = stops.stream().map(stop -> {
            int start = ends.offset(text, stop.offset);
            return new Stop(stop.number, start, ends.offset(text, stop.offset + stop.length) - start);
        });
        return new SnippetText(ends.in(text), moved.toList());
    }

    /** The same with the lines after the first moved in by what the first line is. */
    public SnippetText indented(String indent) {
        if (indent.isEmpty() || text.indexOf('\n') < 0) {
            return this;
        }
        var moved = new ArrayList<Stop>();
        for (var stop : stops) {
            long breaks = text.substring(0, stop.offset).chars().filter(character -> character == '\n').count();
            moved.add(new Stop(stop.number, (int) (stop.offset + breaks * indent.length()), stop.length));
        }
        return new SnippetText(text.replace("\n", "\n" + indent), moved);
    }
}
