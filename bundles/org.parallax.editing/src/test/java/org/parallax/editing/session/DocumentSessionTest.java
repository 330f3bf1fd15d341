package org.parallax.editing.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.editing.Installation;
import org.parallax.editing.document.DocumentSnapshot;
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
        session.inTurn(waiting());
        var answer = session.ask(before, resource -> length(resource.getParseResult().getRootNode().getText()));
        var now = documents.change(before.path(), TEXT + "// typed\n");
        free.countDown();
        assertEquals(Optional.empty(), answer.join());
        assertEquals(Optional.of(length(now.content())), session.ask(now,
                resource -> length(resource.getParseResult().getRootNode().getText())).join());
    }

    @Test
    void whoWaitsIsAnsweredAboutTheTextAskedAbout() {
        var before = documents.hold(folder.resolve("s.scenario"), TEXT);
        documents.change(before.path(), TEXT + "// typed\n");
        assertEquals(Optional.of(length(TEXT)), session.askNow(before, PATIENCE,
                resource -> length(resource.getParseResult().getRootNode().getText())));
    }

    @Test
    void aTextOnDiskIsAskedAboutWhateverAnEditorHolds() {
        var open = documents.hold(folder.resolve("s.scenario"), TEXT + "// typed\n");
        var saved = new DocumentSnapshot(open.path(), TEXT, -1, 0);
        assertEquals(Optional.of(length(TEXT)), session.ask(saved,
                resource -> length(resource.getParseResult().getRootNode().getText())).join());
    }

    @Test
    void whoWaitsGivesUpWhenPatienceEnds() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        session.inTurn(waiting());
        assertEquals(Optional.empty(), session.askNow(text, Duration.ofMillis(20), resource -> 1));
    }

    @Test
    void aCheckThatFailsIsToldToWhoAskedAndTheNextSucceeds() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        assertThrows(UnsupportedOperationException.class, () -> session.check(text, () -> false, (files, cancelled) -> {
            throw new UnsupportedOperationException("on purpose");
        }));
        assertEquals(Optional.of(1), session.check(text, () -> false, (files, cancelled) -> files.scenarios().size()));
    }

    @Test
    void aCheckThatIsCancelledHasNoAnswerAndTheNextIsWhole() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        var cancelled = new AtomicBoolean(true);
        assertEquals(Optional.empty(), session.check(text, cancelled::get, (files, stop) -> 1));
        cancelled.set(false);
        assertEquals(Optional.of(1), session.check(text, cancelled::get, (files, stop) -> files.scenarios().size()));
    }

    @Test
    void nobodyWaitsForASessionThatIsClosed() {
        var text = documents.hold(folder.resolve("s.scenario"), TEXT);
        session.inTurn(waiting());
        var answer = CompletableFuture.supplyAsync(() -> session.check(text, () -> false, (files, cancelled) -> 1));
        Installation.pause(20);
        assertFalse(answer.isDone());
        session.close();
        assertEquals(Optional.empty(), answer.join());
        assertEquals(Optional.empty(), session.check(text, () -> false, (files, cancelled) -> 1), "nor later");
    }

    private Supplier<Boolean> waiting() {
        return () -> {
            try {
                free.await();
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    private static Integer length(String text) {
        return text.length();
    }
}
