package org.parallax.workbench.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.parallax.editing.guide.GuideText.Kind;
import org.parallax.editing.guide.GuideText.Line;
import org.parallax.editing.guide.GuideText.Run;
import org.parallax.editing.guide.GuideText;
import org.parallax.workbench.editor.CodeColours;
import org.parallax.workbench.theme.Palette;

/** Sets a page in a text widget: type, colours, indents. */
final class GuideSheet {

    private static final int INDENT = 20;

    private final StyledText widget;
    private final CodeColours colours;
    private final LocalResourceManager fonts;

    GuideSheet(StyledText widget, CodeColours colours) {
        this.widget = widget;
        this.colours = colours;
        this.fonts = new LocalResourceManager(JFaceResources.getResources(), widget);
    }

    void show(GuideText page) {
        var palette = Palette.current();
        widget.setBackground(palette.colour("paper"));
        widget.setForeground(palette.colour("ink"));
        widget.setText(page.text());
        widget.setLineSpacing(3);
        var styles = new ArrayList<StyleRange>();
        for (int i = 0; i < page.lines().size(); i++) {
            lay(i, page.lines().get(i), palette);
            styles.addAll(styles(page.lines().get(i), page, palette));
        }
        styles.sort(Comparator.comparingInt(range -> range.start));
        widget.setStyleRanges(styles.stream().filter(range -> range.length > 0).toArray(StyleRange[]::new));
    }

    /** Tints every occurrence of the words and returns their offsets. */
    List<Integer> mark(String words) {
        var places = new ArrayList<Integer>();
        if (!words.isBlank()) {
            var text = widget.getText().toLowerCase(Locale.ROOT);
            var wanted = words.strip().toLowerCase(Locale.ROOT);
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
                places.add(at);
                for (var range : widget.getStyleRanges(at, wanted.length())) {
                    range.background = Palette.current().colour("scenario.3");
                    range.foreground = Palette.current().colour("paper");
                    widget.setStyleRange(range);
                }
            }
        }
        return places;
    }

    private void lay(int index, Line line, Palette palette) {
        int indent = INDENT * line.depth();
        switch (line.kind()) {
            case CODE -> {
                widget.setLineBackground(index, 1, palette.colour("panel"));
                widget.setLineIndent(index, 1, INDENT);
                widget.setLineWrapIndent(index, 1, 3 * INDENT);
            }
            case ITEM -> {
                widget.setLineTabStops(index, 1, new int[] {indent + INDENT});
                widget.setLineIndent(index, 1, indent);
                widget.setLineWrapIndent(index, 1, indent + INDENT);
            }
            case ENTRY -> widget.setLineVerticalIndent(index, 6);
            case HEADING, SUBHEADING -> widget.setLineVerticalIndent(index, 10);
            case TRY -> widget.setLineVerticalIndent(index, 4);
            case TITLE -> widget.setLineVerticalIndent(index, 4);
            case GAP -> { }
            case TEXT -> {
                widget.setLineIndent(index, 1, indent);
                widget.setLineWrapIndent(index, 1, indent);
            }
        }
    }

    private List<StyleRange> styles(Line line, GuideText page, Palette palette) {
        if (line.kind() == Kind.CODE) {
            var code = page.text().substring(line.offset(), line.offset() + line.length());
            var ranges = colours.of(code, line.offset(), palette);
            ranges.forEach(range -> range.font = code());
            return ranges;
        }
        return page.runs().stream()
                .filter(run -> run.offset() >= line.offset() && run.offset() < line.offset() + line.length())
                .map(run -> style(run, line.kind(), palette))
                .toList();
    }

    private StyleRange style(Run run, Kind kind, Palette palette) {
        boolean linked = !run.link().isEmpty();
        var range = new StyleRange(run.offset(), run.length(), palette.colour(linked ? "scenario.1.text" : "ink"), null);
        range.underline = linked;
        switch (kind) {
            case TITLE -> range.font = larger(9, SWT.BOLD);
            case HEADING -> range.font = larger(4, SWT.BOLD);
            case SUBHEADING -> range.font = larger(1, SWT.BOLD);
            default -> words(range, run, palette);
        }
        return range;
    }

    private void words(StyleRange range, Run run, Palette palette) {
        switch (run.style()) {
            case CODE -> range.font = code();
            case STRONG -> range.fontStyle = SWT.BOLD;
            case EMPHASIS -> {
                range.fontStyle = SWT.ITALIC;
                range.foreground = palette.colour("muted");
            }
            case PLAIN -> { }
        }
    }

    private Font larger(int points, int style) {
        return fonts.create(FontDescriptor.createFrom(widget.getFont()).increaseHeight(points).setStyle(style));
    }

    private Font code() {
        return JFaceResources.getFont(JFaceResources.TEXT_FONT);
    }
}
