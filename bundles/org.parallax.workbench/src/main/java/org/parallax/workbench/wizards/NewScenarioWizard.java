package org.parallax.workbench.wizards;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;
import org.parallax.editing.beginning.Beginnings;
import org.parallax.editing.beginning.NamedRelationship;
import org.parallax.editing.live.LiveProjection;
import org.parallax.workbench.theme.Icon;

/** Begins a scenario from a template or an example and opens it. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class NewScenarioWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private String project = ScenarioFiles.FIRST_PROJECT;
    private TemplatePage page;

    @Override
    public void init(IWorkbench openedIn, IStructuredSelection selection) {
        workbench = openedIn;
        project = projectOf(selection).orElse(ScenarioFiles.FIRST_PROJECT);
        setWindowTitle("New scenario");
        setDefaultPageImageDescriptor(Icon.of("parallax-wizard"));
    }

    @Override
    public void addPages() {
        var front = workbench.getService(LiveProjection.class).edited();
        page = new TemplatePage(project, workbench.getService(Beginnings.class),
                front.flatMap(text -> NamedRelationship.in(text.content())));
        addPage(page);
    }

    /** Where the author is at work; a file that is only linked from elsewhere says nothing about that. */
    private static Optional<String> projectOf(IStructuredSelection selection) {
        return Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class))
                .filter(resource -> !resource.isLinked(IResource.CHECK_ANCESTORS) && resource.getProject() != null)
                .map(resource -> resource.getProject().getName());
    }

    @Override
    public boolean performFinish() {
        try {
            var file = ScenarioFiles.create(page.template(), ScenarioFiles.project(page.project()), page.file());
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
            return true;
        } catch (CoreException e) {
            page.setErrorMessage("The scenario could not be written: " + e.getStatus().getMessage());
            return false;
        }
    }
}
