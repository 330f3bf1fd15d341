package org.parallax.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.NumberTable;
import org.parallax.workbench.chart.Pointed;
import org.parallax.workbench.theme.Palette;

/** Pictures as sentences and tables, for readers who prefer numbers to lines. */
final class NumbersPage extends Composite {

    private final Runnable back;
    private final List<TableViewer> viewers = new ArrayList<>();
    private List<Chart> shown = List.of();
    private Optional<String> staleness = Optional.empty();

    /** An empty page; {@code back} leads to the pictures. */
    NumbersPage(Composite parent, Runnable back) {
        super(parent, SWT.NONE);
        this.back = back;
        setLayout(new GridLayout());
    }

    /**
     * Shows these pictures; keeps the selected line where the tables are of the same make.
     *
     * @param stale present if they are not of what is in front, or there are none, with why, which may be empty
     */
    void show(List<Chart> charts, Optional<String> stale) {
        boolean other = !stale.equals(staleness);
        staleness = stale;
        if (charts.equals(shown)) {
            if (other && getChildren().length > 0) {
                sentence();
            }
            return;
        }
        boolean same = columns(charts).equals(columns(shown)) && charts.size() == shown.size();
        shown = charts;
        if (same) {
            refill();
        } else {
            build();
        }
    }

    /** The tables as they are shown. */
    List<TableViewer> viewers() {
        return List.copyOf(viewers);
    }

    @Override
    public boolean setFocus() {
        return viewers.isEmpty() ? super.setFocus() : viewers.getFirst().getTable().setFocus();
    }

    @Override
    public void setMenu(@Nullable Menu menu) {
        super.setMenu(menu);
        viewers.forEach(viewer -> viewer.getTable().setMenu(menu));
    }

    private static List<List<String>> columns(List<Chart> charts) {
        return tables(charts).stream().map(NumberTable::columns).toList();
    }

    private static List<NumberTable> tables(List<Chart> charts) {
        return charts.stream().flatMap(chart -> chart.tables().stream()).toList();
    }

    private void refill() {
        var tables = tables(shown);
        for (int i = 0; i < tables.size(); i++) {
            int selected = viewers.get(i).getTable().getSelectionIndex();
            viewers.get(i).setInput(tables.get(i).rows());
            viewers.get(i).getTable().select(selected);
        }
        sentence();
    }

    private void sentence() {
        var sentence = (Label) getChildren()[0];
        var titles = shown.stream().map(Chart::title);
        var why = staleness.map(note -> (shown.isEmpty() ? note : Pointed.OF_BEFORE + " " + note).strip());
        sentence.setText(Stream.concat(why.stream(), titles).collect(Collectors.joining("\n")).replace("&", "&&"));
        var ink = Palette.current().colour(staleness.isPresent() ? "muted" : "ink");
        viewers.forEach(viewer -> viewer.getTable().setForeground(ink));
        layout();
    }

    private void build() {
        var before = List.copyOf(viewers);
        // A table with the keyboard hands it on when it is disposed, and none that is gone may get it.
        viewers.clear();
        // A table that is disposed would dispose the menu too, which it shares with the canvas.
        before.forEach(viewer -> viewer.getTable().setMenu(null));
        for (var child : getChildren()) {
            child.dispose();
        }
        new Label(this, SWT.WRAP).setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        var sash = new SashForm(this, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tables(shown).forEach(table -> viewers.add(viewer(sash, table)));
        sentence();
        setMenu(getMenu());
        layout(true, true);
    }

    private TableViewer viewer(Composite parent, NumberTable table) {
        var viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        for (int i = 0; i < table.columns().size(); i++) {
            column(viewer, table, i);
        }
        viewer.setInput(table.rows());
        for (var column : viewer.getTable().getColumns()) {
            column.pack();
        }
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.character == 't' || event.keyCode == SWT.ESC) {
                back.run();
                event.doit = false;
            }
        });
        return viewer;
    }

    private static void column(TableViewer viewer, NumberTable table, int i) {
        boolean numbers = table.rows().stream().map(row -> row.get(i)).allMatch(cell -> cell.matches("[-+−0-9.% to\u00a0<>]*"));
        var column = new TableViewerColumn(viewer, numbers ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(table.columns().get(i));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return ((List<?>) row).get(i).toString();
            }
        });
    }
}
