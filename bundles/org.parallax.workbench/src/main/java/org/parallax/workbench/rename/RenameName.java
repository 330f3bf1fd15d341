package org.parallax.workbench.rename;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.parallax.dsl.ide.navigate.RenameOutcome;
import org.parallax.dsl.ide.navigate.Renaming;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.service.TextServices;

/**
 * Renames the name at a caret in every place that refers to it. Other files are taken as
 * their editors hold them, or else as they are on disk. To be asked off the UI thread, as the platform's wizard does.
 */
public final class RenameName extends Refactoring {

    private final DocumentSnapshot text;
    private final TextServices services;
    private final NameChanges changes;
    private String before = "";
    private String after = "";
    private Optional<RenameOutcome.Changes> found = Optional.empty();

    /**
     * Of the name at the caret.
     *
     * @param text as it is in its editor
     * @param changes turns what is found into changes of files
     */
    public RenameName(DocumentSnapshot text, TextServices services, NameChanges changes) {
        this.text = text;
        this.services = services;
        this.changes = changes;
    }

    @Override
    public String getName() {
        return "Rename";
    }

    /** The name as it is; empty until the initial conditions were checked. */
    public String before() {
        return before;
    }

    /** Sets the name it is to have. */
    public void rename(String name) {
        after = name;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        services.lookAtDisk();
        var name = ask(monitor, (given, resource) -> given.renaming().nameAt(resource, text.caret()))
                .flatMap(answer -> answer).map(Renaming.Target::name);
        before = name.orElse("");
        after = before;
        return name.map(known -> look(known, monitor)).orElseGet(() ->
                RefactoringStatus.createFatalErrorStatus("There is no name at the caret."));
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        if (after.equals(before)) {
            return RefactoringStatus.createFatalErrorStatus("This is the name it has.");
        }
        return look(after, monitor);
    }

    private RefactoringStatus look(String name, IProgressMonitor monitor) {
        var outcome = ask(monitor, (given, resource) -> given.renaming().rename(resource, text.caret(), name, IProgressMonitor.nullSafe(monitor)::isCanceled));
        found = outcome.filter(RenameOutcome.Changes.class::isInstance).map(RenameOutcome.Changes.class::cast);
        return switch (outcome.orElse(new RenameOutcome.Refused("The text could not be read."))) {
            case RenameOutcome.Refused(var reason) -> RefactoringStatus.createFatalErrorStatus(reason);
            case RenameOutcome.Cancelled nobody -> throw new OperationCanceledException();
            case RenameOutcome.Changes all -> changes.obstacle(all)
                    .map(RefactoringStatus::createFatalErrorStatus)
                    .orElseGet(RefactoringStatus::new);
        };
    }

    /** Waits no longer than the author does. */
    private <T> Optional<T> ask(IProgressMonitor monitor, TextServices.Question<T> question) {
        var given = IProgressMonitor.nullSafe(monitor);
        var answer = services.askUntil(text, given::isCanceled, question);
        if (given.isCanceled()) {
            throw new OperationCanceledException();
        }
        return answer;
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return changes.of("Rename " + before + " to " + after, found.orElseThrow());
    }
}
