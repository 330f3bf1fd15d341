package org.parallax.workbench.views;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.retell.Retold;
import org.parallax.projection.result.Outcome;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.live.EditedText;

/** Sends an event of the record into the scenario that is open, or says why not. */
final class SentEvent {

    private final IWorkbenchPartSite site;
    private final Consumer<String> say;

    SentEvent(IWorkbenchPartSite site, Consumer<String> say) {
        this.site = site;
        this.say = say;
    }

    void send(String event) {
        say.accept("");
        target().ifPresentOrElse(
                editor -> send(event, editor),
                () -> say.accept("No scenario is open. Open one, then send the event again."));
    }

    private void send(String event, ParallaxEditor editor) {
        var text = editor.edited();
        var parallax = site.getService(Parallax.class);
        ICoreRunnable retell = monitor -> {
            var outcome = parallax.draft(text.path()).retell(text.content(), text.caret(), event);
            site.getShell().getDisplay().asyncExec(() -> put(outcome, text, editor));
        };
        var job = Job.create("Sending an event into the scenario", retell);
        job.setSystem(true);
        job.schedule();
    }

    private void put(Outcome<Retold> outcome, EditedText text, ParallaxEditor editor) {
        switch (outcome) {
            case Outcome.Completed<Retold>(var retold) when isStill(text, editor) -> {
                site.getPage().activate(editor);
                editor.insert(retold.change(), retold.month());
                editor.say("Sent into the scenario as " + retold.name() + ". Type the month it takes place in.");
            }
            case Outcome.Completed<Retold> late -> say.accept("The scenario changed meanwhile. Send the event again.");
            case Outcome.Rejected<Retold>(var reason) -> say.accept("Not sent: " + reason);
            case Outcome.Cancelled<Retold> cancelled -> say.accept("Not sent.");
        }
    }

    private static boolean isStill(EditedText text, ParallaxEditor editor) {
        return editor.getSite() != null && editor.getEditorInput() != null && editor.edited().sameAs(text);
    }

    /** The scenario in the active editor, else in the one opened last. */
    private Optional<ParallaxEditor> target() {
        var page = site.getPage();
        var opened = Arrays.asList(page.getEditorReferences()).reversed().stream()
                .map((IEditorReference reference) -> reference.getEditor(false));
        return Stream.concat(Stream.ofNullable(page.getActiveEditor()), opened)
                .filter(ParallaxEditor.class::isInstance)
                .map(ParallaxEditor.class::cast)
                .filter(editor -> editor.isEditable() && editor.path().toString().endsWith(".scenario"))
                .findFirst();
    }
}
