package org.parallax.workbench.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the new name, shows what would change in which file, and changes it. */
final class RenameWizard extends RefactoringWizard {

    private final RenameName rename;

    RenameWizard(RenameName rename) {
        super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.rename = rename;
        setDefaultPageTitle("Rename");
    }

    @Override
    protected void addUserInputPages() {
        addPage(new RenamePage(rename));
    }
}
