package org.parallax.workbench.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.parallax.editing.picture.DrawingThreads;

/** Timeline and list of the record: one above the other where there is room for both, else whichever is chosen. */
final class RecordPane {

    private static final int ROOM_FOR_BOTH = 460;

    private final RecordBar bar;
    private final SashForm body;
    private final RecordTimeline timeline;
    private final RecordTable table;

    RecordPane(Composite parent, RecordBar bar, DrawingThreads threads) {
        this.bar = bar;
        body = new SashForm(parent, SWT.VERTICAL);
        timeline = new RecordTimeline(body, threads);
        table = new RecordTable(body);
        body.addListener(SWT.Resize, event -> arrange());
        bar.whenEitherChosen(this::arrange);
    }

    RecordTimeline timeline() {
        return timeline;
    }

    RecordTable table() {
        return table;
    }

    private void arrange() {
        boolean high = body.getSize().y >= ROOM_FOR_BOTH;
        bar.offerEither(!high);
        body.setMaximizedControl(high ? null : bar.isList() ? table.control() : timeline.canvas());
        timeline.redraw();
    }
}
