package org.parallax.editing.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.EditorServices;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.loading.TextFile;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.session.DocumentSession;

/**
 * The language's services over what is being edited. They ask the session's reading of a text, on its thread; what
 * somebody waits for comes before the rest. Safe for several threads.
 */
public final class TextServices implements AutoCloseable {

    private final DocumentSession session;
    private final ExecutorService parsers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "parallax-parser");
        thread.setDaemon(true);
        return thread;
    });
    /** Made when first asked for, since the language takes a while to start. Used on the session's thread only. */
    private Optional<EditorServices> services = Optional.empty();

    /** Over the texts of a session, which is closed by whoever made it. */
    public TextServices(DocumentSession session) {
        this.session = session;
    }

    /** A question about the text as it stands. */
    @FunctionalInterface
    public interface Question<T> {

        /** Answers with a value that keeps nothing of the resource; called on the session's own thread. */
        T answer(EditorServices services, XtextResource resource);
    }

    /**
     * Asks; the answer is empty if the text cannot be read, if an editor holds a newer state of it by the time the
     * question is due, or if the question fails, which is logged. Cancelled if the session is closed before it is due.
     */
    public <T> CompletableFuture<Optional<T>> ask(DocumentSnapshot text, Question<T> question) {
        return session.ask(text, resource -> question.answer(services(), resource));
    }

    /** Does something after all that was asked for before it; cancelled if the session is closed before that. */
    public <T> CompletableFuture<T> inTurn(Supplier<T> task) {
        return session.inTurn(task);
    }

    /** Another program may have changed files; they are looked at before the next answer. Waits for nothing. */
    public void lookAtDisk() {
        session.lookAtDisk();
    }

    /** What editors hold. */
    public OpenDocuments held() {
        return session.documents();
    }

    /** Whether an editor holds other text of a file than is on disk; reads the file. */
    public boolean isUnsaved(Path file) {
        return held().of(file).filter(text -> switch (TextFile.read(file)) {
            case TextFile.Text saved -> !saved.text().equals(text.content());
            // A missing file is unsaved. A file that exists but is no text of the language is only shown, never edited.
            case TextFile.Refused refused -> !Files.isReadable(file);
        }).isPresent();
    }

    /**
     * Asks before all others and waits, but no longer than the user would; on any thread but that of the window, where
     * nothing waits. Empty also for every reason that leaves {@link #ask} without an answer, and if the session is closed.
     */
    public <T> Optional<T> askNow(DocumentSnapshot text, Duration patience, Question<T> question) {
        return session.askNow(text, patience, resource -> question.answer(services(), resource));
    }

    /**
     * Asks before all others and waits until the user gives up, even if the text has moved on meanwhile; on any thread
     * but that of the window, where nothing waits.
     */
    public <T> Optional<T> askUntil(DocumentSnapshot text, BooleanSupplier givenUp, Question<T> question) {
        return session.askUntil(text, givenUp, resource -> question.answer(services(), resource));
    }

    /** What can be typed at an offset. */
    public List<Proposal> complete(DocumentSnapshot text, int offset, Duration patience) {
        return askNow(text, patience, (editor, resource) -> {
            var proposals = editor.completion().at(resource, text.content(), offset, parsers).proposals();
            // Whoever shows them does so on another thread, and the text may have been read again by then.
            proposals.forEach(proposal -> proposal.documentation().get());
            return proposals;
        }).orElse(List.of());
    }

    @Override
    public void close() {
        parsers.shutdownNow();
    }

    private EditorServices services() {
        var made = services.orElseGet(() -> EditorServices.of(session.parallax().language().injector()));
        services = Optional.of(made);
        return made;
    }
}
