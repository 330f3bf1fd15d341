package org.parallax.editing.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page laid out as lines of text, with what each line and each run of words is. Knows no toolkit.
 *
 * @param anchors offset of each heading and of each table's entry
 * @param examples texts that can be tried, by the number in their links
 */
public record GuideText(
        String text, List<Line> lines, List<Run> runs, Map<String, Integer> anchors, List<GuideExample> examples) {

    /** Begins a link that tries an example; its number follows. */
    public static final String TRY = "try:";

    public GuideText {
        lines = List.copyOf(lines);
        runs = List.copyOf(runs);
        anchors = Map.copyOf(anchors);
        examples = List.copyOf(examples);
    }

    /** What a line is. */
    public enum Kind { TITLE, HEADING, SUBHEADING, TEXT, ITEM, ENTRY, CODE, TRY, GAP }

    /** A line of the text; {@code depth} says how far in it begins. */
    public record Line(int offset, int length, Kind kind, int depth) {}

    /** Words in one style; {@code link} is empty for plain words. */
    public record Run(int offset, int length, TextRun.Style style, String link) {}

    /** Lays a page out where the records of these names are installed: what is written on others cannot be tried. */
    public static GuideText of(GuidePage page, Set<String> records) {
        return new GuideWriter(records).write(page.blocks());
    }

    /** Whether words stand somewhere in it, in whatever case. */
    public boolean contains(String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** Where a link leads that stands at an offset. */
    public Optional<String> linkAt(int offset) {
        return runs.stream()
                .filter(run -> !run.link().isEmpty() && run.offset() <= offset && offset < run.offset() + run.length())
                .map(Run::link)
                .findFirst();
    }

    /** The links in reading order. */
    public List<Run> links() {
        return runs.stream().filter(run -> !run.link().isEmpty()).toList();
    }
}
