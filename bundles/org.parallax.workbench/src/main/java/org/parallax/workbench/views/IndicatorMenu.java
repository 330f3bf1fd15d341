package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;

/** Chooses the indicator that is looked at. */
final class IndicatorMenu extends ChoiceMenu {

    private final ViewChoices choices;
    private final Supplier<Optional<ProjectionResult>> result;
    private final UnaryOperator<ViewChoices.Choice> then;

    /** {@code then} is what else changes with the indicator. */
    IndicatorMenu(ViewChoices choices, Supplier<Optional<ProjectionResult>> result, UnaryOperator<ViewChoices.Choice> then) {
        super("Indicator", "The indicator shown");
        this.choices = choices;
        this.result = result;
        this.then = then;
    }

    @Override
    List<Item> items() {
        return result.get()
                .map(found -> Indicator.SHOWN.stream()
                        .map(indicator -> new Item(
                                indicator.label(found.situation().parties()),
                                choices.now().indicator() == indicator,
                                () -> choices.change(choice -> then.apply(choice.withIndicator(indicator)))))
                        .toList())
                .orElse(List.of());
    }
}
