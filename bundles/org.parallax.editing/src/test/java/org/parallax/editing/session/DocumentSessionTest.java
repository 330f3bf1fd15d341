package org.parallax.editing.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.editing.Installation;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.RecordedLog;

/** Who is answered, with which state of a text, and what becomes of those who are not. */
class DocumentSessionTest {

    private static final String TEXT = "scenario S on JapanKorea as of 2025-12 for 12 months { }\n";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final OpenDocuments documents = new OpenDocuments();
    private final DocumentSession session = new DocumentSession(Installation.parallax(), documents, new RecordedLog());
    private final CountDownLatch free = new CountDownLatch(1);

    @AfterEach
    void close() {
        free.countDown();
        session.close();
    }

    @Test
    void aQuestionInTurnIsGivenUpOnceItsTextHasMovedOn() {
        var before = documents.hold(folder.resolve("s.scenario"), TEXT);
        keepBusy();
        var answer = session.ask(before, resource -> length(resource.getParseResult().getRootNode().getText()));
        var now = documents.change(before.path(), TEXT + "// typed\n");
        free.countDown();
        assertEquals(Optional.empty(), answer.join());
        assertEquals(Optional.of(length(now.content())), session.ask(now,
                resource -> length(resource.getParseResult().getRootNode().getText())).join());
    }

    @Test
    void onlyWhoWaitsUntilTheEndIsAnsweredAboutATextThatHasMovedOn() {
        var before = documents.hold(folder.resolve("s.scenario"), TEXT);
        documents.change(before.path(), TEXT + "// typed\n");
        assertEquals(Optional.empty(), session.askNow(before, PATIENCE, resource -> 1));
        assertEquals(Optional.of(length(TEXT)), session.askUntil(before, () -> false,
                resource -> length(resource.getParseResult().getRootNode().getText())));
    }

    @Test
    void whoWaitsGivesUpWhenPatienceEnds() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        keepBusy();
        assertEquals(Optional.empty(), session.askNow(text, Duration.ofMillis(20), resource -> 1));
    }

    @Test
    void aCheckThatFailsIsToldToWhoAskedAndTheNextSucceeds() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        assertThrows(UnsupportedOperationException.class, () -> session.check(text, () -> false, (checked, cancelled) -> {
            throw new UnsupportedOperationException("on purpose");
        }));
        assertEquals(Optional.of(1), session.check(text, () -> false, (checked, cancelled) -> checked.files().scenarios().size()));
    }

    @Test
    void aCheckThatIsCancelledHasNoAnswerAndTheNextIsWhole() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        var cancelled = new AtomicBoolean(true);
        assertEquals(Optional.empty(), session.check(text, cancelled::get, (checked, stop) -> 1));
        cancelled.set(false);
        assertEquals(Optional.of(1), session.check(text, cancelled::get, (checked, stop) -> checked.files().scenarios().size()));
    }

    @Test
    void nobodyWaitsForASessionThatIsClosed() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        keepBusy();
        var answer = CompletableFuture.supplyAsync(() -> session.check(text, () -> false, (checked, cancelled) -> 1));
        Installation.pause(20);
        assertFalse(answer.isDone());
        session.close();
        assertEquals(Optional.empty(), answer.join());
        assertEquals(Optional.empty(), session.check(text, () -> false, (checked, cancelled) -> 1), "nor later");
    }

    @Test
    @Timeout(60)
    void whatASessionThatIsClosedHasNotBegunIsCancelledAndWhoWaitsHasNoAnswer() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        keepBusy();
        var question = session.ask(text, resource -> 1);
        var task = session.inTurn(() -> 1);
        var until = CompletableFuture.supplyAsync(() -> session.askUntil(text, () -> false, resource -> 1));
        session.close();
        assertTrue(question.isCancelled());
        assertTrue(task.isCancelled());
        assertEquals(Optional.empty(), until.join());
        assertTrue(session.ask(text, resource -> 1).isCancelled(), "later, too");
        assertTrue(session.inTurn(() -> 1).isCancelled());
        assertEquals(Optional.empty(), session.askUntil(text, () -> false, resource -> 1));
    }

    @Test
    void aCheckTellsHowLongItTookWithoutWhatItWaitedFor() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        session.check(text, () -> false, (checked, cancelled) -> 1);
        keepBusy();
        var took = CompletableFuture.supplyAsync(() -> session.check(text, () -> false, (checked, cancelled) -> checked.took()));
        Installation.pause(1000);
        long freed = System.nanoTime();
        free.countDown();
        assertTrue(took.join().orElseThrow().toNanos() <= System.nanoTime() - freed);
    }

    private void keepBusy() {
        var begun = new CountDownLatch(1);
        session.inTurn(() -> {
            begun.countDown();
            return isOver(free);
        });
        isOver(begun);
    }

    private static boolean isOver(CountDownLatch wait) {
        try {
            wait.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Integer length(String text) {
        return text.length();
    }
}
