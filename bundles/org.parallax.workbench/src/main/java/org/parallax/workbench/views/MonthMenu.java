package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.words.MonthWords;

/** Chooses the month for which the attribution is shown, among the months for which it is known. */
final class MonthMenu extends ChoiceMenu {

    private final ViewChoices choices;
    private final Supplier<Optional<ProjectionResult>> result;

    MonthMenu(ViewChoices choices, Supplier<Optional<ProjectionResult>> result) {
        super("Month", "By which month the change is told");
        this.choices = choices;
        this.result = result;
    }

    @Override
    List<Item> items() {
        return result.get().map(this::items).orElse(List.of());
    }

    private List<Item> items(ProjectionResult found) {
        var shown = Pictures.explainedMonth(found, choices.now());
        return Pictures.explainedMonths(found).stream()
                .map(month -> new Item(
                        "By " + MonthWords.full(month), shown.filter(month::equals).isPresent(),
                        () -> choices.change(choice -> choice.withMonth(month))))
                .toList();
    }
}
