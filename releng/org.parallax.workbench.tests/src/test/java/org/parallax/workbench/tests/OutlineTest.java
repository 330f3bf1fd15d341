package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.workbench.editor.OutlinePage;
import org.parallax.workbench.editor.ParallaxEditor;

/** The outline follows the text without being built anew. */
class OutlineTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void whatOnlyMovedStaysAsItIs() throws Exception {
        WorkbenchFixture.show(IPageLayout.ID_OUTLINE, ContentOutline.class);
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var tree = tree(editor);
        WorkbenchFixture.until("an outline", () -> tree.getItemCount() > 0);
        var inside = tree.getItem(0).getItem(2);
        int names = inside(inside).nameSpan().offset();
        tree.getItem(1).setExpanded(false);
        WorkbenchFixture.type(editor, "scenario DokdoLanding", "// one line more\nscenario DokdoLanding");
        WorkbenchFixture.until("the names moved", () -> inside(inside).nameSpan().offset() > names);
        assertSame(inside, tree.getItem(0).getItem(2));
        assertFalse(tree.getItem(1).getExpanded(), "what the author closed stays closed");
    }

    @Test
    void aNewLineComesBetweenOthersThatStayAndGoesAgain() throws Exception {
        WorkbenchFixture.show(IPageLayout.ID_OUTLINE, ContentOutline.class);
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var tree = tree(editor);
        WorkbenchFixture.until("an outline", () -> tree.getItemCount() > 0);
        var lines = List.of(tree.getItem(0).getItems());
        var names = names(tree);
        WorkbenchFixture.type(editor, "event ceremony", "event talk in 2026-09 : LeadersCall { between Japan, SouthKorea }\n  event ceremony");
        WorkbenchFixture.until("a new line", () -> tree.getItem(0).getItemCount() == lines.size() + 1);
        int at = names.indexOf("ceremony");
        assertEquals("talk", inside(tree.getItem(0).getItem(at)).name());
        for (int i = 0; i < lines.size(); i++) {
            assertSame(lines.get(i), tree.getItem(0).getItem(i < at ? i : i + 1), "line " + i);
        }
        WorkbenchFixture.type(editor, "event talk in 2026-09 : LeadersCall { between Japan, SouthKorea }\n  event ceremony", "event ceremony");
        WorkbenchFixture.until("the lines of before", () -> names(tree).equals(names));
        assertEquals(lines, List.of(tree.getItem(0).getItems()));
    }

    private static List<String> names(Tree tree) {
        return Arrays.stream(tree.getItem(0).getItems()).map(item -> inside(item).name()).toList();
    }

    @Test
    void aNewTitleIsShown() throws Exception {
        WorkbenchFixture.show(IPageLayout.ID_OUTLINE, ContentOutline.class);
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var tree = tree(editor);
        WorkbenchFixture.until("an outline", () -> tree.getItemCount() > 0);
        var ceremony = inside(tree.getItem(0)).children().stream().map(OutlineEntry::name).toList().indexOf("ceremony");
        var line = tree.getItem(0).getItem(ceremony);
        WorkbenchFixture.type(editor, "A minister attends Takeshima Day", "A minister stays away");
        WorkbenchFixture.until("the title", () -> line.getText().endsWith("  A minister stays away"));
        assertSame(line, tree.getItem(0).getItem(ceremony));
    }

    @Test
    void optionsOfOneNameKeepTheirOwnTitles() throws Exception {
        WorkbenchFixture.show(IPageLayout.ID_OUTLINE, ContentOutline.class);
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("two.scenario", """
                scenario Two "Two decisions" on JapanKorea as of 2025-12 for 12 months {
                  decision first "One?" in 2026-03 { option wait "We wait" 50% {} option act "We act" 50% {} }
                  decision second "Two?" in 2026-06 { option wait "They wait" 50% {} option act "They act" 50% {} }
                }
                """));
        var tree = tree(editor);
        WorkbenchFixture.until("an outline", () -> tree.getItemCount() > 0);
        for (var decision : tree.getItem(0).getItems()) {
            decision.setExpanded(true);
        }
        WorkbenchFixture.type(editor, "They wait", "They hesitate");
        WorkbenchFixture.until("the title", () -> options(tree, 1).stream().anyMatch(line -> line.startsWith("They hesitate")));
        assertTrue(options(tree, 0).getFirst().startsWith("We wait"), options(tree, 0).toString());
        assertTrue(options(tree, 1).getLast().startsWith("They act"), options(tree, 1).toString());
    }

    private static List<String> options(Tree tree, int decision) {
        return Arrays.stream(tree.getItem(0).getItem(decision).getItems()).map(TreeItem::getText).toList();
    }

    private static OutlineEntry inside(TreeItem item) {
        return (OutlineEntry) item.getData();
    }

    private static Tree tree(ParallaxEditor editor) {
        WorkbenchFixture.page().activate(editor);
        var page = (OutlinePage) editor.getAdapter(IContentOutlinePage.class);
        WorkbenchFixture.until("a tree", () -> page.getControl() != null);
        return (Tree) page.getControl();
    }
}
