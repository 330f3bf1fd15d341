package org.parallax.workbench.views;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.view.BranchChoice;
import org.parallax.editing.view.BranchNode.Asked;
import org.parallax.editing.view.BranchNode;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;

/** What can be done with a line of the tree of branches. */
final class BranchMenu {

    private final LiveProjection live;
    private final Supplier<Optional<BranchNode>> selected;
    private final Runnable showInText;

    BranchMenu(LiveProjection live, Supplier<Optional<BranchNode>> selected, Runnable showInText) {
        this.live = live;
        this.selected = selected;
        this.showInText = showInText;
    }

    /** The menu, made anew for the line selected whenever it opens. */
    MenuManager manager() {
        var manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> selected.get().ifPresent(node -> fill(manager, node)));
        return manager;
    }

    /** Counts only the runs with the branch of a line, or no longer only these; false for a line that is no branch. */
    boolean only(BranchNode node) {
        node.branch().ifPresent(branch -> live.give(BranchChoice.only(live.given(), branch)));
        return node.branch().isPresent();
    }

    /** Counts only the runs without the branch of a line, or no longer only these. */
    void without(Branch branch) {
        live.give(BranchChoice.without(live.given(), branch));
    }

    private void fill(MenuManager menu, BranchNode node) {
        node.branch().ifPresent(branch -> {
            menu.add(checked("Only Runs with This\tEnter", node.asked() == Asked.WITH, () -> only(node)));
            menu.add(checked("Only Runs without This", node.asked() == Asked.WITHOUT, () -> without(branch)));
        });
        var all = action("Show All Runs\tEsc", IAction.AS_PUSH_BUTTON, () -> live.give(Conditioning.NOTHING));
        all.setEnabled(!live.given().isNothing());
        menu.add(all);
        menu.add(new Separator());
        menu.add(action("Show in Text\tF3", IAction.AS_PUSH_BUTTON, showInText));
    }

    private static Action checked(String text, boolean checked, Runnable task) {
        var action = action(text, IAction.AS_CHECK_BOX, task);
        action.setChecked(checked);
        return action;
    }

    private static Action action(String text, int style, Runnable task) {
        return new Action(text, style) {
            @Override
            public void run() {
                task.run();
            }
        };
    }
}
