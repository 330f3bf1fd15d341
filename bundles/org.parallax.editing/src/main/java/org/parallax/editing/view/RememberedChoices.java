package org.parallax.editing.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.editing.host.UserPreferences;
import org.parallax.editing.view.ViewChoices;
import org.parallax.editing.view.ViewChoices.Choice;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.words.HeldAgainst;

/** What the live views look at, as it was when the program was left. */
public final class RememberedChoices {

    private static final String THEORY = "view.theory";
    private static final String INDICATOR = "view.indicator";
    private static final String PICTURE = "view.picture";
    private static final String AGAINST = "view.against";

    private RememberedChoices() {}

    /** The choices that are remembered; every change is from now on. */
    public static ViewChoices in(UserPreferences preferences) {
        var choices = new ViewChoices(new Choice(
                preferences.get(THEORY, ""),
                named(Indicator.SHOWN, preferences.get(INDICATOR, ""), Indicator.COOPERATION),
                named(ChartKind.ofAProjection(), preferences.get(PICTURE, ""), ChartKind.INDICATORS),
                Optional.empty(),
                HeldAgainst.of(preferences.get(AGAINST, "")).orElse(HeldAgainst.USUAL).counterfactual()));
        choices.listen(() -> write(preferences, choices.now()));
        return choices;
    }

    private static <E extends Enum<E>> E named(List<E> values, String name, E otherwise) {
        for (var value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    private static void write(UserPreferences preferences, Choice choice) {
        preferences.put(Map.of(
                THEORY, choice.theory(), INDICATOR, choice.indicator().name(), PICTURE, choice.picture().name(),
                AGAINST, new HeldAgainst(choice.against()).id()));
    }
}
