package org.parallax.workbench.views;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.parallax.editing.view.RecordLine;

/** Lets an event of the record be dragged from where it is shown, into a scenario. */
final class EventDrag implements DragSourceListener {

    private final Function<Point, Optional<RecordLine>> grasped;

    private EventDrag(Function<Point, Optional<RecordLine>> grasped) {
        this.grasped = grasped;
    }

    /** {@code grasped} returns what a point of the control shows. */
    static void from(Control control, Function<Point, Optional<RecordLine>> grasped) {
        var source = new DragSource(control, DND.DROP_COPY);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new EventDrag(grasped));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        var line = grasped.apply(new Point(event.x, event.y)).filter(RecordLine::isEvent);
        event.doit = line.isPresent();
        line.ifPresent(dragged -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged)));
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
