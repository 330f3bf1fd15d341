package org.parallax.workbench.editor;

import java.util.Optional;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.parallax.editing.view.RecordLine;

/** Accepts an event that is dragged out of the record and restates it in the scenario it is dropped on. */
final class EventDrop extends DropTargetAdapter {

    private final ParallaxEditor editor;

    EventDrop(ParallaxEditor editor) {
        this.editor = editor;
    }

    /** Beside what the text takes already, such as words dragged from another place. */
    void install(StyledText text) {
        Transfer[] taken = {LocalSelectionTransfer.getTransfer()};
        editor.getSite().getService(IDragAndDropService.class).addMergedDropTarget(text, DND.DROP_COPY, taken, this);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = dragged().isPresent() && SentEvent.canTakeEvents(editor) ? DND.DROP_COPY : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_SELECT;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        dragged().ifPresent(line -> new SentEvent(editor.getSite(), editor::say).send(line.id(), editor, place(event.x, event.y)));
    }

    private static Optional<RecordLine> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                        && selection.getFirstElement() instanceof RecordLine line && line.isEvent()
                ? Optional.of(line)
                : Optional.empty();
    }

    /** The offset in the text of a place on the screen; folded lines count. */
    private int place(int x, int y) {
        var viewer = editor.viewer();
        var widget = viewer.getTextWidget();
        int line = widget.getLineIndex(widget.toControl(x, y).y);
        return ((ITextViewerExtension5) viewer).widgetOffset2ModelOffset(widget.getOffsetAtLine(line));
    }
}
