package org.parallax.workbench.views;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.parallax.report.chart.Chart;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.live.BranchNode;
import org.parallax.workbench.live.Declarations;

/** Follows which statement is selected in the window: by the caret in the text, or by its mark or line in a view. */
final class Focus implements ISelectionListener {

    private final IWorkbenchPage page;
    private final Consumer<Optional<String>> moved;

    /** Tells {@code moved}, on the UI thread, the id of the statement selected, or that none is; first of all what is selected now. */
    Focus(IWorkbenchPage page, Consumer<Optional<String>> moved) {
        this.page = page;
        this.moved = moved;
        page.addPostSelectionListener(this);
        if (page.getActiveEditor() instanceof ParallaxEditor editor) {
            selectionChanged(editor, editor.getSelectionProvider().getSelection());
        }
    }

    void close() {
        page.removePostSelectionListener(this);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part instanceof ParallaxEditor editor && selection instanceof ITextSelection place) {
            moved.accept(Declarations.at(editor.text(), place.getOffset()));
        } else if (selection instanceof IStructuredSelection chosen && !chosen.isEmpty()) {
            switch (chosen.getFirstElement()) {
                case Chart.Mark mark -> moved.accept(Optional.of(mark.id()));
                case BranchNode node -> moved.accept(Optional.of(node.id()));
                default -> { }
            }
        }
    }
}
