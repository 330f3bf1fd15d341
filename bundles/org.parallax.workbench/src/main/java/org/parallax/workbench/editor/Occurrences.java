package org.parallax.workbench.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.parallax.dsl.ide.text.Span;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.service.TextServices;

/**
 * Marks every place that means the same as the name at the caret, once the caret has rested. Marks stay until the
 * next ones are known; an answer about another text or another caret is dropped.
 */
final class Occurrences implements AutoCloseable {

    /** The type of the marks in the plug-in registry. */
    static final String TYPE = "org.parallax.workbench.occurrence";

    private static final int REST_MILLISECONDS = 150;

    private final ParallaxEditor editor;
    private final TextServices services;
    private final StyledText widget;
    private final Runnable look = this::look;
    private final CaretListener moved;
    private Annotation[] shown = {};

    Occurrences(ParallaxEditor editor, TextServices services) {
        this.editor = editor;
        this.services = services;
        this.widget = editor.viewer().getTextWidget();
        // To schedule the same task again only puts it off.
        this.moved = event -> widget.getDisplay().timerExec(REST_MILLISECONDS, look);
        widget.addCaretListener(moved);
    }

    @Override
    public void close() {
        if (!widget.isDisposed()) {
            widget.removeCaretListener(moved);
            widget.getDisplay().timerExec(-1, look);
        }
    }

    private void look() {
        if (widget.isDisposed() || !editor.isShown()) {
            return;
        }
        var text = editor.edited();
        services.ask(text, (given, resource) -> given.navigation().occurrences(resource, text.caret()))
                .thenAccept(found -> editor.onScreen(() -> show(text, found.orElse(List.of()))));
    }

    private void show(DocumentSnapshot text, List<Span> spans) {
        var now = editor.edited();
        if (!now.sameAs(text) || now.caret() != text.caret()
                || !(editor.viewer().getAnnotationModel() instanceof IAnnotationModelExtension model)) {
            return;
        }
        var added = new HashMap<Annotation, Position>();
        spans.forEach(span -> added.put(new Annotation(TYPE, false, "The same name"), new Position(span.offset(), span.length())));
        if (!added.isEmpty() || shown.length > 0) {
            model.replaceAnnotations(shown, Map.copyOf(added));
            shown = added.keySet().toArray(Annotation[]::new);
        }
    }
}
