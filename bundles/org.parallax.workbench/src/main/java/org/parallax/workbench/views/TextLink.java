package org.parallax.workbench.views;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.parallax.dsl.ide.text.Place;
import org.parallax.dsl.loading.Workspace;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.InstalledTexts;
import org.parallax.editing.document.MovedOffsets;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState.Snapshot;
import org.parallax.editing.service.TextServices;
import org.parallax.editing.view.ScenarioStatements;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.files.PathOpener;
import org.parallax.workbench.ui.OnUi;

/**
 * Leads from a view to the statement it shows: in the editor of the text that is projected, whichever is in front.
 * Where that is, is found in the background; only the newest question is answered. On the UI thread.
 */
final class TextLink {

    private final IWorkbenchPartSite site;
    private final LiveProjection live;
    private final TextServices services;
    private long asked;

    TextLink(IWorkbenchPartSite site) {
        this.site = site;
        this.live = site.getService(LiveProjection.class);
        this.services = site.getService(TextServices.class);
    }

    private record Found(ParallaxEditor editor, DocumentSnapshot text, Place place) {

        boolean isInEditor() {
            return place.file().equals(Workspace.uri(text.path()));
        }

        /** Selects it, even if the text was changed since the question. */
        void select() {
            var now = MovedOffsets.between(text.content(), editor.text());
            int start = now.offset(place.span().offset());
            editor.selectAndReveal(start, Math.max(0, now.offset(place.span().end()) - start));
        }
    }

    /** Selects a statement and stays in the view; nothing where the text projected does not write it itself. */
    void select(Function<ScenarioStatements, Optional<Place>> wanted) {
        find(wanted, found -> {
            if (found.isInEditor()) {
                if (!page().isPartVisible(found.editor)) {
                    page().bringToTop(found.editor);
                }
                found.select();
            }
        });
    }

    /** Selects a statement and goes there, even if it is in another file that the scenario extends. */
    void reveal(Function<ScenarioStatements, Optional<Place>> wanted) {
        find(wanted, found -> {
            if (found.isInEditor()) {
                found.select();
                page().activate(found.editor);
            } else {
                var span = found.place.span();
                site.getService(InstalledTexts.class).file(found.place.file().toString())
                        .ifPresent(file -> PathOpener.reveal(file, span.offset(), span.length(), page()));
            }
        });
    }

    private void find(Function<ScenarioStatements, Optional<Place>> wanted, Consumer<Found> then) {
        long mine = ++asked;
        live.state().latest().ifPresent(snapshot -> editor(snapshot).ifPresent(editor -> {
            var text = editor.edited();
            var widget = editor.getAdapter(Control.class);
            var scenario = snapshot.scenario().name();
            services.ask(text, (given, resource) -> ScenarioStatements.of(resource, scenario).flatMap(wanted))
                    .thenAccept(answer -> OnUi.of(widget, () -> {
                        if (mine == asked) {
                            answer.flatMap(place -> place).ifPresent(place -> then.accept(new Found(editor, text, place)));
                        }
                    }));
        }));
    }

    private Optional<ParallaxEditor> editor(Snapshot shown) {
        return Stream.of(page().getEditorReferences())
                .map((IEditorReference reference) -> reference.getEditor(false))
                .filter(ParallaxEditor.class::isInstance)
                .map(ParallaxEditor.class::cast)
                .filter(editor -> editor.path().equals(shown.text().path()))
                .findFirst();
    }

    private IWorkbenchPage page() {
        return site.getPage();
    }
}
