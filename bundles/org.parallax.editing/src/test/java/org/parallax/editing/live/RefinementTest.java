package org.parallax.editing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.Installation;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.HostLog;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.session.DocumentSession;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.theory.Theory;

/** A first look shows figures at once; drivers come with the second, and nobody waits for them. */
class RefinementTest {

    private static final HostLog LOG = new RecordedLog();
    private final Path path = Path.of("looks.scenario").toAbsolutePath();
    private DocumentSession session;
    private SlowBackend backend;
    private LiveProjection live;

    @BeforeEach
    void open() {
        var parallax = Installation.parallax();
        session = new DocumentSession(parallax, new OpenDocuments(), LOG);
        var cards = parallax.theories().all().stream().map(Theory::card).toList();
        var switches = new TheorySwitches(cards, Set.of(), ids -> { });
        backend = new SlowBackend(new AppBackend(session, switches, TheorySupervisor.endless(), LOG));
        live = new LiveProjection(backend, new Debounce(Duration.ZERO, Duration.ofMillis(20)), LOG);
    }

    @AfterEach
    void close() {
        live.close();
        session.close();
    }

    @Test
    void theFirstLookLeavesDriversToTheSecond() {
        follow(1, 40, 2000);
        Installation.until("a refined projection", () -> shows(1, true));
        assertEquals(List.of(new RefinementStep(1000, Depth.FIGURES), new RefinementStep(2000, Depth.DRIVERS)), backend.looks);
        assertFalse(snapshot().result().drivers().isEmpty());
        assertSame(snapshot().projected(), snapshot().explained().orElseThrow());
    }

    @Test
    void fewRunsAreLookedAtTwiceToo() {
        follow(1, 40, 200);
        Installation.until("a refined projection", () -> shows(1, true));
        assertEquals(List.of(new RefinementStep(200, Depth.FIGURES), new RefinementStep(200, Depth.DRIVERS)), backend.looks);
    }

    @Test
    void theDriversOfTheTextBeforeStayUntilThereAreNewOnes() {
        backend.slow = true;
        follow(1, 40, 2000);
        Installation.until("a first look", () -> shows(1, false));
        assertEquals(Optional.empty(), snapshot().explained(), "nothing has been explained yet");
        backend.slow = false;
        Installation.until("a refined projection", () -> shows(1, true));
        var before = snapshot().projected();

        backend.slow = true;
        follow(2, 90, 2000);
        Installation.until("figures of the new text", () -> shows(2, false));
        assertEquals(List.of(), snapshot().result().drivers());
        assertFalse(snapshot().result().disagreement(Counterfactual.REFERENCE).isEmpty(), "how far theories are apart is told at once");
        assertSame(before, snapshot().explained().orElseThrow());
        backend.slow = false;
        Installation.until("drivers of the new text", () -> shows(2, true));
        assertNotSame(before, snapshot().explained().orElseThrow());
    }

    @Test
    void theDriversOfAnotherFileAreNotShown() {
        follow(1, 40, 2000);
        Installation.until("a refined projection", () -> shows(1, true));
        backend.slow = true;
        live.follow(new DocumentSnapshot(path.resolveSibling("others.scenario"), text(41, 2000), 7, 0));
        Installation.until("figures of the other file", () -> shows(7, false));
        assertEquals(Optional.empty(), snapshot().explained());
    }

    @Test
    void typingCallsOffTheSearchForDriversAndIsSeenAtOnce() {
        backend.slow = true;
        follow(1, 40, 2000);
        Installation.until("a first look", () -> shows(1, false));
        follow(2, 90, 2000);
        Installation.until("figures of the new text", () -> shows(2, false));
        assertTrue(backend.calledOff, "nobody waits for drivers of the old text");
    }

    private void follow(long stamp, int probability, int runs) {
        live.follow(new DocumentSnapshot(path, text(probability, runs), stamp, 0));
    }

    private static String text(int probability, int runs) {
        return """
                scenario Looks "Looked at twice" on JapanKorea as of 2025-12 for 24 months {
                  event visit in 2026-06 with probability %d%% : Summit { between Japan, SouthKorea in Japan }
                  project runs %d seed 3
                }
                """.formatted(probability, runs);
    }

    private boolean shows(long stamp, boolean refined) {
        return live.state() instanceof LiveState.Current(var snapshot)
                && snapshot.text().stamp() == stamp && snapshot.refined() == refined;
    }

    private LiveState.Snapshot snapshot() {
        return live.state().latest().orElseThrow();
    }

    /** Notes what is asked of it, and takes its time over drivers while it is slow. */
    private static final class SlowBackend implements ProjectionBackend {

        private final ProjectionBackend installed;
        private final List<RefinementStep> looks = new CopyOnWriteArrayList<>();
        private volatile boolean slow;
        private volatile boolean calledOff;

        SlowBackend(ProjectionBackend installed) {
            this.installed = installed;
        }

        @Override
        public Optional<Understood> read(DocumentSnapshot text, Progress progress) {
            return installed.read(text, progress);
        }

        @Override
        public Outcome<Projected> project(LoweredScenario scenario, RefinementStep look, Branching branching, Progress progress) {
            looks.add(look);
            while (slow && look.depth() == Depth.DRIVERS) {
                if (progress.cancelled()) {
                    calledOff = true;
                    return new Outcome.Cancelled<>();
                }
                Thread.yield();
            }
            return installed.project(scenario, look, branching, progress);
        }

        @Override
        public long edition() {
            return installed.edition();
        }
    }
}
