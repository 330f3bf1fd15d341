package org.parallax.workbench.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.parallax.workbench.theme.Palette;

/** A row that acts like a link: a tint under the pointer, a frame with the focus. */
final class WelcomeLink extends Composite {

    private final Palette palette;
    private final Runnable action;

    WelcomeLink(Composite parent, Palette palette, Runnable action) {
        super(parent, SWT.NONE);
        this.palette = palette;
        this.action = action;
        setData(WelcomePage.UNSTYLED, Boolean.TRUE);
        setBackground(palette.colour("paper"));
        addListener(SWT.Paint, this::frame);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
                action.run();
            }
        });
        pointer(this);
    }

    void listenTo(Control... parts) {
        for (var part : parts) {
            pointer(part);
        }
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = ((Label) parts[1]).getText() + ". " + ((Label) parts[2]).getText();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LINK;
            }
        });
    }

    private void pointer(Control part) {
        part.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        part.addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                action.run();
            }
        });
        part.addListener(SWT.MouseEnter, event -> tint("panel"));
        part.addListener(SWT.MouseExit, event -> tint("paper"));
    }

    private void tint(String token) {
        setBackground(palette.colour(token));
        for (var child : getChildren()) {
            child.setBackground(palette.colour(token));
        }
    }

    private void frame(Event event) {
        if (isFocusControl()) {
            var size = getSize();
            event.gc.setForeground(palette.colour("scenario.1"));
            event.gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 6, 6);
        }
    }
}
