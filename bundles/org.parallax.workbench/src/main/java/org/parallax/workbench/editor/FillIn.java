package org.parallax.workbench.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.parallax.dsl.ide.text.Span;

/** Lets the author overwrite one part of a text just inserted; Enter or Tab moves the caret behind it. */
final class FillIn {

    private FillIn() {}

    static void enter(ITextViewer viewer, Span place, int exit) {
        try {
            var group = new LinkedPositionGroup();
            group.addPosition(new LinkedPosition(viewer.getDocument(), place.offset(), place.length()));
            var model = new LinkedModeModel();
            model.addGroup(group);
            model.forceInstall();
            var ui = new LinkedModeUI(model, viewer);
            ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
            ui.enter();
        } catch (BadLocationException e) {
            ILog.of(FillIn.class).warn("What was put in has no such place", e);
        }
    }
}
