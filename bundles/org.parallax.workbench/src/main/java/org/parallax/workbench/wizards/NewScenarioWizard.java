package org.parallax.workbench.wizards;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.parallax.editing.beginning.Beginnings;
import org.parallax.editing.beginning.NamedRelationship;
import org.parallax.editing.live.LiveProjection;
import org.parallax.workbench.files.FilesView;
import org.parallax.workbench.theme.Icon;

/** Begins a scenario from a template or an example and opens it. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class NewScenarioWizard extends Wizard implements INewWizard {

    private IWorkbenchPage opened;
    private Path folder;
    private TemplatePage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        opened = workbench.getActiveWorkbenchWindow().getActivePage();
        folder = WorkFolder.of(selection, opened);
        setWindowTitle("New scenario");
        setDefaultPageImageDescriptor(Icon.of("parallax-wizard"));
    }

    @Override
    public void addPages() {
        var window = opened.getWorkbenchWindow().getWorkbench();
        var front = window.getService(LiveProjection.class).edited();
        page = new TemplatePage(folder, window.getService(Beginnings.class),
                front.flatMap(text -> NamedRelationship.in(text.content())));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.file();
        try {
            FilesView.openAndSelect(ScenarioFiles.create(page.template(), file), opened);
            return true;
        } catch (FileAlreadyExistsException e) {
            page.refused("There is a file " + file.name() + " in that folder already. Choose another name.");
        } catch (IOException e) {
            page.refused("Nothing could be written to " + file.folder().path() + ". Choose another folder.");
            ILog.of(getClass()).warn("A scenario could not be written to " + file.path(), e);
        } catch (CoreException e) {
            page.refused("The scenario is written, but could not be opened: " + e.getStatus().getMessage());
        }
        return false;
    }
}
