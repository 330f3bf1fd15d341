package org.parallax.workbench.views;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A tool item that opens a menu of choices and shows the one made. */
abstract class ChoiceMenu extends Action implements IMenuCreator {

    private Menu menu;

    ChoiceMenu(String text, String explanation) {
        super(text, AS_DROP_DOWN_MENU);
        setToolTipText(explanation);
        setMenuCreator(this);
    }

    /** A line of the menu. */
    record Item(String label, boolean chosen, Runnable choose) {}

    /** The lines, as they are when the menu opens. */
    abstract List<Item> items();

    @Override
    public final Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        items().forEach(this::add);
        return menu;
    }

    @Override
    public final Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public final void runWithEvent(org.eclipse.swt.widgets.Event event) {
        if (event.widget instanceof org.eclipse.swt.widgets.ToolItem item) {
            var bounds = item.getBounds();
            var opened = getMenu(item.getParent());
            opened.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
            opened.setVisible(true);
        }
    }

    @Override
    public final void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }

    private void add(Item item) {
        var line = new MenuItem(menu, SWT.RADIO);
        line.setText(item.label.replace("&", "&&"));
        line.setSelection(item.chosen);
        Consumer<org.eclipse.swt.widgets.Event> selected = event -> {
            if (line.getSelection()) {
                item.choose.run();
            }
        };
        line.addListener(SWT.Selection, selected::accept);
    }
}
