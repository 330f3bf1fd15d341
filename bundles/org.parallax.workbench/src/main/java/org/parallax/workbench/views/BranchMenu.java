package org.parallax.workbench.views;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.IShellProvider;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.view.BranchChoice;
import org.parallax.editing.view.BranchNode;
import org.parallax.editing.view.BranchStanding;
import org.parallax.editing.view.HoldingTrial;
import org.parallax.projection.result.Branching;
import org.parallax.projection.situation.Branch;

/** What can be done with a line of the tree of branches. */
final class BranchMenu {

    private final LiveProjection live;
    private final IShellProvider window;
    private final Supplier<Optional<BranchNode>> selected;
    private final Runnable showInText;
    private final Consumer<String> status;

    /** Why something cannot be done is said to {@code status}; nothing once something is done. */
    BranchMenu(
            LiveProjection live, IShellProvider window, Supplier<Optional<BranchNode>> selected, Runnable showInText,
            Consumer<String> status) {
        this.live = live;
        this.window = window;
        this.selected = selected;
        this.showInText = showInText;
        this.status = status;
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
        node.branch().ifPresent(branch -> live.look(BranchChoice.only(live.branching(), branch)));
        return node.branch().isPresent();
    }

    /** Makes the branch of a line happen when it is planned, or takes that back; asks for a month where it has none. */
    void happen(BranchNode node) {
        node.branch().ifPresent(branch -> {
            if (node.standing() instanceof BranchStanding.MadeToHappen) {
                takeOff(branch);
            } else if (trial(branch).filter(trial -> trial.refusal().isPresent()).isPresent()) {
                happenIn(node);
            } else {
                live.look(BranchChoice.happen(live.branching(), branch, Optional.empty()));
            }
        });
    }

    /** Makes the branch of a line happen in a month that is asked for. */
    void happenIn(BranchNode node) {
        node.branch().ifPresent(branch -> trial(branch).ifPresent(trial -> new MonthDialog(
                window, trial, month -> live.look(BranchChoice.happen(live.branching(), branch, Optional.of(month)))).open()));
    }

    /** Has the branch of a line happen in no run, or takes that back; says why where it cannot be. */
    void ruleOut(BranchNode node) {
        node.branch().ifPresent(branch -> {
            if (node.standing() instanceof BranchStanding.RuledOut) {
                takeOff(branch);
            } else {
                trial(branch).ifPresent(trial -> ruleOut(branch, trial.refusalToRuleOut()));
            }
        });
    }

    private void ruleOut(Branch branch, Optional<String> refusal) {
        status.accept(refusal.orElse(""));
        if (refusal.isEmpty()) {
            live.look(BranchChoice.ruleOut(live.branching(), branch));
        }
    }

    /** Shows all runs as they go. */
    void showAllRuns() {
        if (!live.branching().isNone()) {
            live.look(Branching.NONE);
        }
    }

    private void takeOff(Branch branch) {
        live.look(BranchChoice.takeOff(live.branching(), branch));
    }

    private boolean canBeRuledOut(Branch branch) {
        return trial(branch).filter(trial -> trial.refusalToRuleOut().isEmpty()).isPresent();
    }

    private Optional<HoldingTrial> trial(Branch branch) {
        return live.state().latest().map(snapshot -> HoldingTrial.of(snapshot.result(), live.branching(), branch));
    }

    private void fill(MenuManager menu, BranchNode node) {
        node.branch().ifPresent(branch -> {
            fillHeld(menu, node, branch);
            menu.add(new Separator());
            menu.add(checked("&Only Runs Where It Happens\tEnter", node.standing() instanceof BranchStanding.OnlyWith, () -> only(node)));
            menu.add(checked("Only Runs Where It Does &Not", node.standing() instanceof BranchStanding.OnlyWithout,
                    () -> live.look(BranchChoice.without(live.branching(), branch))));
            menu.add(new Separator());
            menu.add(enabled("&Take This Off", node.standing().isAsked(), () -> takeOff(branch)));
        });
        menu.add(enabled("Show &All Runs as They Go\tEsc", !live.branching().isNone(), this::showAllRuns));
        menu.add(new Separator());
        menu.add(enabled("&Show in Text\tF3", true, showInText));
    }

    private void fillHeld(MenuManager menu, BranchNode node, Branch branch) {
        boolean made = node.standing() instanceof BranchStanding.MadeToHappen;
        boolean planned = made || trial(branch).filter(trial -> trial.refusal().isEmpty()).isPresent();
        // What has no month of its own is asked for one in any case.
        if (planned) {
            menu.add(checked("Make It &Happen\tShift+Enter", made, () -> happen(node)));
        }
        menu.add(enabled("Make It Happen &in…\tCtrl+Enter", live.state().latest().isPresent(), () -> happenIn(node)));
        boolean out = node.standing() instanceof BranchStanding.RuledOut;
        var ruleOut = checked("&Rule It Out\tDelete", out, () -> ruleOut(node));
        ruleOut.setEnabled(out || canBeRuledOut(branch));
        menu.add(ruleOut);
    }

    private static Action checked(String text, boolean checked, Runnable task) {
        var action = action(text, IAction.AS_CHECK_BOX, task);
        action.setChecked(checked);
        return action;
    }

    private static Action enabled(String text, boolean enabled, Runnable task) {
        var action = action(text, IAction.AS_PUSH_BUTTON, task);
        action.setEnabled(enabled);
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
