package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.workbench.live.Choices;

/** Chooses the theory that is looked at, among those the scenario is projected with. */
final class TheoryMenu extends ChoiceMenu {

    private final Choices choices;
    private final Supplier<Optional<ProjectionResult>> result;

    TheoryMenu(Choices choices, Supplier<Optional<ProjectionResult>> result) {
        super("Theory", "The theory shown");
        this.choices = choices;
        this.result = result;
    }

    @Override
    List<Item> items() {
        return result.get().map(this::items).orElse(List.of());
    }

    private List<Item> items(ProjectionResult found) {
        int shown = choices.now().theoryIn(found);
        return java.util.stream.IntStream.range(0, found.theories().size())
                .mapToObj(i -> {
                    var card = found.theories().get(i).theory();
                    return new Item(card.title(), i == shown,
                            () -> choices.change(choice -> choice.withTheory(card.id())));
                })
                .toList();
    }
}
