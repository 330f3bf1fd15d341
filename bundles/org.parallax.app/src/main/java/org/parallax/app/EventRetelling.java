package org.parallax.app;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.parallax.dsl.ide.retell.Retelling;
import org.parallax.dsl.ide.retell.Retold;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Workspace;
import org.parallax.projection.result.Outcome;

/**
 * Retells a documented event, and checks the resulting text so that nothing is offered that would be an error
 * in it. What is only warned of is for the author to settle, as the editor marks it.
 */
record EventRetelling(Workspace files, URI file, Retelling retelling) {

    Outcome<Retold> into(String text, int caret, String name) {
        files.put(file, text);
        var scenario = files.resource(file).flatMap(resource -> retelling.scenarioAt(resource, caret));
        if (scenario.isEmpty()) {
            return new Outcome.Rejected<>("There is no scenario in this file to put the event into.");
        }
        var documented = retelling.documented(scenario.get(), name);
        if (documented.isEmpty()) {
            return new Outcome.Rejected<>("The record of " + scenario.get().getName() + " tells of no event " + name + ".");
        }
        var before = errors();
        return retelling.retell(scenario.get(), documented.get())
                .map(retold -> tried(text, retold, before))
                .orElseGet(() -> new Outcome.Rejected<>(scenario.get().getName()
                        + " does not say yet what it is as of and for how many months, so the event has no month to stand in."));
    }

    private Outcome<Retold> tried(String text, Retold retold, List<String> before) {
        int at = retold.change().span().offset();
        files.put(file, text.substring(0, at) + retold.change().text() + text.substring(at));
        var fresh = new ArrayList<>(errors());
        before.forEach(fresh::remove);
        files.put(file, text);
        return fresh.isEmpty() ? new Outcome.Completed<>(retold) : new Outcome.Rejected<>(fresh.getFirst());
    }

    private List<String> errors() {
        return files.check(file, () -> false).diagnostics().stream()
                .filter(problem -> problem.severity() == Diagnostic.Severity.ERROR)
                .map(Diagnostic::message)
                .toList();
    }
}
