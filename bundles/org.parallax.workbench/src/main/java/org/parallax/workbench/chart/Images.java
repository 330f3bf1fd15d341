package org.parallax.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;

/** The pictures of a canvas as the toolkit holds them, with what is seen in their place while marks move. */
final class Images {

    private final ChartCanvas canvas;
    private final List<Image> images = new ArrayList<>();
    private PictureStack stack = new PictureStack(List.of(), 0, 0);
    private Optional<Image> moving = Optional.empty();
    private final Runnable arrive = this::arrive;

    Images(ChartCanvas canvas) {
        this.canvas = canvas;
    }

    /** Takes the pictures of a stack; the one shown before stays visible for a while if {@code moves}. */
    void show(PictureStack pictures, boolean moves) {
        var before = moving.or(() -> images.stream().findFirst()).filter(image -> moves);
        var kept = before.isPresent() ? Optional.of(new Image(canvas.getDisplay(), before.get(), SWT.IMAGE_COPY)) : Optional.<Image>empty();
        close();
        stack = pictures;
        moving = kept;
        pictures.pictures().forEach(picture -> images.add(image(picture, picture.raster().pixels())));
        moving.ifPresent(image -> canvas.getDisplay().timerExec(Motion.MILLISECONDS, arrive));
    }

    /** Takes the next picture of a motion; it comes too late where the motion is over. */
    void moved(Raster frame) {
        if (moving.isPresent() && !stack.pictures().isEmpty()) {
            moving.get().dispose();
            moving = Optional.of(image(stack.pictures().getFirst(), frame.pixels()));
            canvas.redraw();
        }
    }

    boolean isMoving() {
        return moving.isPresent();
    }

    void paint(GC gc, int offset) {
        if (moving.isPresent()) {
            gc.drawImage(moving.get(), 0, -offset);
            return;
        }
        for (int i = 0; i < images.size(); i++) {
            gc.drawImage(images.get(i), 0, stack.pictures().get(i).top() - offset);
        }
    }

    void close() {
        if (!canvas.getDisplay().isDisposed()) {
            canvas.getDisplay().timerExec(-1, arrive);
        }
        moving.ifPresent(Image::dispose);
        moving = Optional.empty();
        images.forEach(Image::dispose);
        images.clear();
    }

    private void arrive() {
        moving.ifPresent(Image::dispose);
        moving = Optional.empty();
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private Image image(PictureStack.Placed picture, ImageData pixels) {
        var drawnFor = (int) Math.round(canvas.zoom() * 100);
        ImageDataProvider provider = zoom -> zoom == drawnFor
                ? pixels
                : pixels.scaledTo(picture.width() * zoom / 100, picture.height() * zoom / 100);
        return new Image(canvas.getDisplay(), provider);
    }
}
