package org.parallax.workbench.theme;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** The colours of a notice bar above a text or a picture, the same in every part of the window. */
public final class NoticeColours {

    /** The style sheet of the parts must not paint over the colours given here. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private NoticeColours() {}

    /** Gives a bar and its controls the colours of the current theme. */
    public static void colour(Composite bar) {
        var palette = Palette.current();
        colour(bar, palette);
        for (var child : bar.getChildren()) {
            colour(child, palette);
            if (child instanceof Link link) {
                link.setLinkForeground(palette.colour("scenario.1.text"));
            }
        }
    }

    private static void colour(Control control, Palette palette) {
        control.setData(UNSTYLED, Boolean.TRUE);
        control.setBackground(palette.colour("panel"));
        control.setForeground(palette.colour("ink"));
    }
}
