package org.parallax.workbench.problems;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide a column of the Problems view is at first. */
final class ColumnWidth {

    private static final int PADDING = 16;

    private ColumnWidth() {}

    /** The pixels for so many characters in a control's font. */
    static int of(Control control, int characters) {
        var gc = new GC(control);
        try {
            return (int) Math.ceil(characters * gc.getFontMetrics().getAverageCharacterWidth()) + PADDING;
        } finally {
            gc.dispose();
        }
    }
}
