package org.parallax.workbench.theme;

import java.util.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.parallax.report.design.Theme;

/** The design tokens of the theme now shown, as colours of the toolkit. Colours need no disposing. */
public record Palette(Theme theme) {

    /** The palette of the theme now shown. */
    public static Palette current() {
        var dark = Optional.ofNullable(PlatformUI.getWorkbench().getService(IThemeEngine.class))
                .flatMap(engine -> Optional.ofNullable(engine.getActiveTheme()))
                .filter(active -> active.getId().contains("dark"));
        return new Palette(dark.isPresent() ? Theme.dark() : Theme.light());
    }

    /** The colour of a token such as {@code ink} or {@code scenario.1.text}. */
    public Color colour(String token) {
        return of(theme.colour(token));
    }

    private static Color of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }
}
