package org.parallax.workbench.views;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.parallax.editing.view.RecordLine;
import org.parallax.editing.view.RecordViewModel;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.ui.OnUi;

/** The list of the record. Only rows that come into sight are made, since making one takes longer than finding it. */
final class RecordTable {

    private static final int ROOM_IN_ROW = 6;

    private final Composite holder;
    private final TableViewer viewer;
    private Optional<RecordViewModel> shown = Optional.empty();
    private boolean showing;

    RecordTable(Composite parent) {
        holder = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.VIRTUAL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        column(layout, "Date", 18, RecordLine::dateText);
        column(layout, "", 5, RecordTable::sign);
        column(layout, "What", 57, RecordLine::title);
        column(layout, "Kind", 20, RecordLine::kind);
        fixRows(viewer.getTable());
        // Colouring a row that was not made yet has the toolkit take it for made, without any words.
        ThemeChange.whenChanged(viewer.getTable(), () -> {
            viewer.getTable().clearAll();
            keepFirstRow();
        });
        holder.addListener(SWT.Resize, event -> keepFirstRow());
    }

    /**
     * Gives every row the height of one with a sign. The toolkit measures a single row for all of them: one without a sign,
     * or one that is not made yet, would have the others cut.
     */
    private static void fixRows(Table table) {
        int height = heightOfRow(table);
        table.addListener(SWT.MeasureItem, event -> event.height = height);
    }

    private static int heightOfRow(Table table) {
        var gc = new GC(table);
        try {
            return gc.textExtent("\u25b2\u25bc Ag").y + ROOM_IN_ROW;
        } finally {
            gc.dispose();
        }
    }

    /** Scrolled by less than a row, the list would hide its first one under the header. */
    private void keepFirstRow() {
        var table = viewer.getTable();
        OnUi.of(table, () -> {
            if (table.getItemCount() > 0 && table.getTopIndex() <= 1) {
                table.setTopIndex(0);
            }
        });
    }

    /** Called when the user selects a line. */
    void whenSelected(Consumer<RecordLine> consumer) {
        viewer.addSelectionChangedListener(event -> {
            if (!showing && event.getStructuredSelection().getFirstElement() instanceof RecordLine line) {
                consumer.accept(line);
            }
        });
    }

    /** Called when a line is double-clicked or F3 is pressed on it. */
    void whenChosen(Runnable task) {
        viewer.addDoubleClickListener(event -> task.run());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F3) {
                task.run();
            }
        });
    }

    /** The line at a place of the list; it need not be the selected one. */
    Optional<RecordLine> at(Point place) {
        return Optional.ofNullable(viewer.getTable().getItem(place)).map(TableItem::getData).map(RecordLine.class::cast);
    }

    /** What it is laid out as. */
    Composite control() {
        return holder;
    }

    /** What the workbench asks for the selection. */
    TableViewer viewer() {
        return viewer;
    }

    void show(RecordViewModel next) {
        showing = true;
        if (shown.filter(old -> old.found().equals(next.found())).isEmpty()) {
            viewer.setInput(next.found());
            viewer.getTable().setTopIndex(0);
            keepFirstRow();
        }
        viewer.setSelection(next.selected().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        shown = Optional.of(next);
        showing = false;
    }

    /** Shown by shape, not by colour. */
    private static String sign(RecordLine line) {
        return line.date().isEmpty() || line.direction() == 0 ? "" : line.direction() > 0 ? "▲" : "▼";
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<RecordLine, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(title.isEmpty() ? "▲ helps cooperation, ▼ harms it" : null);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text.apply((RecordLine) line)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, title.isEmpty() ? 24 : 76));
    }
}
