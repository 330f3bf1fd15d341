package org.parallax.workbench.views;

import org.eclipse.ui.IWorkbenchPage;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.live.Declarations;

/** Leads from a view to the statement it shows. */
final class TextLink {

    private TextLink() {}

    /** Selects what has this id in the editor whose text the views follow; does nothing where it is not written there. */
    static void reveal(IWorkbenchPage page, String id) {
        if (page.getActiveEditor() instanceof ParallaxEditor editor) {
            Declarations.find(editor.text(), id).ifPresent(place -> {
                editor.selectAndReveal(place.offset(), place.length());
                page.activate(editor);
            });
        }
    }
}
