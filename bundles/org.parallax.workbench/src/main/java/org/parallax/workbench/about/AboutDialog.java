package org.parallax.workbench.about;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.framework.FrameworkUtil;
import org.parallax.workbench.theme.Icon;

/** Says what Parallax is and lists what it is made of; all of it can be copied. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class AboutDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final Build build = Build.running();
    private final List<Library> libraries;
    private LocalResourceManager resources;

    public AboutDialog(Shell parent) {
        super(parent);
        libraries = Library.installed(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("About Parallax");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(24, 16).applyTo(area);
        var sign = new Label(area, SWT.NONE);
        sign.setImage(resources.create(Icon.of("parallax-wizard")));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        words(area);
        libraries(area);
        return area;
    }

    private void words(Composite area) {
        var words = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        var name = new Label(words, SWT.NONE);
        name.setText("Parallax");
        name.setFont(resources.create(FontDescriptor.createFrom(area.getFont()).increaseHeight(10).setStyle(SWT.BOLD)));
        new Label(words, SWT.NONE).setText(build.words());
        say(words, "A workbench for what-if scenarios about the relations between two states, checked against a "
                + "documented record and projected under several theories.");
        say(words, "Every figure is a projection under stated assumptions, never a prediction.");
        say(words, "Eclipse Public License 2.0. Built on the work of the projects listed here, each under its own licence: "
                + "see NOTICE and licences in the folder of the installation.");
    }

    private void libraries(Composite area) {
        var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(600, 220).applyTo(table);
        column(table, "Library", 340);
        column(table, "Version", 90);
        column(table, "Licence", 150);
        for (var library : libraries) {
            new TableItem(table, SWT.NONE)
                    .setText(new String[] {library.name(), library.version(), library.licence()});
        }
    }

    private static void column(Table table, String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static void say(Composite parent, String sentence) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).hint(440, SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, "Copy details", false);
        createButton(parent, IDialogConstants.OK_ID, "Close", true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            var clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {build.details(libraries)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }
}
