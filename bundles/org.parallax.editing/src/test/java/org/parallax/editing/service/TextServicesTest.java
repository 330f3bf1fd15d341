package org.parallax.editing.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Workspace;
import org.parallax.editing.Installation;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.session.DocumentSession;

/** Questions about texts are answered in their order, never lost, and no longer waited for than anybody wants. */
class TextServicesTest {

    private static final DocumentSnapshot TEXT = new DocumentSnapshot(Path.of("/nowhere/at-all.scenario").toAbsolutePath(), "", 1, 0);

    @TempDir
    Path folder;

    private final OpenDocuments held = new OpenDocuments();
    private final DocumentSession session = new DocumentSession(Installation.parallax(), held, new RecordedLog());
    private final TextServices services = new TextServices(session);
    private final CountDownLatch busy = new CountDownLatch(1);

    @AfterEach
    void close() {
        busy.countDown();
        services.close();
        session.close();
    }

    @Test
    void whatWasFoundInAnEarlierTextComesBeforeThatThereIsNothingInTheNext() {
        keepBusy();
        var cures = new FixableProblems(services);
        var earlier = cures.of(TEXT, List.of(Diagnostic.aboutFile(
                Workspace.uri(TEXT.path()), TEXT.path().toString(), IssueCode.FILE_EMPTY, "The file says nothing.")));
        var later = cures.of(TEXT, List.of());
        assertFalse(later.isDone(), "problems of the earlier text would come back");
        busy.countDown();
        assertEquals(List.of(), later.join());
        assertEquals(1, earlier.join().size());
    }

    @Test
    void aQuestionThatFailsInAnyWayHasAnAnswer() {
        var answer = services.ask(TEXT, (given, resource) -> {
            throw new AssertionError("on purpose, to be found in the log");
        });
        assertEquals(Optional.empty(), answer.join());
        assertEquals(Optional.of(1), services.ask(TEXT, (given, resource) -> 1).join());
    }

    @Test
    void aByteOrderMarkIsNoUnsavedText() throws Exception {
        var file = Files.writeString(folder.resolve("marked.scenario"), "\uFEFF// text\n");
        held.hold(file, "// text\n");
        assertFalse(services.isUnsaved(file));
        held.change(file, "// typed\n");
        assertTrue(services.isUnsaved(file));
        Files.delete(file);
        assertTrue(services.isUnsaved(file), "what is not on disk is not saved");
    }

    private void keepBusy() {
        services.inTurn(() -> {
            try {
                return busy.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }
}
