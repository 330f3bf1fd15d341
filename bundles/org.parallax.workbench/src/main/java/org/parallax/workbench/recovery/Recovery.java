package org.parallax.workbench.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.parallax.editing.recovery.UnsavedKeeper;
import org.parallax.editing.recovery.UnsavedStore;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.ui.OnUi;

/** Keeps the unsaved text of every editor of a window, and first brings back what an earlier run of it left. */
public final class Recovery implements IPartListener2, IPropertyListener, AutoCloseable {

    private final IWorkbenchPage page;
    private final Shell shell;
    private final UnsavedKeeper keeper;
    private final Duration pause;
    private final List<DirtyText> texts = new ArrayList<>();

    /**
     * For the editors of a page, with a store of their own; on the UI thread.
     *
     * @param pause between a change and its copy: what is lost at most
     */
    public Recovery(IWorkbenchPage page, UnsavedStore store, Duration pause) {
        this.page = page;
        this.shell = page.getWorkbenchWindow().getShell();
        this.pause = pause;
        this.keeper = new UnsavedKeeper(store, this::warn);
    }

    /** Starts to keep copies; on the UI thread. */
    public void start() {
        page.getWorkbenchWindow().getPartService().addPartListener(this);
        for (var reference : page.getEditorReferences()) {
            partOpened(reference);
        }
        keeper.left().thenAccept(left -> left.forEach(unsaved ->
                        OnUi.of(shell, () -> new Restoring(page, keeper).restore(unsaved))))
                .exceptionally(e -> {
                    ILog.of(getClass()).error("Unsaved text could not be read", e);
                    return null;
                });
    }

    /** Ends and deletes all copies: the user who closes the window was asked what to save. On the UI thread. */
    @Override
    public void close() {
        texts.forEach(DirtyText::leave);
        texts.clear();
        keeper.close();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof ParallaxEditor editor) {
            editor.addPropertyListener(this);
            join(editor);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof ParallaxEditor editor) {
            editor.removePropertyListener(this);
            leave(editor);
        }
    }

    /** After Save As an editor shows another text. */
    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IEditorPart.PROP_INPUT && source instanceof ParallaxEditor editor) {
            leave(editor);
            join(editor);
        }
    }

    private void join(ParallaxEditor editor) {
        Optional.ofNullable(editor.document()).ifPresent(
                document -> texts.stream().filter(text -> text.shows(document)).findFirst().ifPresentOrElse(
                        text -> text.join(editor), () -> texts.add(new DirtyText(editor, keeper, pause))));
    }

    private void leave(ParallaxEditor editor) {
        texts.removeIf(text -> text.isIn(editor) && !text.leave(editor));
    }

    private void warn(IOException reason) {
        ILog.of(getClass()).warn("Unsaved text could not be kept", reason);
        OnUi.of(shell, () -> {
            if (page.getActiveEditor() instanceof ParallaxEditor editor) {
                editor.note("No copy of unsaved text can be kept now; is the disk full? Save often.", link -> { });
            }
        });
    }
}
