package org.parallax.workbench.editor;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPartSite;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.retell.Retold;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.live.LiveProjection;
import org.parallax.projection.result.Outcome;

/** Sends an event of the record into a scenario that is open, or says why not. */
public final class SentEvent {

    /** What was done is said no longer than it is news. */
    private static final int SAID_MILLISECONDS = 10_000;

    private final IWorkbenchPartSite site;
    private final Consumer<String> say;

    /** {@code say} gets a sentence that says why an event was not sent; an empty sentence clears the one before. */
    public SentEvent(IWorkbenchPartSite site, Consumer<String> say) {
        this.site = site;
        this.say = say;
    }

    /** Sends it into the text that is projected, at its caret. */
    public void send(String event) {
        say.accept("");
        target().ifPresentOrElse(
                editor -> send(event, editor, editor.edited().caret()),
                () -> say.accept("No scenario is open. Open one, then send the event again."));
    }

    /** Sends it into the scenario at an offset of an editor's text; does nothing if the editor is closed meanwhile. */
    public void send(String event, ParallaxEditor editor, int place) {
        var text = editor.edited();
        var parallax = site.getService(Parallax.class);
        ICoreRunnable retell = monitor -> {
            // Apart from the session, whose reading is never of a text that nobody typed: this one tries some.
            var draft = parallax.draft(text.path());
            draft.beside(editor.services().held().contentsBeside(text.path()));
            var outcome = draft.retell(text.content(), place, event);
            editor.onScreen(() -> put(outcome, text, editor));
        };
        var job = Job.create("Sending an event into the scenario", retell);
        job.setSystem(true);
        job.schedule();
    }

    private void put(Outcome<Retold> outcome, DocumentSnapshot text, ParallaxEditor editor) {
        switch (outcome) {
            case Outcome.Completed<Retold>(var retold) when editor.edited().sameAs(text) -> {
                // The view it was sent from may be closed by now, the editor is not.
                editor.getSite().getPage().activate(editor);
                editor.insert(retold.change(), retold.month());
                editor.say("Sent into the scenario as " + retold.name() + ". Type the month it takes place in.");
                editor.getSite().getShell().getDisplay().timerExec(SAID_MILLISECONDS, () -> editor.onScreen(() -> editor.say("")));
            }
            case Outcome.Completed<Retold> late -> say.accept("The scenario changed meanwhile. Send the event again.");
            case Outcome.Rejected<Retold>(var reason) -> say.accept("Not sent: " + reason);
            case Outcome.Cancelled<Retold> cancelled -> say.accept("Not sent.");
        }
    }

    /** The editor of the projected text, or else the one used last. */
    private Optional<ParallaxEditor> target() {
        var open = OpenEditors.of(site.getPage()).filter(SentEvent::canTakeEvents).toList();
        var projected = site.getService(LiveProjection.class).followed();
        return open.stream()
                .filter(editor -> projected.filter(editor.path()::equals).isPresent())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** Whether an editor holds scenarios that can be changed. */
    static boolean canTakeEvents(ParallaxEditor editor) {
        return editor.isEditable() && SourceKind.of(editor.path()).equals(Optional.of(SourceKind.SCENARIO));
    }
}
