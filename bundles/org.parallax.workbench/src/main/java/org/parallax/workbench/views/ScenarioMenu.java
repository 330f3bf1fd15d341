package org.parallax.workbench.views;

import java.util.List;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;

/** Chooses which of the file's scenarios is projected; otherwise it is the one at the caret. */
final class ScenarioMenu extends ChoiceMenu {

    private final ChartView view;

    ScenarioMenu(ChartView view) {
        super("Scenario", "The scenario of this file that is projected");
        this.view = view;
    }

    @Override
    List<Item> items() {
        LiveProjection live = view.getSite().getService(LiveProjection.class);
        return live.state().latest()
                .filter(snapshot -> live.followed().filter(snapshot.text().path()::equals).isPresent())
                .map(snapshot -> items(live, snapshot))
                .orElse(List.of());
    }

    private static List<Item> items(LiveProjection live, LiveState.Snapshot snapshot) {
        return snapshot.scenarios().stream()
                .map(entry -> new Item(entry.title(), entry.name().equals(snapshot.scenario().name()),
                        () -> live.choose(entry.name())))
                .toList();
    }
}
