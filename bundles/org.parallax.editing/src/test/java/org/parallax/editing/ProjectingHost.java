package org.parallax.editing;

import java.time.Duration;
import java.util.Set;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.live.AppBackend;
import org.parallax.editing.live.Debounce;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.session.DocumentSession;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.theory.Theory;

/** A host without a window that projects with what is installed, every theory switched on, and waits for no pause in typing. */
public final class ProjectingHost implements AutoCloseable {

    private final DocumentSession session;
    private final LiveProjection live;

    public ProjectingHost() {
        var parallax = Installation.parallax();
        var log = new RecordedLog();
        session = new DocumentSession(parallax, new OpenDocuments(), log);
        var switches = new TheorySwitches(parallax.theories().all().stream().map(Theory::card).toList(), Set.of(), ids -> { });
        live = new LiveProjection(new AppBackend(session, switches, TheorySupervisor.endless(), log),
                new Debounce(Duration.ZERO, Duration.ofMillis(20)), log);
    }

    /** The projection of what is in front; ends with the host. */
    public LiveProjection live() {
        return live;
    }

    @Override
    public void close() {
        live.close();
        session.close();
    }
}
