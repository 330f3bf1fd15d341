package org.parallax.workbench.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.parallax.report.chart.Chart;
import org.parallax.workbench.theme.Palette;

/**
 * Shows pictures one below the other. Pointer and arrow keys reach every month and every mark; a click or Enter
 * asks for its place in the text; a screen reader hears the same sentences as the cards tell.
 */
public final class ChartCanvas extends Canvas {

    private final Images images = new Images(this);
    private final ChartWords words;
    private Consumer<Chart.Mark> selected = mark -> {};
    private Consumer<Chart.Mark> chosen = mark -> {};
    private Sheet sheet = new Sheet(List.of(), 0, 0);
    private Pointed pointed = new Pointed.Nowhere();
    private Optional<Point> pointer = Optional.empty();
    private Optional<String> statement = Optional.empty();
    private String message = "";
    private boolean stale;
    private String note = "";

    /** An empty canvas. */
    public ChartCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        words = new ChartWords(this);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseMove, event -> pointAt(event.x, event.y));
        addListener(SWT.MouseExit, event -> point(new Pointed.Nowhere(), Optional.empty()));
        addListener(SWT.MouseDown, event -> forceFocus());
        addListener(SWT.MouseUp, this::clicked);
        addListener(SWT.MouseDoubleClick, event -> mark().ifPresent(chosen));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Resize, event -> scrollRange());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        addListener(SWT.Dispose, event -> images.close());
    }

    /** Who is told when a mark is clicked. */
    public void whenSelected(Consumer<Chart.Mark> consumer) {
        selected = consumer;
    }

    /** Who is asked when a mark is double-clicked or entered. */
    public void whenChosen(Consumer<Chart.Mark> consumer) {
        chosen = consumer;
    }

    /** Pixels of the screen for a point of this canvas. */
    public double zoom() {
        return getMonitor().getZoom() / 100.0;
    }

    /** Shows pictures, drawn for {@link #zoom()}, at once; keeps the scroll position. */
    public void show(Sheet pictures) {
        show(pictures, false);
    }

    /**
     * Shows pictures.
     *
     * @param moving whether what was shown stays for the time of a motion, whose frames follow
     */
    public void show(Sheet pictures, boolean moving) {
        sheet = pictures;
        message = "";
        stale = false;
        note = "";
        images.show(pictures, moving);
        point(pointed.in(sheet), pointer);
        scrollRange();
        redraw();
    }

    /** Shows how far the marks have come on their way to where they belong. */
    public void moved(Raster frame) {
        images.moved(frame);
    }

    /** Whether marks are on their way. */
    public boolean isMoving() {
        return images.isMoving();
    }

    /** Shows a sentence in place of pictures. */
    public void tell(String sentence) {
        sheet = new Sheet(List.of(), 0, 0);
        images.show(sheet, false);
        message = sentence;
        pointed = new Pointed.Nowhere();
        scrollRange();
        redraw();
    }

    /** Dims what is shown, since it belongs to an older text, and says why; for an empty reason just dims it. */
    public void dim(String reason) {
        if (!stale || !note.equals(reason)) {
            stale = true;
            note = reason;
            redraw();
        }
    }

    /** Whether what is shown is dimmed. */
    public boolean isDimmed() {
        return stale;
    }

    /** The pictures now shown. */
    public List<Chart> charts() {
        return sheet.pictures().stream().map(picture -> picture.raster().chart()).toList();
    }

    /** What is said in place of pictures or over them; empty while they are current. */
    public String message() {
        return message.isEmpty() ? note : message;
    }

    /** Points at the first mark with this id, if there is one. */
    public void reveal(String id) {
        sheet.things().stream().filter(found -> found.mark().id().equals(id)).findFirst().ifPresent(found -> {
            point(new Pointed.Thing(found), Optional.empty());
            scrollTo();
        });
    }

    /** Brings forward what a statement stands for; nothing where there is none. */
    public void highlight(Optional<String> id) {
        if (!id.equals(statement)) {
            statement = id;
            redraw();
        }
    }

    /** The statement that is brought forward. */
    public Optional<String> highlighted() {
        return statement;
    }

    /** What pointer or keys point at. */
    public Pointed pointed() {
        return pointed;
    }

    private void paint(Event event) {
        var area = getClientArea();
        var palette = Palette.current();
        var gc = event.gc;
        gc.setBackground(palette.colour("paper"));
        gc.fillRectangle(area);
        if (!message.isEmpty()) {
            paintMessage(gc, palette);
            return;
        }
        int offset = getVerticalBar().getSelection();
        gc.setAlpha(stale ? 115 : 255);
        images.paint(gc, offset);
        gc.setAlpha(255);
        var highlights = new Highlights(gc, palette, sheet, offset);
        statement.ifPresent(highlights::statement);
        if (!note.isEmpty()) {
            Banner.paint(gc, palette, note, area);
        }
        paintPointed(gc, palette, highlights, area);
    }

    private void paintPointed(GC gc, Palette palette, Highlights highlights, Rectangle area) {
        var at = pointer.orElseGet(this::anchor);
        switch (pointed) {
            case Pointed.Nowhere nowhere -> { }
            case Pointed.Thing thing -> {
                highlights.frame(thing.found(), "ink");
                Card.of(thing).paint(gc, palette, at.x, at.y, area);
            }
            case Pointed.Month month -> {
                highlights.crosshair(month);
                Card.of(month).paint(gc, palette, at.x, at.y, area);
            }
        }
    }

    /** Where the card hangs when keys and no pointer lead to what is pointed at. */
    private Point anchor() {
        int offset = getVerticalBar().getSelection();
        return switch (pointed) {
            case Pointed.Nowhere nowhere -> new Point(0, 0);
            case Pointed.Thing(var found) -> {
                var place = found.place();
                yield new Point((int) (place.x() + place.width() / 2), (int) (place.y() + place.height()) - offset);
            }
            case Pointed.Month month -> {
                var plot = month.plotted();
                yield new Point((int) plot.x(month.month()), (int) plot.place().y() - offset);
            }
        };
    }

    private void paintMessage(GC gc, Palette palette) {
        gc.setForeground(palette.colour("muted"));
        gc.setFont(getFont());
        int y = 24;
        for (var line : Lines.wrap(message, Math.max(80, getClientArea().width - 48), text -> gc.textExtent(text).x)) {
            gc.drawText(line, 24, y, true);
            y += gc.getFontMetrics().getHeight() + 4;
        }
    }

    private void key(Event event) {
        var steps = new Steps(sheet);
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

    private void step(Pointed to) {
        point(to, Optional.empty());
        scrollTo();
    }

    private void clicked(Event event) {
        if (event.button == 1 && event.count == 1) {
            mark().ifPresent(selected);
        }
    }

    /** The mark pointed at; on a month, that of the first thing that happens in it. */
    private Optional<Chart.Mark> mark() {
        return pointed.statements().stream().findFirst().flatMap(id -> sheet.things().stream()
                .map(Sheet.Found::mark)
                .filter(mark -> mark.id().equals(id))
                .findFirst());
    }

    private void pointAt(int x, int y) {
        point(Pointed.at(sheet, x, y + getVerticalBar().getSelection()), Optional.of(new Point(x, y)));
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
            redraw();
        }
    }

    private void scrollTo() {
        switch (pointed) {
            case Pointed.Nowhere nowhere -> { }
            case Pointed.Thing(var found) -> scrollTo(found.place());
            case Pointed.Month month -> scrollTo(month.plotted().place());
        }
    }

    private void scrollTo(Chart.Box place) {
        var bar = getVerticalBar();
        int height = getClientArea().height;
        if (place.y() < bar.getSelection()) {
            bar.setSelection((int) place.y() - 16);
        } else if (place.y() + place.height() > bar.getSelection() + height) {
            bar.setSelection((int) Math.min(place.y() - 16, place.y() + place.height() - height + 16));
        }
        redraw();
    }

    private void scrollRange() {
        int height = Math.max(1, getClientArea().height);
        var bar = getVerticalBar();
        bar.setVisible(sheet.height() > height);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, sheet.height() - height)), 0,
                Math.max(height, sheet.height()), height, 24, height);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, heightHint == SWT.DEFAULT ? 200 : heightHint);
    }
}
