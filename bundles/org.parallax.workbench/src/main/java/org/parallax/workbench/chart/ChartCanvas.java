package org.parallax.workbench.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.workbench.theme.Palette;

/**
 * Shows pictures one below the other. Pointer and arrow keys reach every month and every mark; a click or Enter
 * asks for its place in the text; a screen reader gets the same sentences as the cards show.
 */
public final class ChartCanvas extends Canvas {

    private final Images images = new Images(this);
    private final Pointing pointing;
    private final Dimming dimming = new Dimming(this);
    private PictureStack stack = new PictureStack(List.of(), 0, 0);
    private Optional<MarkTarget> statement = Optional.empty();
    private String message = "";
    private String note = "";

    /** An empty canvas. */
    public ChartCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, this::paint);
        pointing = new Pointing(this);
        addListener(SWT.Resize, event -> scrollRange());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        addListener(SWT.Dispose, event -> images.close());
    }

    /** Called when a mark is clicked. */
    public void whenSelected(Consumer<Chart.Mark> consumer) {
        pointing.whenSelected(consumer);
    }

    /** Called when a mark is double-clicked or Enter is pressed on it. */
    public void whenChosen(Consumer<Chart.Mark> consumer) {
        pointing.whenChosen(consumer);
    }

    /** Pixels of the screen for a point of this canvas. */
    public double zoom() {
        return getMonitor().getZoom() / 100.0;
    }

    /** Shows pictures, drawn for {@link #zoom()}, at once; keeps the scroll position. */
    public void show(PictureStack pictures) {
        show(pictures, false);
    }

    /**
     * Shows pictures.
     *
     * @param moving whether what was shown stays for the time of a motion, whose frames follow
     */
    public void show(PictureStack pictures, boolean moving) {
        stack = pictures;
        message = "";
        images.show(pictures, moving);
        pointing.stay();
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
        stack = new PictureStack(List.of(), 0, 0);
        images.show(stack, false);
        message = sentence;
        dimming.end();
        note = "";
        pointing.leave();
        scrollRange();
        redraw();
    }

    /** Dims what is shown, since it belongs to an older text, and says why; for an empty reason just dims it. */
    public void dim(String reason) {
        dimming.begin();
        if (!note.equals(reason)) {
            note = reason;
            redraw();
        }
    }

    /** Shows what was dimmed in full light again. */
    public void light() {
        if (dimming.isDimmed() || !note.isEmpty()) {
            dimming.end();
            note = "";
            redraw();
        }
    }

    /** Whether what is shown is dimmed. */
    public boolean isDimmed() {
        return dimming.isDimmed();
    }

    /** The pictures now shown. */
    public List<Chart> charts() {
        return stack.pictures().stream().map(picture -> picture.raster().chart()).toList();
    }

    /** What is said in place of pictures or over them; empty while they are current. */
    public String message() {
        return message.isEmpty() ? note : message;
    }

    /** Points at the first mark with this id, if there is one. */
    public void reveal(String id) {
        first(id).ifPresent(found -> pointing.step(new Pointed.Thing(found)));
    }

    private Optional<PictureStack.Found> first(String id) {
        return stack.things().stream().filter(found -> found.mark().target().id().equals(id)).findFirst();
    }

    /** Where the first mark with this id stands on this canvas, scrolled as it is; empty where no picture has one. */
    public Optional<Chart.Box> place(String id) {
        return first(id).map(PictureStack.Found::place)
                .map(place -> new Chart.Box(place.x(), place.y() - offset(), place.width(), place.height()));
    }

    /** Highlights what a statement stands for; nothing if it is empty. */
    public void highlight(Optional<MarkTarget> target) {
        if (!target.equals(statement)) {
            statement = target;
            redraw();
        }
    }

    /** The statement that is highlighted. */
    public Optional<MarkTarget> highlighted() {
        return statement;
    }

    /** What pointer or keys point at. */
    public Pointed pointed() {
        return pointing.at();
    }

    /** The pictures as they are laid out. */
    PictureStack stack() {
        return stack;
    }

    /** How far down the canvas is scrolled. */
    int offset() {
        return getVerticalBar().getSelection();
    }

    private void paint(Event event) {
        var paint = new CanvasPaint(event.gc, Palette.current(), stack, getClientArea(), offset());
        paint.paper();
        if (message.isEmpty()) {
            paint.pictures(images, dimming.alpha(), statement);
            paint.note(note);
            paint.pointed(pointing.at(), pointing.anchor(), dimming.isDimmed());
        } else {
            paint.message(message, getFont());
        }
    }

    /** Scrolls until a part of the stack is visible. */
    void scrollTo(Chart.Box place) {
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
        bar.setVisible(stack.height() > height);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, stack.height() - height)), 0,
                Math.max(height, stack.height()), height, 24, height);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, heightHint == SWT.DEFAULT ? 200 : heightHint);
    }
}
