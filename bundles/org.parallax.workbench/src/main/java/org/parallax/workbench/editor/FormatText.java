package org.parallax.workbench.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.signs.TextLines;

/** Lays out the lines that are selected, or the whole text; the caret stays at its words. */
public final class FormatText extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ParallaxEditor editor && editor.isEditable()) {
            var text = editor.edited();
            var selected = editor.viewer().getSelectedRange();
            var part = selected.y == 0 ? Optional.<Span>empty() : Optional.of(lines(text.content(), selected.x, selected.y));
            editor.services().ask(text, (given, resource) -> resource.getParseResult().hasSyntaxErrors()
                            ? Optional.<List<TextChange>>empty()
                            : Optional.of(given.formatting().changes(resource, part)))
                    .thenAccept(answer -> editor.onScreen(() -> {
                        var changes = answer.flatMap(found -> found);
                        if (changes.isEmpty()) {
                            editor.say("A text that cannot be read is not laid out; see Problems.");
                        } else if (editor.edited().sameAs(text) && !changes.get().isEmpty()) {
                            editor.change(changes.get());
                        }
                    }));
        }
        return null;
    }

    /** A selection of part of a line stands for the line, with the blanks before it. */
    private static Span lines(String text, int offset, int length) {
        int start = TextLines.start(text, offset);
        // The gap before the line is the blanks after the line end before it, and that line end.
        int from = start == 0 ? 0 : TextLines.end(text, start - (text.startsWith("\r\n", start - 2) ? 2 : 1));
        return new Span(from, TextLines.end(text, Math.max(offset, offset + length - 1)) - from);
    }
}
