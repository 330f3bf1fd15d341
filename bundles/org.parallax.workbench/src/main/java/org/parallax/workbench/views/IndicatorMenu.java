package org.parallax.workbench.views;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;
import org.parallax.workbench.live.Choices;

/** Chooses the indicator that is looked at. */
final class IndicatorMenu extends ChoiceMenu {

    private final Choices choices;
    private final Supplier<Optional<ProjectionResult>> result;
    private final UnaryOperator<Choices.Choice> then;

    /** {@code then} is what else changes with the indicator. */
    IndicatorMenu(Choices choices, Supplier<Optional<ProjectionResult>> result, UnaryOperator<Choices.Choice> then) {
        super("Indicator", "The indicator shown");
        this.choices = choices;
        this.result = result;
        this.then = then;
    }

    @Override
    List<Item> items() {
        return result.get()
                .map(found -> Arrays.stream(Indicator.values())
                        .map(indicator -> new Item(
                                indicator.label(found.situation().parties()),
                                choices.now().indicator() == indicator,
                                () -> choices.change(choice -> then.apply(choice.withIndicator(indicator)))))
                        .toList())
                .orElse(List.of());
    }
}
