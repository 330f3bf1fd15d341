package org.parallax.workbench.views;

import java.util.Arrays;
import java.util.List;
import org.parallax.editing.view.PictureKind;
import org.parallax.editing.view.ViewChoices;

/** Chooses how the projection is shown. */
final class PictureMenu extends ChoiceMenu {

    private final ViewChoices choices;

    PictureMenu(ViewChoices choices) {
        super("Picture", "How the projection is shown");
        this.choices = choices;
    }

    @Override
    List<Item> items() {
        return Arrays.stream(PictureKind.values())
                .map(kind -> new Item(kind.label(), choices.now().picture() == kind,
                        () -> choices.change(choice -> choice.withPicture(kind))))
                .toList();
    }
}
