package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.view.BranchNode;
import org.parallax.editing.view.BranchStanding;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Indicator;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.BranchesView;
import org.parallax.workbench.views.DriversView;
import org.parallax.workbench.views.ProjectionView;

/** A room says that court was chosen, and every view shows what follows. */
class BranchFilterTest {

    private static final Branch COURT = new Branch.Chosen("response", "court");

    private static final String WAITS = """
            scenario Waits "Twice the same word" on JapanKorea as of 2025-12 for 24 months {
              decision first "Now?" in 2026-03 { option wait 60% { } option act 40% { } }
              decision later "Then?" in 2026-06 { option wait 50% { } option act 50% { } }
              project runs 400
            }
            """;

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void choosingABranchChangesEveryPictureAndEscLeadsBack() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var projection = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        WorkbenchFixture.until("a picture", () -> !projection.charts().isEmpty());
        assertFalse(projection.charts().getFirst().svg().contains("is chosen"));
        var branches = branches();
        untilGiven(editor, Conditioning.NOTHING);
        double all = shareOf(branches, "court");
        choose(branches, "court");
        untilGiven(editor, Conditioning.of(COURT));
        WorkbenchFixture.until("another picture", () -> projection.charts().getFirst().svg().contains("is chosen"));
        WorkbenchFixture.until("words over it", () -> projection.said().startsWith("Counted here are only the runs in which “Files at the ICJ” is chosen: "));
        WorkbenchFixture.until("the same words in both views", () -> projection.said().equals(branches.said()));
        WorkbenchFixture.until("the tree beside it", () -> node(branches, "court").left() == 1 && shareOf(branches, "court") == all);
        assertEquals(0, node(branches, "restraint").left());
        assertEquals(new BranchStanding.OnlyWith(), node(branches, "court").standing());
        var drivers = WorkbenchFixture.show(DriversView.ID, DriversView.class);
        WorkbenchFixture.until("drivers of these runs", () -> drivers.charts().stream().anyMatch(chart -> chart.svg().contains("is chosen")));
        WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
        press(branches, SWT.ESC);
        untilGiven(editor, Conditioning.NOTHING);
        WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        WorkbenchFixture.until("a picture of all runs again", () -> projection.charts().getFirst().svg().contains("· 4,000 runs ·"));
        WorkbenchFixture.until("nothing said of them", () -> projection.said().isEmpty());
    }

    @Test
    void twoBranchesTogetherAndTheOtherOptionInsteadOfTheFirst() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var branches = branches();
        choose(branches, "court");
        untilGiven(editor, Conditioning.of(COURT));
        choose(branches, "restraint");
        untilGiven(editor, Conditioning.of(new Branch.Chosen("response", "restraint")));
        choose(branches, "whenever suspension");
        untilGiven(editor, Conditioning.of(new Branch.Chosen("response", "restraint"), new Branch.Fired("whenever suspension")));
        WorkbenchFixture.until("words over the tree", () -> branches.said().contains("“Quiet channel” is chosen and security cooperation falls below 35 for 2 months"));
        double level = political();
        choose(branches, "restraint");
        choose(branches, "whenever suspension");
        untilGiven(editor, Conditioning.NOTHING);
        assertTrue(level < political());
    }

    @Test
    void whatIsGivenFallsAwayWithItsBranch() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var branches = branches();
        choose(branches, "court");
        untilGiven(editor, Conditioning.of(COURT));
        WorkbenchFixture.type(editor, "option court", "option tribunal");
        untilGiven(editor, Conditioning.NOTHING);
        WorkbenchFixture.until("a sentence", () -> branches.said().equals(
                "No longer asked for, since the text has it no more: “Files at the ICJ” is chosen."));
        WorkbenchFixture.type(editor, "60%", "61%");
        WorkbenchFixture.untilCurrent(editor);
        WorkbenchFixture.until("no sentence", () -> branches.said().isEmpty());
    }

    @Test
    void whatLeavesNoRunIsSaidAndAnotherChoiceHelps() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        branches();
        WorkbenchFixture.live().look(Branching.given(Conditioning.of(COURT, new Branch.Not(new Branch.Happened("landing")))));
        WorkbenchFixture.until("a reason", () -> WorkbenchFixture.live().state() instanceof LiveState.Held(var reason, var last)
                && reason.contains("leaves no run to count"));
        WorkbenchFixture.live().look(Branching.given(Conditioning.of(COURT)));
        untilGiven(editor, Conditioning.of(COURT));
    }

    @Test
    void anotherThemeKeepsTheChoiceWithSeveralTextsOpen() throws Exception {
        WorkbenchFixture.open(WorkbenchFixture.file("another.scenario", """
                scenario Another "Nothing but a summit" on JapanKorea as of 2025-12 for 24 months {
                  event visit in 2026-06 : Summit { between Japan, SouthKorea in Japan }
                  project runs 400
                }
                """));
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        choose(branches(), "court");
        untilGiven(editor, Conditioning.of(COURT));
        try {
            ThemeChoice.DARK.apply();
            WorkbenchFixture.pause(500);
            untilGiven(editor, Conditioning.of(COURT));
            assertEquals(Optional.of(editor.path()), WorkbenchFixture.live().followed());
        } finally {
            ThemeChoice.LIGHT.apply();
        }
    }

    @Test
    void ofTwoOptionsOfOneNameTheSelectedOneStaysSelectedAndIsTheOneCounted() throws Exception {
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("waits.scenario", WAITS));
        WorkbenchFixture.untilCurrent(editor);
        var branches = branches();
        WorkbenchFixture.until("both decisions", () -> branches.top().size() == 2);
        var second = branches.top().get(1).children().stream().filter(node -> node.id().equals("wait")).findFirst().orElseThrow();
        branches.select(second);
        var before = branches.top();
        WorkbenchFixture.type(editor, "runs 400", "runs 401");
        WorkbenchFixture.untilCurrent(editor);
        WorkbenchFixture.until("other shares", () -> !branches.top().equals(before));
        assertEquals(1, branches.tree().getSelectionCount());
        var chosen = new Event();
        chosen.item = branches.tree().getSelection()[0];
        branches.tree().notifyListeners(SWT.DefaultSelection, chosen);
        untilGiven(editor, Conditioning.of(new Branch.Chosen("later", "wait")));
        press(branches, SWT.F3);
        WorkbenchFixture.until("the option of that decision", () -> selectedAt(editor) == editor.text().lastIndexOf("wait"));
    }

    @Test
    void whatWasClosedStaysClosedAndWhatIsNewIsOpen() throws Exception {
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("waits.scenario", WAITS));
        WorkbenchFixture.untilCurrent(editor);
        var branches = branches();
        WorkbenchFixture.until("both decisions", () -> branches.tree().getItemCount() == 2 && branches.tree().getItem(0).getExpanded());
        branches.tree().getItem(0).setExpanded(false);
        WorkbenchFixture.type(editor, "decision later", "decision last in 2026-09 { option yes 50% { } option no 50% { } }\n  decision later");
        WorkbenchFixture.untilCurrent(editor);
        WorkbenchFixture.until("a third decision", () -> branches.tree().getItemCount() == 3);
        WorkbenchFixture.until("the new one open", () -> branches.tree().getItem(2).getExpanded());
        assertFalse(branches.tree().getItem(0).getExpanded());
        assertTrue(branches.tree().getItem(1).getExpanded());
    }

    @Test
    void escWithNothingGivenProjectsNothingAgain() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var branches = branches();
        WorkbenchFixture.pause(300);
        var shown = new AtomicInteger();
        LiveListener counting = new LiveListener() {
            @Override
            public void shown(LiveState state) {
                shown.incrementAndGet();
            }
        };
        WorkbenchFixture.live().listen(counting);
        try {
            press(branches, SWT.ESC);
            WorkbenchFixture.pause(500);
            assertEquals(1, shown.get(), "told when it began to listen, and never since");
        } finally {
            WorkbenchFixture.live().forget(counting);
        }
    }

    private static int selectedAt(ParallaxEditor editor) {
        return ((org.eclipse.jface.text.ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
    }

    @Test
    void f3LeadsToTheText() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var branches = branches();
        assertTrue(branches.select("filing"));
        press(branches, SWT.F3);
        WorkbenchFixture.until("the editor", () -> WorkbenchFixture.page().getActivePart() == editor);
        var selection = (org.eclipse.jface.text.ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals("filing", selection.getText());
    }

    private static BranchesView branches() throws Exception {
        var view = WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
        WorkbenchFixture.until("branches", () -> !view.top().isEmpty() && !view.isDimmed());
        return view;
    }

    private static void choose(BranchesView view, String id) {
        assertTrue(view.select(id), id);
        var event = new Event();
        event.item = view.tree().getSelection()[0];
        view.tree().notifyListeners(SWT.DefaultSelection, event);
    }

    private static void press(BranchesView view, int key) {
        var event = new Event();
        event.keyCode = key;
        view.tree().notifyListeners(SWT.KeyDown, event);
    }

    private static void untilGiven(ParallaxEditor editor, Conditioning given) {
        WorkbenchFixture.until("runs with " + given.text(), () -> WorkbenchFixture.live().state() instanceof LiveState.Current(var snapshot)
                && snapshot.branching().equals(Branching.given(given)) && snapshot.refined() && snapshot.text().sameAs(editor.edited()));
        assertEquals(Branching.given(given), WorkbenchFixture.live().branching());
        WorkbenchFixture.pause(100);
    }

    private static double political() {
        return WorkbenchFixture.live().state().latest().orElseThrow().result().theories().getFirst()
                .scenario().of(Indicator.POLITICAL).mean().last();
    }

    private static double shareOf(BranchesView view, String id) {
        return node(view, id).share();
    }

    private static BranchNode node(BranchesView view, String id) {
        return find(view.top().stream().map(BranchNode.class::cast).toList(), id);
    }

    private static BranchNode find(List<BranchNode> nodes, String id) {
        assertFalse(nodes.isEmpty());
        return nodes.stream()
                .flatMap(node -> java.util.stream.Stream.concat(java.util.stream.Stream.of(node), node.children().stream()))
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
