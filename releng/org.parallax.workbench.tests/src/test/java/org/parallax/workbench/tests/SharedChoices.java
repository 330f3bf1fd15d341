package org.parallax.workbench.tests;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.parallax.app.Parallax;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.Branching;
import org.parallax.workbench.views.RecordView;

/** What all views of the window look at, which a test chooses and the next one would find chosen. On the UI thread. */
final class SharedChoices {

    private SharedChoices() {}

    /** As in a window that was just opened for the first time; to be asked for while no text is open. */
    static void reset(IWorkbenchPage page) {
        var window = page.getWorkbenchWindow();
        var live = window.getService(LiveProjection.class);
        if (!live.branching().isNone()) {
            live.look(Branching.NONE);
        }
        ViewChoices choices = window.getService(ViewChoices.class);
        var first = new ViewChoices().now();
        if (!choices.now().equals(first)) {
            choices.change(choice -> first);
        }
        if (page.findView(RecordView.ID) instanceof RecordView record) {
            showFirst(record, window.getService(Parallax.class));
        }
    }

    /** The record of the text that was closed stays in sight until another one is chosen. */
    private static void showFirst(RecordView view, Parallax parallax) {
        var first = parallax.installedRecords().getFirst();
        WorkbenchFixture.until("a choice of records", () -> !view.offered().isEmpty() && view.model().isPresent());
        if (!isShown(view, first.name())) {
            view.choose(first.title());
            WorkbenchFixture.until("the first record", () -> isShown(view, first.name()));
        }
        if (!view.model().filter(model -> model.found().size() == model.lines().size() && model.window().isEmpty()).isPresent()) {
            view.search("");
            view.change(now -> now.addedBy(Optional.empty()).unzoomed());
        }
    }

    private static boolean isShown(RecordView view, String record) {
        return view.model().filter(model -> model.dossier().name().equals(record)).isPresent();
    }
}
