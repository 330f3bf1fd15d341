package org.parallax.workbench.theme;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;
import org.parallax.workbench.ui.OnUi;

/** Notifies a part of the window when the theme changes. */
public final class ThemeChange {

    private ThemeChange() {}

    /** Runs {@code redraw} on the UI thread after each change, for as long as {@code owner} lives. */
    public static void whenChanged(Widget owner, Runnable redraw) {
        var broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        EventHandler handler = event -> OnUi.of(owner, redraw);
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        owner.addDisposeListener(event -> broker.unsubscribe(handler));
    }
}
