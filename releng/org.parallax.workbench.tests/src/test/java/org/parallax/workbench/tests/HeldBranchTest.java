package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.live.LiveState;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.BranchesView;
import org.parallax.workbench.views.CapitalsView;
import org.parallax.workbench.views.ChartView;
import org.parallax.workbench.views.DisagreementView;
import org.parallax.workbench.views.DriversView;
import org.parallax.workbench.views.ProjectionView;

/** A room makes something happen, and every view shows what follows and says that it was made. */
class HeldBranchTest {

    private static final Branch COURT = new Branch.Chosen("response", "court");
    private static final Branch LANDING = new Branch.Happened("landing");
    private static final Branch SUSPENDED = new Branch.Fired("whenever suspension");
    private static final HeldBranch LANDED = new HeldBranch(LANDING, Optional.of(YearMonth.of(2027, 10)));

    private static final String VISITS = """
            scenario Visits "A visit" on JapanKorea as of 2025-12 for 24 months {
              event visit "The visit" in 2026-06 with probability 50% : Summit { between Japan, SouthKorea in Japan }
              project with Kernel runs 400
            }
            """;

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void everyViewFollowsWhatIsMadeToHappenAndEscLeadsBack() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var branches = branches();
        press(branches, "landing", SWT.CR, SWT.SHIFT);
        var asked = held(new HeldBranch(LANDING));
        untilShown(editor, asked);
        assertEquals("made to happen", cell(branches, "landing").getText(4));
        assertNotNull(cell(branches, "landing").getImage(4), "not by words alone");
        assertEquals("100\u00a0%", cell(branches, "landing").getText(2).replace(' ', '\u00a0'));
        assertTrue(branches.said().startsWith("Made to happen in every run: "), branches.said());
        for (var id : new String[] {ProjectionView.ID, DriversView.ID, DisagreementView.ID, CapitalsView.ID}) {
            var view = WorkbenchFixture.show(id, ChartView.class);
            WorkbenchFixture.until("the same words in " + id, () -> view.said().equals(branches.said()));
            WorkbenchFixture.until("a picture in " + id, () -> !view.charts().isEmpty());
        }
        WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
        press(branches, "landing", SWT.ESC, 0);
        untilShown(editor, Branching.NONE);
        WorkbenchFixture.until("nothing said", () -> branches.said().isEmpty());
        assertEquals("", cell(branches, "landing").getText(4));
    }

    @Test
    void theMenuHasBothWaysAndTakesOneOffAlone() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var branches = branches();
        choose(branches, "landing", "Make It Happen");
        untilShown(editor, held(new HeldBranch(LANDING)));
        choose(branches, "court", "Only Runs Where It Happens");
        var both = new Branching(Held.of(new HeldBranch(LANDING)), Conditioning.of(COURT));
        untilShown(editor, both);
        WorkbenchFixture.until("held first, then counted", () -> branches.said().matches(
                "Made to happen in every run: .* Counted here are only the runs in which “Files at the ICJ” is chosen: .*"));
        assertTrue(item(branches, "landing", "Make It Happen").getSelection());
        assertFalse(item(branches, "court", "Make It Happen").getSelection());
        choose(branches, "landing", "Take This Off");
        untilShown(editor, Branching.given(Conditioning.of(COURT)));
        assertFalse(item(branches, "landing", "Take This Off").isEnabled());
        choose(branches, "restraint", "Rule It Out");
        untilShown(editor, new Branching(Held.of(new HeldBranch(new Branch.Not(new Branch.Chosen("response", "restraint")))), Conditioning.of(COURT)));
        assertEquals("ruled out", cell(branches, "restraint").getText(4));
        choose(branches, "court", "Take This Off");
        untilShown(editor, held(new HeldBranch(new Branch.Not(new Branch.Chosen("response", "restraint")))));
        assertFalse(item(branches, "court", "Rule It Out").isEnabled(), "no option would be left");
        choose(branches, "restraint", "Show All Runs as They Go");
        untilShown(editor, Branching.NONE);
    }

    @Test
    void theDialogOffersMonthsThatWillDoAndSaysWhyAnotherWillNot() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var branches = branches();
        inDialog(dialog -> {
            var month = Screens.first(dialog, Combo.class);
            assertEquals("2027-09", month.getText(), "the first month planned");
            assertEquals(36, month.getItemCount());
            month.setText("2031-01");
            assertTrue(says(dialog, "lies outside the projection"));
            assertFalse(Screens.button(dialog, IDialogConstants.OK_LABEL).isEnabled());
            month.setText("2027-10");
            assertTrue(Screens.button(dialog, IDialogConstants.OK_LABEL).isEnabled());
            shot(dialog, "held-dialog");
            Screens.press(dialog, IDialogConstants.OK_LABEL);
        });
        press(branches, "landing", SWT.CR, SWT.CTRL);
        untilShown(editor, held(LANDED));
        assertEquals("made to happen, Oct\u00a02027", cell(branches, "landing").getText(4));
        assertEquals("Made to happen in every run: “" + title(branches, "landing") + "” in Oct\u00a02027.", branches.said());
    }

    @Test
    void whatATriggerBringsIsAskedAMonth() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var branches = branches();
        assertTrue(items(branches, "whenever suspension").noneMatch(item -> words(item).equals("Make It Happen")));
        var proposed = new StringBuilder();
        inDialog(dialog -> {
            assertTrue(says(dialog, "It has no month of its own"));
            proposed.append(Screens.first(dialog, Combo.class).getText());
            shot(dialog, "held-dialog-trigger");
            Screens.press(dialog, IDialogConstants.OK_LABEL);
        });
        press(branches, "whenever suspension", SWT.CR, SWT.SHIFT);
        untilShown(editor, held(new HeldBranch(SUSPENDED, Optional.of(YearMonth.parse(proposed)))));
        WorkbenchFixture.until("what follows in every run", () -> cell(branches, "suspension").getText(2).startsWith("100"));
    }

    @Test
    void whatIsMadeFallsAwayWithItsName() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var branches = branches();
        press(branches, "court", SWT.CR, SWT.SHIFT);
        WorkbenchFixture.until("court in every run", () -> isShown(editor, held(new HeldBranch(COURT))));
        WorkbenchFixture.type(editor, "option court", "option tribunal");
        untilShown(editor, Branching.NONE);
        WorkbenchFixture.until("a sentence", () -> branches.said().equals(
                "No longer asked for, since the text has it no more: “Files at the ICJ” is chosen."));
    }

    @Test
    void whatCanNoLongerBeMadeKeepsThePictureAndSaysTheWayBack() throws Exception {
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("visits.scenario", VISITS));
        WorkbenchFixture.untilCurrent(editor);
        var projection = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        var branches = branches();
        var late = held(new HeldBranch(new Branch.Happened("visit"), Optional.of(YearMonth.of(2027, 9))));
        WorkbenchFixture.live().look(late);
        untilShown(editor, late);
        WorkbenchFixture.type(editor, "for 24 months", "for 12 months");
        WorkbenchFixture.until("a refusal", () -> WorkbenchFixture.live().state() instanceof LiveState.Held(var reason, var last)
                && reason.contains("lies outside the projection") && last.isPresent());
        WorkbenchFixture.until("the way back", () -> branches.said().endsWith("Take it off under Branches, or show all runs as they go."));
        assertFalse(branches.top().isEmpty());
        WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        WorkbenchFixture.until("the reason over the picture", () -> projection.canvas().message().contains("lies outside the projection"));
        assertFalse(projection.charts().isEmpty());
        shot(window(), "held-refused");
        WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
        shot(window(), "held-refused-branches");
        choose(branches, "visit", "Take This Off");
        untilShown(editor, Branching.NONE);
    }

    @Test
    void bothWaysInBothThemesAndTwoSizes() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var before = window().getBounds();
        var branches = branches();
        var both = new Branching(
                Held.of(LANDED, new HeldBranch(new Branch.Not(SUSPENDED)), new HeldBranch(new Branch.Happened("note"))), Conditioning.of(COURT));
        WorkbenchFixture.live().look(both);
        untilShown(editor, both);
        try {
            for (var theme : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
                theme.apply();
                for (var size : List.of(new Point(1440, 900), new Point(1280, 800))) {
                    window().setSize(size.x, size.y);
                    var name = theme.name().toLowerCase(Locale.ROOT) + "-" + size.x;
                    WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
                    shot(window(), "held-branches-" + name);
                    assertEquals("made to happen, Oct\u00a02027", cell(branches, "landing").getText(4));
                    WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
                    shot(window(), "held-projection-" + name);
                }
                inDialog(dialog -> {
                    Screens.first(dialog, Combo.class).setText("2031-01");
                    shot(dialog, "held-dialog-refused-" + theme.name().toLowerCase(Locale.ROOT));
                    Screens.press(dialog, IDialogConstants.CANCEL_LABEL);
                });
                press(branches, "landing", SWT.CR, SWT.CTRL);
            }
        } finally {
            ThemeChoice.LIGHT.apply();
            window().setBounds(before);
        }
    }

    private static Branching held(HeldBranch... branches) {
        return Branching.NONE.with(Held.of(branches));
    }

    private static BranchesView branches() throws Exception {
        var view = WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
        WorkbenchFixture.until("branches", () -> !view.top().isEmpty() && !view.isDimmed());
        return view;
    }

    private static void press(BranchesView view, String id, int key, int modifiers) {
        assertTrue(view.select(id), id);
        var event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        view.tree().notifyListeners(SWT.KeyDown, event);
        if (key == SWT.CR) {
            // As GTK does, whatever became of the key.
            var chosen = new Event();
            chosen.stateMask = modifiers;
            view.tree().notifyListeners(SWT.DefaultSelection, chosen);
        }
    }

    private static void choose(BranchesView view, String id, String words) {
        var item = item(view, id, words);
        assertTrue(item.isEnabled(), words);
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static MenuItem item(BranchesView view, String id, String words) {
        return items(view, id).filter(item -> words(item).equals(words)).findFirst().orElseThrow(() -> new AssertionError(words));
    }

    private static Stream<MenuItem> items(BranchesView view, String id) {
        assertTrue(view.select(id), id);
        view.tree().getMenu().notifyListeners(SWT.Show, new Event());
        return Stream.of(view.tree().getMenu().getItems());
    }

    private static String words(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }

    private static TreeItem cell(BranchesView view, String id) {
        assertTrue(view.select(id), id);
        return view.tree().getSelection()[0];
    }

    private static String title(BranchesView view, String id) {
        return cell(view, id).getText(0);
    }

    private static boolean says(Shell dialog, String words) {
        return Screens.controls(dialog).anyMatch(control -> control instanceof Label label && label.getText().contains(words));
    }

    /** Something to do in a dialog. */
    private interface Doing {
        void in(Shell dialog) throws Exception;
    }

    /** Does something in the dialog that is about to open, which blocks whoever opens it. */
    private static void inDialog(Doing doing) {
        var window = window();
        window.getDisplay().timerExec(100, () -> Stream.of(window.getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals("Make It Happen"))
                .findFirst()
                .ifPresentOrElse(dialog -> run(doing, dialog), () -> inDialog(doing)));
    }

    private static void run(Doing doing, Shell dialog) {
        try {
            doing.in(dialog);
        } catch (Exception | AssertionError failed) {
            dialog.close();
            throw new AssertionError(failed);
        }
    }

    private static Shell window() {
        return WorkbenchFixture.page().getWorkbenchWindow().getShell();
    }

    private static void shot(Shell shell, String name) throws Exception {
        if (!Screenshots.folder().isEmpty()) {
            Screenshots.take(shell, name);
        }
    }

    private static boolean isShown(ParallaxEditor editor, Branching asked) {
        return WorkbenchFixture.live().state() instanceof LiveState.Current(var snapshot)
                && snapshot.branching().equals(asked) && snapshot.refined() && snapshot.text().sameAs(editor.edited());
    }

    private static void untilShown(ParallaxEditor editor, Branching asked) {
        WorkbenchFixture.until("runs with " + asked.held().text(), () -> isShown(editor, asked));
        assertEquals(asked, WorkbenchFixture.live().branching());
        WorkbenchFixture.pause(200);
    }
}
