package org.parallax.workbench.window;

import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.parallax.workbench.theme.ThemeChange;

/**
 * Keeps the tool bars of views beside their tabs. The platform gives one that does not fit a line of its own, which a low
 * view can spare less than the end of a tab's name. Tabs behind others have their names alone, so that no name is cut.
 */
final class OneTabLine implements IPartListener2 {

    private static final String KEPT = OneTabLine.class.getName();

    private OneTabLine() {}

    /** Does so for the views of a window that are open, and those that will be. */
    static void install(IWorkbenchWindow window) {
        var line = new OneTabLine();
        window.getPartService().addPartListener(line);
        Stream.of(window.getActivePage().getViewReferences()).forEach(line::partVisible);
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        var part = reference.getPart(false);
        if (part instanceof IViewPart && part.getSite().getService(MPart.class).getWidget() instanceof Control shown) {
            find(shown.getParent());
        }
    }

    private static void find(Composite around) {
        if (around instanceof CTabFolder folder) {
            keep(folder);
        } else if (!(around instanceof Shell)) {
            find(around.getParent());
        }
    }

    private static void keep(CTabFolder folder) {
        if (folder.getData(KEPT) == null) {
            folder.setData(KEPT, true);
            // With a theme comes another renderer, which shows all signs again.
            ThemeChange.whenChanged(folder, () -> folder.setUnselectedImageVisible(false));
        }
        folder.setUnselectedImageVisible(false);
        var bar = folder.getTopRight();
        if (bar != null) {
            folder.setTopRight(bar, SWT.RIGHT);
        }
    }
}
