package org.parallax.editing.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.drawing.Drawings;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveState;

/** Follows the live projection and tells in words where it stands, on whatever thread it was told. */
public final class LiveStatus implements LiveListener {

    private final Drawings drawings;
    private final Consumer<StatusWords> shown;
    private boolean changed;
    private LiveState state = new LiveState.Nothing("");
    private List<Diagnostic> problems = List.of();

    /** {@code drawings} are those of all views of the projection; {@link #drawn} is called when they have come further. */
    public LiveStatus(Drawings drawings, Consumer<StatusWords> shown) {
        this.drawings = drawings;
        this.shown = shown;
    }

    /** Something was drawn, or called off. */
    public synchronized void drawn() {
        tell();
    }

    @Override
    public synchronized void changed(DocumentSnapshot text) {
        changed = true;
        tell();
    }

    @Override
    public synchronized void checked(DocumentSnapshot text, List<Diagnostic> found) {
        problems = found;
    }

    @Override
    public synchronized void shown(LiveState next) {
        changed = false;
        state = next;
        if (next instanceof LiveState.Nothing) {
            problems = List.of();
        }
        tell();
    }

    /** The next problem after a place of the text that was checked last, errors first; the first one after the last. */
    public synchronized Optional<Diagnostic> problemAfter(int caret) {
        var worst = problems.stream().anyMatch(Diagnostic::isError) ? problems.stream().filter(Diagnostic::isError).toList() : problems;
        return worst.stream().filter(problem -> problem.offset() > caret).findFirst().or(() -> worst.stream().findFirst());
    }

    private void tell() {
        var words = StatusWords.of(changed, state, problems);
        shown.accept(!changed && state instanceof LiveState.Current(var snapshot) && snapshot.refined()
                ? words.drawing(drawings.of(snapshot))
                : words);
    }
}
