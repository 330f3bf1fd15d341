package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

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
        Desk.closeEditors();
    }

    @Test
    void whatOnlyMovedStaysAsItIs() throws Exception {
        Desk.show(IPageLayout.ID_OUTLINE, ContentOutline.class);
        var editor = Desk.openExample("dokdo-landing");
        var tree = tree(editor);
        Desk.until("an outline", () -> tree.getItemCount() > 0);
        var inside = tree.getItem(0).getItem(2);
        int names = inside(inside).nameSpan().offset();
        tree.getItem(1).setExpanded(false);
        Desk.type(editor, "scenario DokdoLanding", "// one line more\nscenario DokdoLanding");
        Desk.until("the names moved", () -> inside(inside).nameSpan().offset() > names);
        assertSame(inside, tree.getItem(0).getItem(2));
        assertFalse(tree.getItem(1).getExpanded(), "what the author closed stays closed");
    }

    @Test
    void aNewTitleIsShown() throws Exception {
        Desk.show(IPageLayout.ID_OUTLINE, ContentOutline.class);
        var editor = Desk.openExample("dokdo-landing");
        var tree = tree(editor);
        Desk.until("an outline", () -> tree.getItemCount() > 0);
        int lines = tree.getItem(0).getItemCount();
        Desk.type(editor, "A progressive wins", "A progressive loses");
        Desk.until("the title", () -> tree.getItem(0).getItem(2).getText().startsWith("A progressive loses"));
        assertEquals(lines, tree.getItem(0).getItemCount());
    }

    private static OutlineEntry inside(TreeItem item) {
        return (OutlineEntry) item.getData();
    }

    private static Tree tree(ParallaxEditor editor) {
        Desk.page().activate(editor);
        var page = (OutlinePage) editor.getAdapter(IContentOutlinePage.class);
        Desk.until("a tree", () -> page.getControl() != null);
        return (Tree) page.getControl();
    }
}
