package org.parallax.workbench.status;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.parallax.workbench.editor.ParallaxEditor;

/** The caret's line and column at the right of the status line, while a text is being edited. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class CaretPlaceItem extends WorkbenchWindowControlContribution implements IPartListener2 {

    private final CaretListener moved = event -> followed().ifPresent(viewer -> show(viewer, event.caretOffset));
    private Label label;
    private Optional<ITextViewer> followed = Optional.empty();

    @Override
    protected Control createControl(Composite parent) {
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 0).applyTo(frame);
        label = new Label(frame, SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(label);
        var parts = getWorkbenchWindow().getPartService();
        parts.addPartListener(this);
        label.addDisposeListener(event -> {
            parts.removePartListener(this);
            leave();
        });
        follow();
        return frame;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        follow();
    }

    private void follow() {
        leave();
        var page = getWorkbenchWindow().getActivePage();
        if (page != null && page.getActiveEditor() instanceof ParallaxEditor editor) {
            var viewer = editor.getAdapter(ITextViewer.class);
            followed = Optional.of(viewer);
            viewer.getTextWidget().addCaretListener(moved);
            show(viewer, viewer.getTextWidget().getCaretOffset());
        } else if (!label.isDisposed()) {
            label.setText("");
        }
    }

    private Optional<ITextViewer> followed() {
        return followed;
    }

    private void leave() {
        followed.map(ITextViewer::getTextWidget)
                .filter(text -> !text.isDisposed())
                .ifPresent(text -> text.removeCaretListener(moved));
        followed = Optional.empty();
    }

    private void show(ITextViewer viewer, int caret) {
        // Folded lines count too.
        int offset = viewer instanceof ITextViewerExtension5 folding ? folding.widgetOffset2ModelOffset(caret) : caret;
        var document = viewer.getDocument();
        try {
            int line = document.getLineOfOffset(offset);
            label.setText("Line " + (line + 1) + ", column " + (offset - document.getLineOffset(line) + 1));
        } catch (BadLocationException e) {
            // The text is being replaced; the caret moves again once it is.
            label.setText("");
        }
    }
}
