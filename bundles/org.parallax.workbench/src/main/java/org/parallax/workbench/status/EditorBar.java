package org.parallax.workbench.status;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.editors.text.TextEditorActionContributor;

/** An editor's share of menus. Of the status line it takes none: what it would say there, the window says in words. */
public final class EditorBar extends TextEditorActionContributor {

    @Override
    public void contributeToStatusLine(IStatusLineManager line) {
        // Nothing, in place of "Writable", "Insert" and an offset.
    }
}
