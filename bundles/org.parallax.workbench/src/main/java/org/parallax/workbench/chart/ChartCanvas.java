package org.parallax.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.parallax.report.chart.Chart;
import org.parallax.workbench.chart.Sheet.Found;
import org.parallax.workbench.theme.Palette;

/**
 * Shows pictures one below the other. The pointer and the arrow keys reach every mark, Enter and double-click
 * ask for its place in the text, a screen reader hears the same sentences as the tooltips tell.
 */
public final class ChartCanvas extends Canvas {

    private final List<Image> images = new ArrayList<>();
    private final ChartWords words;
    private Consumer<Chart.Mark> chosen = mark -> {};
    private Sheet sheet = new Sheet(List.of(), 0, 0);
    private Optional<Found> current = Optional.empty();
    private String message = "";
    private boolean stale;
    private String note = "";

    /** An empty canvas. */
    public ChartCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        words = new ChartWords(this);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseMove, event -> pointAt(event.x, event.y));
        addListener(SWT.MouseExit, event -> point(Optional.empty()));
        addListener(SWT.MouseDown, event -> forceFocus());
        addListener(SWT.MouseDoubleClick, event -> choose());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Resize, event -> scrollRange());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        addListener(SWT.Dispose, event -> disposeImages());
    }

    /** Who is asked when a mark is double-clicked or entered. */
    public void whenChosen(Consumer<Chart.Mark> consumer) {
        chosen = consumer;
    }

    /** Pixels of the screen for a point of this canvas. */
    public double zoom() {
        return getMonitor().getZoom() / 100.0;
    }

    /** Shows pictures, drawn for {@link #zoom()}; keeps the scroll position. */
    public void show(Sheet pictures) {
        disposeImages();
        sheet = pictures;
        message = "";
        stale = false;
        note = "";
        pictures.pictures().forEach(picture -> images.add(image(picture)));
        point(current.flatMap(this::sameMark));
        scrollRange();
        redraw();
    }

    /** Shows a sentence in place of pictures. */
    public void tell(String sentence) {
        disposeImages();
        sheet = new Sheet(List.of(), 0, 0);
        message = sentence;
        current = Optional.empty();
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
        point(sheet.all().stream().filter(found -> found.mark().id().equals(id)).findFirst());
        current.ifPresent(this::scrollTo);
    }

    Optional<Found> pointed() {
        return current;
    }

    private void paint(Event event) {
        var area = getClientArea();
        var palette = Palette.current();
        event.gc.setBackground(palette.colour("paper"));
        event.gc.fillRectangle(area);
        if (!message.isEmpty()) {
            paintMessage(event.gc, palette);
            return;
        }
        int offset = getVerticalBar().getSelection();
        if (stale) {
            event.gc.setAlpha(115);
        }
        for (int i = 0; i < images.size(); i++) {
            var picture = sheet.pictures().get(i);
            event.gc.drawImage(images.get(i), 0, picture.top() - offset);
        }
        event.gc.setAlpha(255);
        if (!note.isEmpty()) {
            Banner.paint(event.gc, palette, note, area);
        }
        current.ifPresent(found -> PointedMark.paint(event.gc, palette, found, offset, area));
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
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> step(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> step(-1);
            case SWT.HOME -> step(Integer.MIN_VALUE / 2);
            case SWT.END -> step(Integer.MAX_VALUE / 2);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F3 -> choose();
            case SWT.ESC -> point(Optional.empty());
            default -> { }
        }
    }

    private void step(int by) {
        var all = sheet.all();
        if (!all.isEmpty()) {
            int from = current.map(all::indexOf).orElse(by > 0 ? -1 : all.size());
            point(Optional.of(all.get(Math.clamp((long) from + by, 0, all.size() - 1))));
            current.ifPresent(this::scrollTo);
        }
    }

    private void choose() {
        current.ifPresent(found -> chosen.accept(found.mark()));
    }

    private void pointAt(int x, int y) {
        point(sheet.at(x, y + getVerticalBar().getSelection()));
    }

    private void point(Optional<Found> found) {
        if (!found.equals(current)) {
            current = found;
            words.say(found);
            redraw();
        }
    }

    private Optional<Found> sameMark(Found old) {
        return sheet.all().stream().filter(found -> found.mark().id().equals(old.mark().id())).findFirst();
    }

    private void scrollTo(Found found) {
        var bar = getVerticalBar();
        var place = found.place();
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

    private Image image(Sheet.Placed picture) {
        var pixels = picture.raster().pixels();
        var drawnFor = (int) Math.round(zoom() * 100);
        ImageDataProvider provider = zoom -> zoom == drawnFor
                ? pixels
                : pixels.scaledTo(picture.width() * zoom / 100, picture.height() * zoom / 100);
        return new Image(getDisplay(), provider);
    }

    private void disposeImages() {
        images.forEach(Image::dispose);
        images.clear();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, heightHint == SWT.DEFAULT ? 200 : heightHint);
    }
}
