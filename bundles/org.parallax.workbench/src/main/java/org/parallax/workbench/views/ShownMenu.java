package org.parallax.workbench.views;

import java.util.ArrayList;
import java.util.List;

/** Chooses both the indicator that is looked at and the month by which its change is told. */
final class ShownMenu extends ChoiceMenu {

    private final IndicatorMenu indicators;
    private final MonthMenu months;

    ShownMenu(IndicatorMenu indicators, MonthMenu months) {
        super("Shown", "The indicator shown, and by which month its change is told");
        this.indicators = indicators;
        this.months = months;
    }

    @Override
    List<Item> items() {
        var items = new ArrayList<>(indicators.items());
        if (!items.isEmpty()) {
            items.addFirst(Item.heading("Indicator"));
            items.add(Item.separator());
            items.add(Item.heading("Told by the month"));
            items.addAll(months.items());
        }
        return items;
    }
}
