package org.parallax.editing.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parallax.app.LoadedFiles;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;

/** Finds what would mend the problems of a text, so that it is known before anyone asks. */
public final class FixableProblems {

    private final TextServices services;

    public FixableProblems(TextServices services) {
        this.services = services;
    }

    /**
     * One for each problem found in files that were loaded apart from what is edited, in their order; on the thread of
     * those files, and without asking the session anything.
     */
    public static List<FixableProblem> in(LoadedFiles files, List<Diagnostic> problems) {
        return problems.stream().map(problem -> new FixableProblem(problem, files.fixes(problem))).toList();
    }

    /** One for each problem, in their order; all without fixes if the text could not be read. */
    public CompletableFuture<List<FixableProblem>> of(DocumentSnapshot text, List<Diagnostic> problems) {
        if (problems.isEmpty()) {
            // No earlier than what was found in the text before, which would count as the newer otherwise.
            return services.inTurn(List::of);
        }
        return services.ask(text, (given, resource) -> problems.stream()
                        .map(problem -> new FixableProblem(problem, given.quickFixes().of(problem, resource)))
                        .toList())
                .thenApply(found -> found.orElseGet(() ->
                        problems.stream().map(problem -> new FixableProblem(problem, List.of())).toList()));
    }
}
