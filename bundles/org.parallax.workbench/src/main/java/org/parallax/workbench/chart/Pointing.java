package org.parallax.workbench.chart;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.parallax.report.figure.Chart;

/** What pointer and keys point at on a canvas; notifies listeners of it. Clicks and Enter choose it. */
final class Pointing {

    private final ChartCanvas canvas;
    private final ChartWords words;
    private Consumer<Chart.Mark> selected = mark -> {};
    private Consumer<Chart.Mark> chosen = mark -> {};
    private Pointed pointed = new Pointed.Nowhere();
    private Optional<Point> pointer = Optional.empty();

    /** Points at nothing at first, and follows pointer and keys from now on. */
    Pointing(ChartCanvas canvas) {
        this.canvas = canvas;
        this.words = new ChartWords(canvas);
        canvas.addListener(SWT.MouseMove, event -> pointAt(event.x, event.y));
        canvas.addListener(SWT.MouseExit, event -> point(new Pointed.Nowhere(), Optional.empty()));
        // What the keys led to is not left behind when the keyboard goes elsewhere.
        canvas.addListener(SWT.FocusOut, event -> {
            if (pointer.isEmpty()) {
                point(new Pointed.Nowhere(), Optional.empty());
            }
        });
        canvas.addListener(SWT.MouseDown, event -> canvas.forceFocus());
        canvas.addListener(SWT.MouseUp, this::clicked);
        canvas.addListener(SWT.MouseDoubleClick, event -> mark().ifPresent(chosen));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** Called when a mark is clicked. */
    void whenSelected(Consumer<Chart.Mark> consumer) {
        selected = consumer;
    }

    /** Called when a mark is double-clicked or Enter is pressed on it. */
    void whenChosen(Consumer<Chart.Mark> consumer) {
        chosen = consumer;
    }

    /** What is pointed at. */
    Pointed at() {
        return pointed;
    }

    /** Where its card hangs on the canvas: at the pointer, or else at the thing the keys led to. */
    Point anchor() {
        return pointer.orElseGet(() -> switch (pointed) {
            case Pointed.Nowhere nowhere -> new Point(0, 0);
            case Pointed.Thing(var found) -> {
                var place = found.place();
                yield new Point((int) (place.x() + place.width() / 2), (int) (place.y() + place.height()) - canvas.offset());
            }
            case Pointed.Month month -> {
                var plot = month.plotted();
                yield new Point((int) plot.x(month.month()), (int) plot.place().y() - canvas.offset());
            }
        });
    }

    /** The canvas shows another stack of pictures: the same is pointed at, if it is there. */
    void stay() {
        point(pointed.in(canvas.stack()), pointer);
    }

    /** Nothing is left to point at. */
    void leave() {
        pointed = new Pointed.Nowhere();
    }

    /** Points at something and brings it into sight. */
    void step(Pointed to) {
        point(to, Optional.empty());
        switch (to) {
            case Pointed.Nowhere nowhere -> { }
            case Pointed.Thing(var found) -> canvas.scrollTo(found.place());
            case Pointed.Month month -> canvas.scrollTo(month.plotted().place());
        }
    }

    private void key(Event event) {
        var steps = new Steps(canvas.stack());
        boolean far = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> step(far ? steps.happening(pointed, 1) : steps.along(pointed, 1));
            case SWT.ARROW_LEFT -> step(far ? steps.happening(pointed, -1) : steps.along(pointed, -1));
            case SWT.ARROW_DOWN -> step(steps.stop(pointed, 1));
            case SWT.ARROW_UP -> step(steps.stop(pointed, -1));
            case SWT.HOME -> step(steps.edge(pointed, false));
            case SWT.END -> step(steps.edge(pointed, true));
            case SWT.CR, SWT.KEYPAD_CR, SWT.F3 -> mark().ifPresent(chosen);
            case SWT.ESC -> step(new Pointed.Nowhere());
            default -> { }
        }
    }

    private void clicked(Event event) {
        if (event.button == 1 && event.count == 1) {
            mark().ifPresent(selected);
        }
    }

    /** The mark pointed at; on a month, that of the first thing that happens in it. */
    private Optional<Chart.Mark> mark() {
        return pointed.targets().stream().findFirst().flatMap(target -> canvas.stack().things().stream()
                .map(PictureStack.Found::mark)
                .filter(mark -> mark.target().equals(target))
                .findFirst());
    }

    private void pointAt(int x, int y) {
        point(Pointed.at(canvas.stack(), x, y + canvas.offset()), Optional.of(new Point(x, y)));
    }

    private void point(Pointed now, Optional<Point> at) {
        boolean other = !now.sentence().equals(pointed.sentence());
        boolean redrawn = !at.equals(pointer) || !now.equals(pointed);
        pointed = now;
        pointer = at;
        if (other) {
            words.say(now);
        }
        if (redrawn) {
            canvas.redraw();
        }
    }
}
