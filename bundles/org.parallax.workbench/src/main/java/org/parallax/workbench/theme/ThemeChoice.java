package org.parallax.workbench.theme;

import java.util.Map;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.parallax.workbench.preferences.WorkspacePreferences;

/** Which theme the user wants; remembered with the workspace. */
public enum ThemeChoice {
    /** Whatever the desktop shows. */
    SYSTEM,
    LIGHT,
    DARK;

    private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String KEY = "theme";

    /** What the user chose last; the system's if nothing. */
    public static ThemeChoice remembered() {
        var name = WorkspacePreferences.ofTheWorkspace().get(KEY, SYSTEM.name());
        for (var choice : values()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    /** Remembers this choice and shows it at once. On the UI thread. */
    public void choose() {
        WorkspacePreferences.ofTheWorkspace().put(Map.of(KEY, name()));
        apply();
    }

    /** Shows this choice without remembering it. On the UI thread. */
    public void apply() {
        var engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        var wanted = isDark() ? DARK_THEME : LIGHT_THEME;
        var active = engine.getActiveTheme();
        if (active == null || !wanted.equals(active.getId())) {
            engine.setTheme(wanted, true);
        }
    }

    /** Whether this choice shows the window dark now. On the UI thread. */
    public boolean isDark() {
        return switch (this) {
            case SYSTEM -> Display.isSystemDarkTheme();
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}
