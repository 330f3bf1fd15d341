package org.parallax.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.parallax.workbench.wizards.NewScenarioWizard;

/** Opens the wizard that begins a scenario. */
public final class NewScenario extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var wizard = new NewScenarioWizard();
        wizard.init(window.getWorkbench(), place(event));
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }

    /** What is selected, else the file being edited. */
    private static IStructuredSelection place(ExecutionEvent event) {
        var selected = HandlerUtil.getCurrentStructuredSelection(event);
        var input = HandlerUtil.getActiveEditorInput(event);
        var edited = input == null ? null : ResourceUtil.getFile(input);
        return selected.isEmpty() && edited != null ? new StructuredSelection(edited) : selected;
    }
}
