package org.parallax.workbench.views;

import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.parallax.workbench.live.RecordLine;

/** Lays out the table of the record. */
final class RecordTable {

    private RecordTable() {}

    static TableViewer create(Composite parent) {
        var holder = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        var viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        column(viewer, layout, "Date", 18, RecordLine::date);
        column(viewer, layout, "", 5, RecordTable::sign);
        column(viewer, layout, "What", 57, RecordLine::title);
        column(viewer, layout, "Kind", 20, RecordLine::kind);
        return viewer;
    }

    /** Told by shape, not by colour. */
    private static String sign(RecordLine line) {
        return line.date().isEmpty() || line.direction() == 0 ? "" : line.direction() > 0 ? "▲" : "▼";
    }

    private static void column(
            TableViewer viewer, TableColumnLayout layout, String title, int weight, Function<RecordLine, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(title.isEmpty() ? "▲ helps cooperation, ▼ harms it" : null);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text.apply((RecordLine) line)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, title.isEmpty() ? 24 : 76));
    }
}
