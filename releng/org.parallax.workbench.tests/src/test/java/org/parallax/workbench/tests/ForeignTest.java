package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.problems.ProblemsView;

/** What the platform brings along for developers of software is nowhere to be found. */
class ForeignTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void noListShowsWhatIsForeign() {
        var registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        assertEquals(List.of("org.parallax.workbench.perspective"),
                Stream.of(registry.getPerspectives())
                        .filter(layout -> !WorkbenchActivityHelper.filterItem(layout))
                        .map(IPerspectiveDescriptor::getId)
                        .toList());
        assertEquals(List.of(), Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> !WorkbenchActivityHelper.filterItem(view))
                .map(view -> view.getId())
                .filter(id -> id.matches(".*(team|Bookmark|TaskList|AllMarkers|ProjectExplorer|PropertySheet|Minimap).*"))
                .toList());
    }

    @Test
    void theLayoutIsResetWithoutForeignMenus() {
        var before = menus();
        WorkbenchFixture.page().resetPerspective();
        WorkbenchFixture.until("the views", () -> WorkbenchFixture.page().getViewReferences().length > 3);
        WorkbenchFixture.pause(500);
        WorkbenchFixture.until("the menus " + before, () -> menus().equals(before));
    }

    @Test
    void everyProblemHasASignOfItsOwn() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        WorkbenchFixture.type(editor, "over Territory", "over Teritory");
        var view = WorkbenchFixture.page().showView(ProblemsView.ID);
        WorkbenchFixture.until("a problem with a sign", () -> Screens.controls(view.getSite().getShell())
                .filter(Tree.class::isInstance)
                .flatMap(tree -> Stream.of(((Tree) tree).getItems()))
                .anyMatch(ForeignTest::isSigned));
        WorkbenchFixture.page().hideView(view);
    }

    private static boolean isSigned(TreeItem row) {
        return row.getText(0).contains("Teritory") && row.getImage(0) != null;
    }

    private static List<String> menus() {
        return Stream.of(WorkbenchFixture.page().getWorkbenchWindow().getShell().getMenuBar().getItems())
                .map(item -> item.getText().replace("&", ""))
                .toList();
    }
}
