package org.parallax.workbench.views;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.parallax.editing.view.RecordViewModel;

/** The line above the record: what to search for, which years to show; timeline, levels or list. */
final class RecordBar {

    private static final int[] LATEST_YEARS = {30, 10};
    private static final double STEP = 1.6;
    /** A field narrower than this shows nothing of what is typed into it. */
    private static final int SEARCH = 120;
    private static final int SPACING = 8;

    private final Composite body;
    private final ToolBar either;
    private final Text search;
    private final Label count;
    private final ToolItem line;
    private final ToolItem list;
    private final ToolItem levels;
    private final ToolBar years;
    private final ToggleSigns signs;
    private final Consumer<UnaryOperator<RecordViewModel>> change;
    private Runnable chosen = () -> { };

    RecordBar(Composite parent, Consumer<UnaryOperator<RecordViewModel>> change) {
        this.change = change;
        body = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(SPACING, 0).applyTo(body);
        search = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search the record");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(SEARCH, SWT.DEFAULT).applyTo(search);
        search.addModifyListener(event -> change.accept(now -> now.searching(search.getText())));
        count = new Label(body, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(88, SWT.DEFAULT).applyTo(count);
        years = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
        offerYears();
        either = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
        line = item(either, SWT.RADIO, "Timeline", "Show the record from year to year", this::choose);
        levels = item(either, SWT.RADIO, "Levels", "Show the levels that the record implies, with what its sources say of them", this::choose);
        list = item(either, SWT.RADIO, "List", "Show every element of the record", this::choose);
        line.setSelection(true);
        signs = ToggleSigns.ofOne(either);
        signs.update();
        GridDataFactory.fillDefaults().applyTo(either);
        GridDataFactory.fillDefaults().applyTo(years);
        body.addListener(SWT.Resize, event -> fit());
    }

    /**
     * The search always has room for what is typed: where it has none beside the others, the years and then the choice of
     * what to show get a row of their own. Years stand there only where a timeline has them, the number of elements only
     * where there is room left.
     */
    private void fit() {
        int room = body.getClientArea().width;
        int least = SEARCH + width(either);
        int ofYears = years.isEnabled() ? width(years) : 0;
        boolean yearsBelow = least + ofYears > room;
        show(years, years.isEnabled());
        show(count, least + (yearsBelow ? 0 : ofYears) + width(count) <= room);
        if (yearsBelow) {
            years.moveBelow(either);
        } else {
            years.moveAbove(either);
        }
        int columns = least > room ? 1 : 2 + (count.getVisible() ? 1 : 0) + (yearsBelow || !years.isEnabled() ? 0 : 1);
        ((GridLayout) body.getLayout()).numColumns = columns;
        ((GridData) years.getLayoutData()).horizontalSpan = yearsBelow ? columns : 1;
        body.requestLayout();
    }

    private static int width(Control control) {
        int hint = ((GridData) control.getLayoutData()).widthHint;
        return SPACING + (hint == SWT.DEFAULT ? control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : hint);
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private void offerYears() {
        item(years, SWT.PUSH, "All", "Show all years (0)", () -> change.accept(RecordViewModel::unzoomed));
        for (int latest : LATEST_YEARS) {
            item(years, SWT.PUSH, latest + " years", "Show the last " + latest + " years", () -> change.accept(now -> now.last(latest)));
        }
        item(years, SWT.PUSH, "−", "Show more years (− or Ctrl and the wheel)", () -> change.accept(now -> now.zoomed(1 / STEP)));
        item(years, SWT.PUSH, "+", "Show fewer years (+ or Ctrl and the wheel)", () -> change.accept(now -> now.zoomed(STEP)));
    }

    private static ToolItem item(ToolBar tools, int style, String words, String explained, Runnable chosen) {
        // A line between two of which one is chosen would have the toolkit take them for two groups.
        if (tools.getItemCount() > 0 && style != SWT.RADIO) {
            new ToolItem(tools, SWT.SEPARATOR);
        }
        var item = new ToolItem(tools, style);
        item.setText(words);
        item.setToolTipText(explained);
        item.addListener(SWT.Selection, event -> chosen.run());
        return item;
    }

    /** Called when timeline, levels or list is chosen. */
    void whenEitherChosen(Runnable task) {
        chosen = task;
    }

    /** Types into the search field. */
    void search(String words) {
        search.setText(words);
    }

    /** What is searched for. */
    String search() {
        return search.getText();
    }

    /** Whether the list is chosen, not a picture. */
    boolean isList() {
        return list.getSelection();
    }

    /** Whether the picture of the levels is chosen. */
    boolean isLevels() {
        return levels.getSelection();
    }

    /** Chooses the picture of the levels, or the timeline. */
    void choose(boolean wantsLevels) {
        levels.setSelection(wantsLevels);
        line.setSelection(!wantsLevels);
        list.setSelection(false);
        choose();
    }

    private void choose() {
        signs.update();
        chosen.run();
    }

    /** Whether the list has to be chosen to be seen; only the timeline has years to choose from. */
    void offerList(boolean needed) {
        list.setEnabled(needed);
        years.setEnabled(!isLevels() && (!needed || !isList()));
        fit();
    }

    void show(RecordViewModel model) {
        search.setMessage("Search " + model.dossier().title());
        int found = model.found().size();
        count.setText(found == model.lines().size() ? elements(found) : found + " of " + model.lines().size());
        search.setToolTipText(count.getText());
    }

    void setFocus() {
        search.setFocus();
    }

    private static String elements(int count) {
        return count == 1 ? "1 element" : count + " elements";
    }
}
