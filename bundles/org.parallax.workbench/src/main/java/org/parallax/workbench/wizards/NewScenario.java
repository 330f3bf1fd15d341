package org.parallax.workbench.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that begins a scenario. */
public final class NewScenario extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var wizard = new NewScenarioWizard();
        wizard.init(window.getWorkbench(), HandlerUtil.getCurrentStructuredSelection(event));
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }
}
