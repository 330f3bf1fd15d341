package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.ui.OnUi;

/** Where a view shows pictures, or the tables of their numbers in place of them. On the UI thread. */
final class PicturePane {

    private final StackLayout stack = new StackLayout();
    private final Composite pane;
    private final ChartCanvas canvas;
    private final NumbersPage numbers;

    /**
     * Pictures, none of them drawn yet.
     *
     * @param back runs when a reader of the tables asks for the pictures
     */
    PicturePane(Composite parent, Runnable back) {
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(stack);
        canvas = new ChartCanvas(pane);
        numbers = new NumbersPage(pane, back);
        stack.topControl = canvas;
    }

    /** What the pictures are drawn on. */
    ChartCanvas canvas() {
        return canvas;
    }

    /** The room there is for a picture. */
    Point room() {
        var area = pane.getClientArea();
        return new Point(area.width, area.height);
    }

    /** Runs a task, soon, whenever there is other room. */
    void whenResized(Runnable task) {
        pane.addListener(SWT.Resize, event -> OnUi.of(canvas, task));
    }

    /** Offers a menu on pictures and tables alike. */
    void offer(MenuManager menu) {
        canvas.setMenu(menu.createContextMenu(canvas));
        numbers.setMenu(canvas.getMenu());
    }

    /** Shows the tables of the pictures, or the pictures. */
    void showTables(boolean tables) {
        stack.topControl = tables ? numbers : canvas;
        refreshTables();
        pane.layout();
    }

    /** Has the tables show the numbers of the pictures there are now, if tables are shown. */
    void refreshTables() {
        if (!showsPictures()) {
            numbers.show(canvas.charts(), canvas.isDimmed() || !canvas.message().isEmpty() ? Optional.of(canvas.message()) : Optional.empty());
        }
    }

    /** Whether pictures are shown rather than tables. */
    boolean showsPictures() {
        return stack.topControl == canvas;
    }

    /** The tables shown in place of the pictures; none while pictures are shown. */
    List<TableViewer> tables() {
        return showsPictures() ? List.of() : numbers.viewers();
    }

    /** Gives the keyboard to what is shown. */
    void setFocus() {
        stack.topControl.setFocus();
    }
}
