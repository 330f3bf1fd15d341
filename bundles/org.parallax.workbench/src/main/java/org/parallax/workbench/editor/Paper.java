package org.parallax.workbench.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.parallax.workbench.theme.Palette;

/**
 * What the text is written on, in the design's own colours. The platform's editor takes its colours from preferences,
 * so these are preferences that stand before the platform's.
 */
final class Paper {

    /** The pair of braces at the caret, on or off. */
    static final String BRACES = "org.parallax.workbench.braces";

    /** The colour of that pair. */
    static final String BRACES_COLOUR = "org.parallax.workbench.braces.colour";

    private final PreferenceStore colours = new PreferenceStore();

    /** The preferences with the colours of a palette before them. */
    IPreferenceStore before(IPreferenceStore platform, Palette palette) {
        take(palette);
        return new ChainedPreferenceStore(new IPreferenceStore[] {colours, platform});
    }

    /** Takes the colours of another palette and notifies the listeners of the preferences. */
    void take(Palette palette) {
        system(AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND_SYSTEM_DEFAULT);
        system(AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND_SYSTEM_DEFAULT);
        colour(AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND, palette, "paper");
        colour(AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND, palette, "ink");
        colour("currentLineColor", palette, "panel");
        colour("lineNumberColor", palette, "rule");
        colour("org.parallax.workbench.occurrence.colour", palette, "mark");
        colour(BRACES_COLOUR, palette, "scenario.1");
        colours.setValue(BRACES, true);
    }

    private void system(String key) {
        colours.setValue(key, false);
    }

    private void colour(String key, Palette palette, String token) {
        colours.setValue(key, StringConverter.asString(palette.colour(token).getRGB()));
    }
}
