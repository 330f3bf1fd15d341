package org.parallax.workbench.views;

import java.util.List;
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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.parallax.editing.view.RecordLine;
import org.parallax.editing.view.RecordViewModel;

/**
 * The list of the record. All rows are made at once, some hundred in ten milliseconds: rows that the toolkit makes as they
 * come into sight are cut after a search, and a change of the theme then ends the program.
 */
final class RecordTable {

    private static final int ROOM_IN_ROW = 6;
    /** Words for which the toolkit may take other fonts than for the rest. */
    private static final List<String> TALL = List.of("Ag", "\u25b2", "\u25bc", "\u97d3\u65e5", "\ud55c\uc77c");

    private final Composite holder;
    private final TableViewer viewer;
    private Optional<RecordViewModel> shown = Optional.empty();
    private boolean showing;

    RecordTable(Composite parent) {
        holder = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        column(layout, "Date", 18, RecordLine::dates);
        column(layout, "", 5, RecordLine::sign);
        column(layout, "What", 57, RecordLine::listed);
        column(layout, "Kind", 20, RecordLine::kind);
        fixRows(viewer.getTable());
    }

    /**
     * Gives every row the same height, whatever fonts its words take. The toolkit keeps room for a picture in all rows once
     * one of them had it.
     */
    private static void fixRows(Table table) {
        var picture = new Image(table.getDisplay(), (ImageDataProvider) zoom -> clear(1, heightOfRow(table), zoom));
        var row = new TableItem(table, SWT.NONE);
        row.setImage(picture);
        row.dispose();
        picture.dispose();
    }

    private static ImageData clear(int width, int height, int zoom) {
        var data = new ImageData(width * zoom / 100, height * zoom / 100, 32, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[data.width * data.height];
        return data;
    }

    private static int heightOfRow(Table table) {
        var gc = new GC(table);
        try {
            return TALL.stream().mapToInt(words -> gc.textExtent(words).y).max().orElseThrow() + ROOM_IN_ROW;
        } finally {
            gc.dispose();
        }
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
        }
        viewer.setSelection(next.selected().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        shown = Optional.of(next);
        showing = false;
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<RecordLine, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(title.isEmpty() ? "▲ helps cooperation, ▼ harms it" : null);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text.apply((RecordLine) line)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, title.isEmpty() ? 24 : 76));
    }
}
