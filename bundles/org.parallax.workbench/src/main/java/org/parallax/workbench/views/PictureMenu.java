package org.parallax.workbench.views;

import java.util.List;
import org.parallax.editing.view.ViewChoices;
import org.parallax.report.chart.ChartKind;

/** Chooses how the projection is shown. */
final class PictureMenu extends ChoiceMenu {

    private final ViewChoices choices;

    PictureMenu(ViewChoices choices) {
        super("Picture", "How the projection is shown");
        this.choices = choices;
    }

    @Override
    List<Item> items() {
        return ChartKind.ofAProjection().stream()
                .map(kind -> new Item(kind.label(), choices.now().picture() == kind,
                        () -> choices.change(choice -> choice.withPicture(kind))))
                .toList();
    }
}
