package org.parallax.workbench.editor;

import java.util.stream.Stream;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.parallax.editing.live.LiveProjection;

/** Makes the live projection follow the open Parallax editor that was shown last. */
public final class EditorFollower implements IPartListener2 {

    private final IWorkbenchWindow window;

    private EditorFollower(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Starts to follow, with the editor that is open already. */
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
        if (reference.getPart(false) instanceof ParallaxEditor closed) {
            var live = window.getService(LiveProjection.class);
            boolean stays = live.followed()
                    .filter(file -> others(closed).anyMatch(editor -> editor.path().equals(file))).isPresent();
            if (!stays && others(closed).noneMatch(ParallaxEditor::follow)) {
                live.rest("Open a scenario to see its projection here.");
            }
        }
    }

    private Stream<ParallaxEditor> others(ParallaxEditor closed) {
        var page = window.getActivePage();
        return page == null ? Stream.empty() : OpenEditors.of(page).filter(editor -> editor != closed);
    }

    private static void follow(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof ParallaxEditor editor && !editor.follow() && editor.isOnlyRead()) {
            editor.getSite().getService(LiveProjection.class).putAside(editor.path());
        }
    }
}
