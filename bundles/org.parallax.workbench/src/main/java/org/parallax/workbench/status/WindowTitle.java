package org.parallax.workbench.status;

import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** The window's title: the file being edited, a dot before it while it is not saved, and the product. */
public final class WindowTitle implements IPartListener2 {

    private static final String PRODUCT = "Parallax";

    private final IWorkbenchWindow window;
    private final IPropertyListener changed = (part, property) -> update();
    private Optional<IEditorPart> followed = Optional.empty();

    private WindowTitle(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Keeps the title of a window from now on. */
    public static void install(IWorkbenchWindow window) {
        var title = new WindowTitle(window);
        window.getPartService().addPartListener(title);
        title.follow();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        follow();
    }

    private void follow() {
        followed.ifPresent(editor -> editor.removePropertyListener(changed));
        followed = Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getActiveEditor);
        followed.ifPresent(editor -> editor.addPropertyListener(changed));
        update();
    }

    private void update() {
        var shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.setText(followed.map(WindowTitle::title).orElse(PRODUCT));
        }
    }

    private static String title(IEditorPart editor) {
        return (editor.isDirty() ? "\u2022 " : "") + editor.getTitle() + " \u2013 " + PRODUCT;
    }
}
