package org.parallax.editing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.Installation;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.HostLog;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.session.DocumentSession;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.theory.Theory;
import org.parallax.report.record.RecordDossier;

/** What is told of a text is told of that text, and never after something newer. */
class LiveProjectionTest {

    private static final HostLog LOG = new RecordedLog();
    private static final String TEXT = """
            scenario Live "Followed" on JapanKorea as of 2025-12 for 12 months {
              event visit in 2026-06 : Summit { between Japan, SouthKorea in Japan }
              project runs 100 seed 3
            }
            """;

    @TempDir
    Path folder;

    private final OpenDocuments held = new OpenDocuments();
    private DocumentSession session;
    private TroubledBackend backend;
    private LiveProjection live;

    @BeforeEach
    void open() {
        var parallax = Installation.parallax();
        session = new DocumentSession(parallax, held, LOG);
        var switches = new TheorySwitches(parallax.theories().all().stream().map(Theory::card).toList(), Set.of(), ids -> { });
        backend = new TroubledBackend(new AppBackend(session, switches, TheorySupervisor.endless(), LOG));
        live = new LiveProjection(backend, new Debounce(Duration.ZERO, Duration.ofMillis(20)), LOG);
    }

    @AfterEach
    void close() {
        backend.goOn.countDown();
        live.close();
        session.close();
    }

    @Test
    void whatFailsForOneFileIsNotToldBesideThePictureOfAnother() {
        live.follow(text("one.scenario", 1));
        Installation.until("a projection", () -> live.state() instanceof LiveState.Current);
        backend.fails = true;
        live.follow(text("two.scenario", 2));
        Installation.until("a failure", () -> live.state() instanceof LiveState.Held);
        assertEquals(new LiveState.Held("The projection failed; the log says more.", Optional.empty()), live.state());
    }

    @Test
    void whatCannotBeProjectedIsToldBesideItsOwnPicture() {
        live.follow(text("one.scenario", 1));
        Installation.until("a projection", () -> live.state() instanceof LiveState.Current(var snapshot) && snapshot.refined());
        live.follow(new DocumentSnapshot(folder.resolve("one.scenario"), TEXT.replace("Summit", "Summi"), 2, 0));
        Installation.until("an error", () -> live.state() instanceof LiveState.Held);
        assertTrue(live.state().latest().isPresent());
        live.follow(new DocumentSnapshot(folder.resolve("two.scenario"), TEXT.replace("Summit", "Summi"), 3, 0));
        Installation.until("an error of the other", () -> live.state() instanceof LiveState.Held(var reason, var last) && last.isEmpty());
    }

    @Test
    void aTextThatIsReadAgainAndHasNotChangedKeepsItsProjection() {
        live.follow(text("one.scenario", 1));
        Installation.until("a projection", () -> live.state() instanceof LiveState.Current(var snapshot) && snapshot.refined());
        var before = live.state();
        var told = new CopyOnWriteArrayList<LiveState>();
        live.listen(new LiveListener() {
            @Override
            public void shown(LiveState state) {
                told.add(state);
            }
        });
        session.lookAtDisk();
        live.readAgain();
        Installation.until("the text to be read again", () -> told.size() > 1 && live.state() instanceof LiveState.Current);
        assertSame(before.latest().orElseThrow().projected(), live.state().latest().orElseThrow().projected());
        assertEquals(before, live.state());
    }

    @Test
    void aTextWithoutScenariosTellsOfTheRecordThatItAddsTo() {
        var told = new CopyOnWriteArrayList<RecordDossier>();
        live.listen(new LiveListener() {
            @Override
            public void recordRead(RecordDossier record) {
                told.add(record);
            }
        });
        live.follow(new DocumentSnapshot(folder.resolve("notes.relationship"),
                "relationship JapanKorea\nretract moonsLetter because \"never sent\" cites bard2021\n", 1, 0));
        Installation.until("the record", () -> told.size() == 1);
        assertEquals(List.of("moonsLetter"), retracted(told.getFirst()));
        live.follow(new DocumentSnapshot(folder.resolve("notes.relationship"),
                "relationship JapanKorea\nretract firstCall because \"never made\" cites bard2021\n", 2, 0));
        Installation.until("the record as it is now", () -> told.size() == 2);
        assertEquals(List.of("firstCall"), retracted(told.getLast()));
    }

    private static List<String> retracted(RecordDossier record) {
        return record.timeline().stream().filter(entry -> entry.addedBy().isRetracted()).map(RecordDossier.TimelineEntry::id).toList();
    }

    @Test
    void whatWasBegunBeforeEverythingWasClosedIsNotShownAfter() {
        var told = new CopyOnWriteArrayList<LiveState>();
        live.listen(new LiveListener() {
            @Override
            public void shown(LiveState state) {
                told.add(state);
            }
        });
        backend.refuses = true;
        live.follow(text("one.scenario", 1));
        Installation.until("projecting", () -> backend.projecting);
        live.rest("Nothing is open.");
        backend.goOn.countDown();
        Installation.until("the projection to be called off", () -> backend.calledOff);
        Installation.pause(100);
        assertEquals(new LiveState.Nothing("Nothing is open."), live.state());
        assertEquals(live.state(), told.getLast());
    }

    @Test
    void aTextNobodyWaitsForIsNotReadToItsEnd() {
        var called = new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertTrue(backend.installed.read(text("one.scenario", 1), called).isEmpty());
        assertFalse(backend.installed.read(text("one.scenario", 2), Progress.SILENT).isEmpty());
    }

    @Test
    void whatAnEditorHoldsBesideTheTextIsKnownToTheChecks() throws Exception {
        var beside = Files.writeString(folder.resolve("own.relationship"), "relationship JapanKorea\n");
        var text = new DocumentSnapshot(folder.resolve("one.scenario"), TEXT.replace(": Summit {", ": Gathering {").replace(" in Japan }", " }"), 1, 0);
        assertEquals(List.of("UNKNOWN_NAME"), errors(text));
        held.hold(beside, """
                relationship JapanKorea
                kind Gathering "Gathering" {
                  between states
                  helps political moderately
                  seen by both as good moderately
                  fades over 9 months
                  because "people meet"
                }
                """);
        assertEquals(List.of(), errors(text));
        held.release(beside);
        assertEquals(List.of("UNKNOWN_NAME"), errors(text));
    }

    private List<String> errors(DocumentSnapshot text) {
        return backend.installed.read(text, Progress.SILENT).orElseThrow().problems().stream()
                .filter(Diagnostic::isError).map(Diagnostic::code).toList();
    }

    private DocumentSnapshot text(String name, long stamp) {
        return new DocumentSnapshot(folder.resolve(name), TEXT, stamp, 0);
    }

    /** Fails or waits where it is told to. */
    private static final class TroubledBackend implements ProjectionBackend {

        private final ProjectionBackend installed;
        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile boolean fails;
        private volatile boolean refuses;
        private volatile boolean projecting;
        private volatile boolean calledOff;

        TroubledBackend(ProjectionBackend installed) {
            this.installed = installed;
        }

        @Override
        public Optional<Understood> read(DocumentSnapshot text, Progress progress) {
            if (fails) {
                throw new IllegalStateException();
            }
            return installed.read(text, progress);
        }

        private void await() {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public Outcome<Projected> project(LoweredScenario scenario, RefinementStep look, Branching branching, Progress progress) {
            if (refuses) {
                projecting = true;
                await();
                calledOff = progress.cancelled();
                return new Outcome.Rejected<>("too late to be told");
            }
            return installed.project(scenario, look, branching, progress);
        }

        @Override
        public long edition() {
            return installed.edition();
        }
    }
}
