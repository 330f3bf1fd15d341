package org.parallax.workbench.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.parallax.dsl.ide.Span;

/** Keeps what can be folded up to date; what the author has folded stays folded. */
final class Folds {

    private final ProjectionViewer viewer;

    Folds(ProjectionViewer viewer) {
        this.viewer = viewer;
    }

    /** Takes over the stretches of a text that is still the one shown; on the UI thread. */
    void show(List<Span> spans) {
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
