package org.parallax.workbench.theme;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A line above a text or a picture that says something about it; takes no room while it is hidden. On the UI thread. */
public final class NoticeBar {

    private final Composite bar;
    private final Composite below;

    /** Hidden at first; lays out {@code page}, which must be empty. */
    public NoticeBar(Composite page) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        below = new Composite(page, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        ThemeChange.whenChanged(bar, () -> NoticeColours.colour(bar));
    }

    /** The parent of what is in the bar: a sentence, and one control beside it. */
    public Composite body() {
        return bar;
    }

    /** The parent of what is below the bar. */
    public Composite below() {
        return below;
    }

    /** Gives a sentence in the bar all room that is left, and the bar the colours of the theme; once all is in it. */
    public void fill(Control sentence) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(sentence);
        NoticeColours.colour(bar);
    }

    /** Whether it is shown; false once it is disposed. */
    public boolean isShown() {
        return !bar.isDisposed() && bar.getVisible();
    }

    /** Shows or hides it and gives what is below the room that is left. */
    public void show(boolean shown) {
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.setVisible(shown);
        bar.getParent().layout(true, true);
    }
}
