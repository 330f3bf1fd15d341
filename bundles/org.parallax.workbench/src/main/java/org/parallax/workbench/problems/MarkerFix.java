package org.parallax.workbench.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.workbench.editor.ParallaxEditor;

/** Mends a problem in its file's editor, where it can be looked at, undone and saved. */
final class MarkerFix implements IMarkerResolution2 {

    private final Fix fix;

    MarkerFix(Fix fix) {
        this.fix = fix;
    }

    @Override
    public void run(IMarker marker) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (IDE.openEditor(page, marker, true) instanceof ParallaxEditor editor) {
                if (TextPrint.of(editor.text()).equals(marker.getAttribute(ProblemMarkers.TEXT, ""))) {
                    editor.change(fix.changes());
                } else {
                    editor.say("The text has changed since this was found; it is being checked again.");
                }
            }
        } catch (PartInitException e) {
            ILog.of(MarkerFix.class).error("The file of a problem could not be opened", e);
        }
    }

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public String getDescription() {
        return fix.label();
    }

    @Override
    public Image getImage() {
        return null;
    }
}
