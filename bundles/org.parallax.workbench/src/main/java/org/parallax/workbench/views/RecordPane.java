package org.parallax.workbench.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.parallax.editing.picture.DrawingThreads;

/** A picture of the record, its timeline or its levels, over its list where there is room for both, else whichever is chosen. */
final class RecordPane {

    private static final int ROOM_FOR_BOTH = 460;

    private final RecordBar bar;
    private final SashForm body;
    private final Composite picture;
    private final StackLayout pictures = new StackLayout();
    private final RecordTimeline timeline;
    private final RecordLevels levels;
    private final RecordTable table;

    RecordPane(Composite parent, RecordBar bar, DrawingThreads threads) {
        this.bar = bar;
        body = new SashForm(parent, SWT.VERTICAL);
        picture = new Composite(body, SWT.NONE);
        picture.setLayout(pictures);
        timeline = new RecordTimeline(picture, threads);
        levels = new RecordLevels(picture, threads);
        pictures.topControl = timeline.canvas();
        table = new RecordTable(body);
        body.setWeights(3, 2);
        body.addListener(SWT.Resize, event -> arrange());
        bar.whenEitherChosen(this::arrange);
    }

    RecordTimeline timeline() {
        return timeline;
    }

    RecordLevels levels() {
        return levels;
    }

    RecordTable table() {
        return table;
    }

    private void arrange() {
        boolean high = body.getSize().y >= ROOM_FOR_BOTH;
        bar.offerList(!high);
        pictures.topControl = bar.isLevels() ? levels.control() : timeline.canvas();
        picture.layout();
        body.setMaximizedControl(high ? null : bar.isList() ? table.control() : picture);
        timeline.redraw();
        levels.redraw();
    }
}
