package org.parallax.workbench.editor;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.parallax.workbench.live.LiveProjection;

/** Has the live projection follow whichever of our editors was looked at last. */
public final class EditorFollower implements IPartListener2 {

    private final IWorkbenchWindow window;

    private EditorFollower(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Begins to follow, with the editor that is open already. */
    public static void install(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new EditorFollower(window));
        if (window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof ParallaxEditor editor) {
            editor.follow();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        follow(reference);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        follow(reference);
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        var page = window.getActivePage();
        if (reference.getPart(false) instanceof ParallaxEditor && page != null
                && !(page.getActiveEditor() instanceof ParallaxEditor)) {
            window.getService(LiveProjection.class).rest("Open a scenario to see its projection here.");
        }
    }

    private static void follow(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof ParallaxEditor editor) {
            editor.follow();
        }
    }
}
