package org.parallax.workbench.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.parallax.editing.guide.GuideText;
import org.parallax.workbench.editor.CodeColours;

/** A page to read: links follow a click, or Tab and Enter; words that are searched for are tinted. */
final class GuideReader {

    private final StyledText widget;
    private final GuideSheet sheet;
    private final Consumer<String> follow;
    private Optional<GuideText> shown = Optional.empty();
    private List<Integer> found = List.of();

    GuideReader(StyledText widget, CodeColours colours, Consumer<String> follow) {
        this.widget = widget;
        this.sheet = new GuideSheet(widget, colours);
        this.follow = follow;
        widget.setMargins(16, 8, 24, 16);
        widget.addListener(SWT.MouseUp, this::clicked);
        widget.addListener(SWT.MouseMove, event -> widget.setCursor(linkAt(new Point(event.x, event.y)).isPresent()
                ? widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND)
                : null));
        widget.addListener(SWT.Traverse, this::traversed);
        widget.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                selectedLink().ifPresent(follow);
            }
        });
        widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "A page of the guide";
            }
        });
    }

    StyledText widget() {
        return widget;
    }

    Optional<GuideText> shown() {
        return shown;
    }

    /** Shows a page from an anchor on; from its beginning where it has no such anchor. */
    void show(GuideText page, String anchor) {
        shown = Optional.of(page);
        sheet.show(page);
        int offset = page.anchors().getOrDefault(anchor, 0);
        widget.setSelection(offset);
        if (offset == 0) {
            // The index of the first line would leave the margin above it out of sight.
            widget.setTopPixel(0);
        } else {
            widget.setTopIndex(widget.getLineAtOffset(offset));
        }
    }

    /** Tints every occurrence of the words. */
    void search(String words) {
        if (words.isBlank() && found.isEmpty()) {
            return;
        }
        int top = widget.getTopIndex();
        shown.ifPresent(sheet::show);
        found = sheet.mark(words);
        widget.setTopIndex(top);
        widget.setSelection(widget.getOffsetAtLine(top));
        if (!found.isEmpty()) {
            reveal(found.stream().filter(place -> place >= widget.getCaretOffset()).findFirst().orElse(found.getFirst()));
        }
    }

    /** Goes to the next place of the words searched for; whether there is one below. */
    boolean next() {
        var next = found.stream().filter(place -> place > widget.getCaretOffset()).findFirst();
        next.ifPresent(this::reveal);
        return next.isPresent();
    }

    private void reveal(int place) {
        widget.setCaretOffset(place);
        widget.showSelection();
    }

    private void clicked(Event event) {
        if (event.button == 1 && widget.getSelectionCount() == 0) {
            linkAt(new Point(event.x, event.y)).ifPresent(follow);
        }
    }

    private Optional<String> linkAt(Point point) {
        int offset = widget.getOffsetAtPoint(point);
        return offset < 0 ? Optional.empty() : shown.flatMap(page -> page.linkAt(offset));
    }

    private Optional<String> selectedLink() {
        return shown.flatMap(page -> page.linkAt(widget.getSelection().x));
    }

    /** Tab goes from link to link, and on to the next control after the last. */
    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            boolean on = event.detail == SWT.TRAVERSE_TAB_NEXT;
            int at = widget.getSelection().x;
            var links = shown.map(GuideText::links).orElse(List.of());
            var next = on
                    ? links.stream().filter(run -> run.offset() > at).findFirst()
                    : links.stream().filter(run -> run.offset() < at).reduce((first, second) -> second);
            next.ifPresent(run -> {
                widget.setSelection(run.offset(), run.offset() + run.length());
                widget.showSelection();
            });
            event.doit = next.isEmpty();
        }
    }
}
