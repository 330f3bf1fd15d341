package org.parallax.workbench.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parallax.dsl.ide.outline.OutlineEntry;

/** Goes to the next statement after the caret, or to the one before it. */
public final class GoToStatement extends AbstractHandler {

    private static final String NEXT = "org.parallax.workbench.nextStatement";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ParallaxEditor editor) {
            var text = editor.edited();
            boolean forwards = NEXT.equals(event.getCommand().getId());
            editor.services().ask(text, (given, resource) -> target(given.outline().of(resource), text.caret(), forwards))
                    .thenAccept(found -> editor.onScreen(() -> found.flatMap(place -> place)
                            .filter(place -> editor.edited().sameAs(text))
                            .ifPresent(place -> editor.selectAndReveal(place, 0))));
        }
        return null;
    }

    private static Optional<Integer> target(List<OutlineEntry> entries, int caret, boolean forwards) {
        var starts = entries.stream().flatMap(GoToStatement::all).mapToInt(entry -> entry.nameSpan().offset()).sorted().toArray();
        var found = IntStream.of(starts).filter(start -> forwards ? start > caret : start < caret);
        return (forwards ? found.min() : found.max()).stream().boxed().findFirst();
    }

    private static Stream<OutlineEntry> all(OutlineEntry entry) {
        return Stream.concat(Stream.of(entry), entry.children().stream().flatMap(GoToStatement::all));
    }
}
