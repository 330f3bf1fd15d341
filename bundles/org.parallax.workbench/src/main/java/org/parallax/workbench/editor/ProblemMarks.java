package org.parallax.workbench.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;

/**
 * Marks in an editor what the checks say about its text as it is typed; what a later text made stale is dropped.
 * For files outside the workspace, which can have no markers.
 */
final class ProblemMarks implements LiveListener, AutoCloseable {

    private final ParallaxEditor editor;
    private final LiveProjection live;
    private Annotation[] shown = {};

    ProblemMarks(ParallaxEditor editor, LiveProjection live) {
        this.editor = editor;
        this.live = live;
        live.listen(this);
    }

    @Override
    public void checked(DocumentSnapshot text, List<Diagnostic> problems) {
        if (text.path().equals(editor.path())) {
            editor.onScreen(() -> mark(text, problems));
        }
    }

    @Override
    public void close() {
        live.forget(this);
    }

    private void mark(DocumentSnapshot text, List<Diagnostic> problems) {
        if (editor.edited().sameAs(text) && editor.viewer().getAnnotationModel() instanceof IAnnotationModelExtension model) {
            var added = new HashMap<Annotation, Position>();
            problems.forEach(problem -> added.put(new Problem(problem), place(problem, text.content().length())));
            model.replaceAnnotations(shown, Map.copyOf(added));
            shown = added.keySet().toArray(Annotation[]::new);
        }
    }

    private static Position place(Diagnostic problem, int end) {
        int offset = Math.clamp(problem.offset(), 0, end);
        return new Position(offset, Math.clamp(problem.length(), 0, end - offset));
    }

    /** A diagnostic in the margin and under the text. */
    static final class Problem extends Annotation {

        private final transient Diagnostic diagnostic;

        Problem(Diagnostic diagnostic) {
            super("org.eclipse.ui.workbench.texteditor." + diagnostic.severity().word(), false, diagnostic.message());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }
}
