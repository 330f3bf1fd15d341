package org.parallax.workbench.wizards;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;
import org.parallax.workbench.theme.Icon;

/** Begins a scenario from a template or an example and opens it. */
public final class NewScenarioWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private BeginningPage page;

    @Override
    public void init(IWorkbench openedIn, IStructuredSelection selection) {
        workbench = openedIn;
        setWindowTitle("New scenario");
        setDefaultPageImageDescriptor(Icon.of("parallax-wizard"));
    }

    @Override
    public void addPages() {
        page = new BeginningPage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            var file = ScenarioFiles.create(page.beginning(), ScenarioFiles.project(page.project()), page.file());
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
            return true;
        } catch (CoreException e) {
            page.setErrorMessage("The scenario could not be written: " + e.getStatus().getMessage());
            return false;
        }
    }
}
