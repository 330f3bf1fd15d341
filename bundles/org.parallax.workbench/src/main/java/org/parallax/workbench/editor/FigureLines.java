package org.parallax.workbench.editor;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/** Has the figures above statements drawn anew when they change and when there is more or less room for them. */
final class FigureLines {

    private static final int RESIZE_MILLISECONDS = 150;
    /** Soon on most machines, later on a busy one. */
    private static final int[] SETTLE_MILLISECONDS = {300, 1_200};

    private final ISourceViewer viewer;
    private final StyledText widget;
    private final Runnable numbers;

    /**
     * Follows the size of a viewer.
     *
     * @param numbers draws the line numbers anew
     */
    FigureLines(ISourceViewer viewer, Runnable numbers) {
        this.viewer = viewer;
        this.widget = viewer.getTextWidget();
        this.numbers = numbers;
        Runnable draw = this::draw;
        widget.addListener(SWT.Resize, event -> widget.getDisplay().timerExec(RESIZE_MILLISECONDS, draw));
    }

    /** Draws them, on the UI thread. */
    void draw() {
        if (!widget.isDisposed() && viewer instanceof ISourceViewerExtension5 mined) {
            boolean atTop = isAtTop();
            mined.updateCodeMinings();
            for (int wait : SETTLE_MILLISECONDS) {
                widget.getDisplay().timerExec(wait, () -> settle(atTop));
            }
        }
    }

    /** The platform draws figures after a while and leaves line numbers, and the first line, where they were before. */
    private void settle(boolean atTop) {
        if (!widget.isDisposed()) {
            if (atTop && isAtTop()) {
                widget.setTopPixel(0);
            }
            numbers.run();
        }
    }

    private boolean isAtTop() {
        return widget.getTopPixel() < 2 * widget.getLineHeight();
    }

    /** How many characters fit in a visible line of the text. */
    int charactersPerLine() {
        return widget.getClientArea().width / characterWidth(widget);
    }

    /** The width of a character, rounded up. */
    static int characterWidth(StyledText widget) {
        var gc = new GC(widget);
        try {
            return Math.max(1, (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth()));
        } finally {
            gc.dispose();
        }
    }
}
