package org.parallax.workbench.ui;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Widget;

/** Runs tasks on the UI thread for as long as a widget lives. */
public final class OnUi {

    private OnUi() {}

    /** Runs a task soon unless {@code widget} is disposed of by then; on any thread. */
    public static void of(Widget widget, Runnable task) {
        if (widget.isDisposed()) {
            return;
        }
        try {
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    task.run();
                }
            });
        } catch (SWTException disposed) {
            // The control was disposed between question and answer: there is nothing to show.
        }
    }
}
