package org.parallax.workbench.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.parallax.workbench.theme.Icon;
import org.parallax.workbench.theme.Palette;

/** Writes the welcome page: three sizes of type, one accent. Fonts and images go with the page. */
final class WelcomePainter {

    private final Composite page;
    private final Palette palette;
    private final LocalResourceManager resources;

    WelcomePainter(Composite page, Palette palette) {
        this.page = page;
        this.palette = palette;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), page);
        page.setBackground(palette.colour("paper"));
    }

    void title(String text) {
        var label = label(page, text, "ink");
        label.setFont(resources.create(FontDescriptor.createFrom(page.getFont()).increaseHeight(12).setStyle(SWT.BOLD)));
    }

    void heading(String text) {
        var label = label(page, text, "muted");
        label.setFont(resources.create(FontDescriptor.createFrom(page.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().indent(0, 24).applyTo(label);
    }

    void text(String text) {
        wrapped(label(page, text, "ink"));
    }

    /** A line that does something: with the pointer, or with Enter or Space while it has the focus. */
    void link(String icon, String title, String explanation, Runnable action) {
        var row = new WelcomeLink(page, palette, action);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(12, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var sign = new Label(row, SWT.NONE);
        sign.setData(WelcomePage.UNSTYLED, Boolean.TRUE);
        sign.setBackground(palette.colour("paper"));
        sign.setImage(resources.create(Icon.of(icon)));
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).indent(0, 2).applyTo(sign);
        var name = label(row, title, "scenario.1.text");
        name.setFont(resources.create(FontDescriptor.createFrom(page.getFont()).setStyle(SWT.BOLD)));
        var about = label(row, explanation, "muted");
        wrapped(about);
        wrapped(name);
        row.listenTo(sign, name, about);
    }

    private Label label(Composite parent, String text, String token) {
        var label = new Label(parent, SWT.WRAP);
        label.setData(WelcomePage.UNSTYLED, Boolean.TRUE);
        label.setText(text.replace("&", "&&"));
        label.setForeground(palette.colour(token));
        label.setBackground(palette.colour("paper"));
        return label;
    }

    private static void wrapped(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(control);
    }
}
