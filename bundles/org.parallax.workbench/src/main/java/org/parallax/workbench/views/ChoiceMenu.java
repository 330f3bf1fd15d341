package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.parallax.workbench.theme.Icon;

/** A tool item, or a line of a menu, that opens a menu of choices and shows the one made. */
abstract class ChoiceMenu extends Action implements IMenuCreator {

    private Optional<Menu> menu = Optional.empty();

    ChoiceMenu(String text, String explanation) {
        super(text, AS_DROP_DOWN_MENU);
        setToolTipText(explanation);
        setMenuCreator(this);
    }

    /**
     * The same choice under a sign instead of its words, for a tool bar beside many tabs.
     *
     * @param sign the name of an icon
     */
    final Action under(String sign) {
        var item = new Action(getText(), Icon.of(sign)) {
            @Override
            public void runWithEvent(Event event) {
                ChoiceMenu.this.runWithEvent(event);
            }
        };
        item.setToolTipText(getToolTipText());
        return item;
    }

    /**
     * A line of the menu.
     *
     * @param style {@link SWT#RADIO}, {@link SWT#CHECK}, {@link SWT#PUSH}, {@link SWT#SEPARATOR}, or none for a heading
     * @param explanation said when it is pointed at; may be empty
     */
    record Item(int style, String label, boolean chosen, String explanation, Runnable choose) {

        /** One of several choices that exclude each other. */
        Item(String label, boolean chosen, Runnable choose) {
            this(SWT.RADIO, label, chosen, "", choose);
        }

        /** Words over a group, which cannot be chosen. */
        static Item heading(String words) {
            return new Item(SWT.NONE, words, false, "", () -> { });
        }

        /** A line between groups. */
        static Item separator() {
            return new Item(SWT.SEPARATOR, "", false, "", () -> { });
        }
    }

    /** The lines, as they are when the menu opens. */
    abstract List<Item> items();

    @Override
    public final Menu getMenu(Control parent) {
        return filled(new Menu(parent));
    }

    @Override
    public final Menu getMenu(Menu parent) {
        return filled(new Menu(parent));
    }

    private Menu filled(Menu fresh) {
        dispose();
        menu = Optional.of(fresh);
        items().forEach(item -> add(fresh, item));
        return fresh;
    }

    @Override
    public final void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            var bounds = item.getBounds();
            var opened = getMenu(item.getParent());
            opened.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
            opened.setVisible(true);
        }
    }

    @Override
    public final void dispose() {
        menu.ifPresent(Menu::dispose);
        menu = Optional.empty();
    }

    private static void add(Menu menu, Item item) {
        var line = new MenuItem(menu, item.style);
        if (item.style == SWT.SEPARATOR) {
            return;
        }
        line.setText(item.label.replace("&", "&&"));
        line.setSelection(item.chosen);
        line.setEnabled(item.style != SWT.NONE);
        line.setToolTipText(item.explanation.isEmpty() ? null : item.explanation);
        line.addListener(SWT.Selection, event -> {
            // A radio item also sends an event when it is deselected.
            if (item.style != SWT.RADIO || line.getSelection()) {
                item.choose.run();
            }
        });
    }
}
