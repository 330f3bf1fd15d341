package org.parallax.workbench.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.workbench.guide.GuideText.Kind;
import org.parallax.workbench.guide.GuideText.Line;
import org.parallax.workbench.guide.GuideText.Run;
import org.parallax.workbench.guide.Span.Style;

/** Writes blocks as lines. A table becomes entries, since a text has no columns that break their lines. */
final class GuideWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<GuideExample> examples = new ArrayList<>();

    GuideText write(List<Block> blocks) {
        blocks.forEach(block -> write(block, 0));
        return new GuideText(text.toString(), lines, runs, anchors, examples);
    }

    private void write(Block block, int depth) {
        switch (block) {
            case Block.Heading(int level, List<Span> words) -> {
                gap();
                anchors.putIfAbsent(PageAddress.anchor(Block.words(words)), text.length());
                line(level == 1 ? Kind.TITLE : level == 2 ? Kind.HEADING : Kind.SUBHEADING, 0, words);
            }
            case Block.Paragraph(List<Span> words) -> {
                gap();
                line(Kind.TEXT, depth, words);
            }
            case Block.Items(boolean numbered, List<List<Block>> items) -> items(numbered, items, depth);
            case Block.Code code -> code(code);
            case Block.Table(List<List<List<Span>>> rows) -> table(rows);
        }
    }

    private void items(boolean numbered, List<List<Block>> items, int depth) {
        gap();
        for (int i = 0; i < items.size(); i++) {
            var mark = numbered ? (i + 1) + "." : "\u2022";
            boolean first = true;
            for (var block : items.get(i)) {
                if (first && block instanceof Block.Paragraph(List<Span> words)) {
                    var marked = new ArrayList<Span>();
                    marked.add(new Span(mark + "\t", Style.PLAIN, ""));
                    marked.addAll(words);
                    line(Kind.ITEM, depth, marked);
                } else {
                    write(block, depth + 1);
                }
                first = false;
            }
        }
    }

    private void code(Block.Code code) {
        gap();
        code.text().lines().forEach(line -> line(Kind.CODE, 0, List.of(new Span(line, Style.CODE, ""))));
        GuideExample.of(code).ifPresent(example -> {
            line(Kind.TRY, 0, List.of(new Span("Try this example", Style.PLAIN, GuideText.TRY + examples.size())));
            examples.add(example);
        });
    }

    private void table(List<List<List<Span>>> rows) {
        var header = rows.getFirst();
        gap();
        for (var row : rows.subList(1, rows.size())) {
            anchors.putIfAbsent(PageAddress.anchor(Block.words(row.getFirst())), text.length());
            line(Kind.ENTRY, 0, strong(row.getFirst()));
            for (int i = 1; i < row.size(); i++) {
                line(Kind.TEXT, 1, row.size() == 2 ? row.get(i) : named(header.get(i), row.get(i)));
            }
        }
    }

    private static List<Span> strong(List<Span> words) {
        return words.stream()
                .map(span -> span.style() == Style.PLAIN ? new Span(span.text(), Style.STRONG, span.link()) : span)
                .toList();
    }

    private static List<Span> named(List<Span> column, List<Span> cell) {
        var words = new ArrayList<Span>();
        words.add(new Span(Block.words(column) + "  ", Style.EMPHASIS, ""));
        words.addAll(cell);
        return words;
    }

    private void gap() {
        if (!lines.isEmpty() && lines.getLast().kind() != Kind.GAP) {
            line(Kind.GAP, 0, List.of());
        }
    }

    private void line(Kind kind, int depth, List<Span> words) {
        int start = text.length();
        for (var span : words) {
            runs.add(new Run(text.length(), span.text().length(), span.style(), span.link()));
            text.append(span.text());
        }
        lines.add(new Line(start, text.length() - start, kind, depth));
        text.append('\n');
    }
}
