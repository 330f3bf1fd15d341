package org.parallax.workbench.views;

import org.eclipse.ui.IWorkbenchPage;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.live.Declarations;

/** Leads from a view to the statement it shows. */
final class TextLink {

    private TextLink() {}

    /** Selects what has this id in the editor whose text the views follow, and goes there; nothing where it is not written there. */
    static void reveal(IWorkbenchPage page, String id) {
        if (select(page, id)) {
            page.activate(page.getActiveEditor());
        }
    }

    /** Selects what has this id in the editor whose text the views follow; whether it is written there. */
    static boolean select(IWorkbenchPage page, String id) {
        if (page.getActiveEditor() instanceof ParallaxEditor editor) {
            var place = Declarations.find(editor.text(), id);
            place.ifPresent(found -> editor.selectAndReveal(found.offset(), found.length()));
            return place.isPresent();
        }
        return false;
    }
}
