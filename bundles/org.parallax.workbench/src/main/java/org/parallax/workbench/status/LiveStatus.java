package org.parallax.workbench.status;

import java.util.List;
import java.util.function.Consumer;
import org.parallax.app.source.Diagnostic;
import org.parallax.workbench.live.EditedText;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveState;

/** Follows the live projection and tells in words where it stands, on whatever thread it was told. */
final class LiveStatus implements LiveListener {

    private final Consumer<StatusWords> shown;
    private boolean changed;
    private LiveState state = new LiveState.Nothing("");
    private List<Diagnostic> problems = List.of();

    LiveStatus(Consumer<StatusWords> shown) {
        this.shown = shown;
    }

    @Override
    public synchronized void changed(EditedText text) {
        changed = true;
        tell();
    }

    @Override
    public synchronized void checked(EditedText text, List<Diagnostic> found) {
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

    private void tell() {
        shown.accept(StatusWords.of(changed, state, problems));
    }
}
