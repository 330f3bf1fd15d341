package org.parallax.workbench.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.service.TextServices;

/** Keeps what can be folded up to date, as the text is checked; what the author has folded stays folded. */
final class Folds implements LiveListener, AutoCloseable {

    private final ParallaxEditor editor;
    private final ProjectionViewer viewer;
    private final TextServices services;
    private final LiveProjection live;

    Folds(ParallaxEditor editor, ProjectionViewer viewer, TextServices services, LiveProjection live) {
        this.editor = editor;
        this.viewer = viewer;
        this.services = services;
        this.live = live;
    }

    /** Starts to fold, and to follow the checks. */
    void install(IAnnotationAccess access, ISharedTextColors colours) {
        new ProjectionSupport(viewer, access, colours).install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        live.listen(this);
    }

    @Override
    public void close() {
        live.forget(this);
    }

    @Override
    public void checked(DocumentSnapshot text, List<Diagnostic> problems) {
        if (text.path().equals(editor.path())) {
            update(text);
        }
    }

    /** Finds what can be folded in a text, and shows it if the text is still the one in the editor. */
    void update(DocumentSnapshot text) {
        services.ask(text, (given, resource) -> given.folding().of(resource))
                .thenAccept(found -> found.ifPresent(spans -> editor.onScreen(() -> {
                    if (editor.edited().sameAs(text)) {
                        show(spans);
                    }
                })));
    }

    private void show(List<Span> spans) {
        var model = viewer.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        var wanted = new HashMap<Position, Annotation>();
        int end = viewer.getDocument().getLength();
        spans.stream().filter(span -> span.end() <= end)
                .forEach(span -> wanted.put(new Position(span.offset(), span.length()), new ProjectionAnnotation()));
        var gone = new java.util.ArrayList<Annotation>();
        model.getAnnotationIterator().forEachRemaining(known -> {
            if (wanted.remove(model.getPosition(known)) == null) {
                gone.add(known);
            }
        });
        var added = new HashMap<Annotation, Position>();
        wanted.forEach((place, annotation) -> added.put(annotation, place));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), Map.copyOf(added), null);
        }
    }
}
