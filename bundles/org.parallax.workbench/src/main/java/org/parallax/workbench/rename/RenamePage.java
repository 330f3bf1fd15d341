package org.parallax.workbench.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One field for the name; it is checked when the changes are computed. */
final class RenamePage extends UserInputWizardPage {

    private final RenameName rename;

    RenamePage(RenameName rename) {
        super("name");
        this.rename = rename;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        new Label(area, SWT.NONE).setText("&New name:");
        var field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
        field.setText(rename.before());
        field.selectAll();
        field.addModifyListener(event -> take(field.getText().strip()));
        setPageComplete(false);
        setControl(area);
    }

    private void take(String name) {
        rename.rename(name);
        setPageComplete(!name.isEmpty() && !name.equals(rename.before()));
    }
}
