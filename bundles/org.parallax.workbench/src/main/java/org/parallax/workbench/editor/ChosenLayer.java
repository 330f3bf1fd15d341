package org.parallax.workbench.editor;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchPartSite;
import org.parallax.dsl.ide.fix.LayerEdit;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.live.LiveProjection;

/** Has the scenario in front choose a layer, or leave it out, or says why not. On the UI thread. */
public final class ChosenLayer {

    private final IWorkbenchPartSite site;
    private final Consumer<String> say;

    /** {@code say} gets a sentence that says why nothing was written; an empty sentence clears the one before. */
    public ChosenLayer(IWorkbenchPartSite site, Consumer<String> say) {
        this.site = site;
        this.say = say;
    }

    /** Writes a layer into the scenario's header, or takes it out, as one edit that one undo takes back. */
    public void toggle(String layer) {
        say.accept("");
        inFront().ifPresentOrElse(
                editor -> toggle(layer, editor),
                () -> say.accept("The text in front holds no scenario that can be changed here and could choose " + layer + "."));
    }

    /** The editor of the projected text, and no other: what is written is to be seen. */
    private Optional<ParallaxEditor> inFront() {
        var projected = site.getService(LiveProjection.class).followed();
        return OpenEditors.of(site.getPage()).filter(SentEvent::canTakeEvents)
                .filter(editor -> projected.filter(editor.path()::equals).isPresent()).findFirst();
    }

    private void toggle(String layer, ParallaxEditor editor) {
        var text = editor.edited();
        var scenario = projected(text);
        editor.services()
                .ask(text, (services, resource) -> services.layerChoice().toggled(resource, scenario, text.caret(), layer))
                .thenAccept(answer -> editor.onScreen(() -> put(answer, text, editor)));
    }

    /** The scenario of a text that is looked at, which need not be the one at its caret. */
    private Optional<String> projected(DocumentSnapshot text) {
        return site.getService(LiveProjection.class).state().latest()
                .filter(snapshot -> snapshot.text().path().equals(text.path()))
                .map(snapshot -> snapshot.scenario().name());
    }

    private void put(Optional<LayerEdit> answer, DocumentSnapshot text, ParallaxEditor editor) {
        if (answer.isEmpty() || !editor.edited().sameAs(text)) {
            say.accept("The scenario changed meanwhile. Choose the layer again.");
            return;
        }
        switch (answer.get()) {
            case LayerEdit.Written(var fix) -> editor.change(fix.changes());
            case LayerEdit.Refused(var reason) -> say.accept(reason);
        }
    }
}
