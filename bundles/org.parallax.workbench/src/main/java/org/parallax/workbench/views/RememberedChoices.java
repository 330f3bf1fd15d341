package org.parallax.workbench.views;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.parallax.projection.situation.Indicator;
import org.parallax.workbench.live.Choices;
import org.parallax.workbench.live.Choices.Choice;
import org.parallax.workbench.live.PictureKind;

/** What the live views look at, as it was when the program was left. */
public final class RememberedChoices {

    private static final String THEORY = "view.theory";
    private static final String INDICATOR = "view.indicator";
    private static final String PICTURE = "view.picture";

    private RememberedChoices() {}

    /** The choices these preferences hold; every change is written to them. */
    public static Choices in(IEclipsePreferences preferences) {
        var choices = new Choices(new Choice(
                preferences.get(THEORY, ""),
                named(Indicator.values(), preferences.get(INDICATOR, ""), Indicator.COOPERATION),
                named(PictureKind.values(), preferences.get(PICTURE, ""), PictureKind.INDICATORS),
                Optional.empty()));
        choices.listen(() -> write(preferences, choices.now()));
        return choices;
    }

    private static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
        for (var value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    private static void write(IEclipsePreferences preferences, Choice choice) {
        preferences.put(THEORY, choice.theory());
        preferences.put(INDICATOR, choice.indicator().name());
        preferences.put(PICTURE, choice.picture().name());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(RememberedChoices.class).warn("What the views show could not be remembered", e);
        }
    }
}
