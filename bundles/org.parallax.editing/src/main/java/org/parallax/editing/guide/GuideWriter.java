package org.parallax.editing.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.editing.guide.GuideText.Kind;
import org.parallax.editing.guide.GuideText.Line;
import org.parallax.editing.guide.GuideText.Run;
import org.parallax.editing.guide.TextRun.Style;

/** Writes blocks as lines. A table becomes entries, since a text has no columns that break their lines. */
final class GuideWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<GuideExample> examples = new ArrayList<>();
    private final Set<String> records;
    private Optional<String> frame = Optional.empty();

    /** With the names of the installed records. */
    GuideWriter(Set<String> records) {
        this.records = records;
    }

    GuideText write(List<PageBlock> blocks) {
        blocks.forEach(block -> write(block, 0));
        return new GuideText(text.toString(), lines, runs, anchors, examples);
    }

    private void write(PageBlock block, int depth) {
        switch (block) {
            case PageBlock.Heading(int level, List<TextRun> words) -> {
                gap();
                anchors.putIfAbsent(PageAddress.anchor(PageBlock.words(words)), text.length());
                line(level == 1 ? Kind.TITLE : level == 2 ? Kind.HEADING : Kind.SUBHEADING, 0, words);
            }
            case PageBlock.Paragraph(List<TextRun> words) -> {
                gap();
                line(Kind.TEXT, depth, words);
            }
            case PageBlock.Items(boolean numbered, List<List<PageBlock>> items) -> items(numbered, items, depth);
            case PageBlock.Code code -> code(code);
            case PageBlock.Table(List<List<List<TextRun>>> rows) -> table(rows);
        }
    }

    private void items(boolean numbered, List<List<PageBlock>> items, int depth) {
        gap();
        for (int i = 0; i < items.size(); i++) {
            var mark = numbered ? (i + 1) + "." : "\u2022";
            boolean first = true;
            for (var block : items.get(i)) {
                if (first && block instanceof PageBlock.Paragraph(List<TextRun> words)) {
                    var marked = new ArrayList<TextRun>();
                    marked.add(new TextRun(mark + "\t", Style.PLAIN, ""));
                    marked.addAll(words);
                    line(Kind.ITEM, depth, marked);
                } else {
                    write(block, depth + 1);
                }
                first = false;
            }
        }
    }

    private void code(PageBlock.Code code) {
        gap();
        code.text().lines().forEach(line -> line(Kind.CODE, 0, List.of(new TextRun(line, Style.CODE, ""))));
        frame = GuideExample.frame(code).or(() -> frame);
        GuideExample.of(code, frame).ifPresent(this::offer);
    }

    private void offer(GuideExample example) {
        var name = example.record().orElse("");
        if (example.fits(records)) {
            var words = "Try this example" + (name.isEmpty() ? "" : " on " + name);
            line(Kind.TRY, 0, List.of(new TextRun(words, Style.PLAIN, GuideText.TRY + examples.size())));
            examples.add(example);
        } else {
            line(Kind.TEXT, 0, List.of(new TextRun(
                    "To try this example, install the record " + name + ", on which it is written.", Style.EMPHASIS, "")));
        }
    }

    private void table(List<List<List<TextRun>>> rows) {
        var header = rows.getFirst();
        gap();
        for (var row : rows.subList(1, rows.size())) {
            anchors.putIfAbsent(PageAddress.anchor(PageBlock.words(row.getFirst())), text.length());
            line(Kind.ENTRY, 0, strong(row.getFirst()));
            for (int i = 1; i < row.size(); i++) {
                line(Kind.TEXT, 1, row.size() == 2 ? row.get(i) : named(header.get(i), row.get(i)));
            }
        }
    }

    private static List<TextRun> strong(List<TextRun> words) {
        return words.stream()
                .map(span -> span.style() == Style.PLAIN ? new TextRun(span.text(), Style.STRONG, span.link()) : span)
                .toList();
    }

    private static List<TextRun> named(List<TextRun> column, List<TextRun> cell) {
        var words = new ArrayList<TextRun>();
        words.add(new TextRun(PageBlock.words(column) + "  ", Style.EMPHASIS, ""));
        words.addAll(cell);
        return words;
    }

    private void gap() {
        if (!lines.isEmpty() && lines.getLast().kind() != Kind.GAP) {
            line(Kind.GAP, 0, List.of());
        }
    }

    private void line(Kind kind, int depth, List<TextRun> words) {
        int start = text.length();
        for (var span : words) {
            runs.add(new Run(text.length(), span.text().length(), span.style(), span.link()));
            text.append(span.text());
        }
        lines.add(new Line(start, text.length() - start, kind, depth));
        text.append('\n');
    }
}
