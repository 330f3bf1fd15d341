package org.parallax.editing.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.EditorServices;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.loading.TextFile;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.HostLog;

/**
 * The language's services over what is being edited. Everything runs on one thread of its own, in the order it is asked
 * for, but for what somebody waits for, which comes before the rest; that thread keeps the text asked about last in
 * memory. An answer that comes too late for the user is given up.
 */
public final class TextServices implements AutoCloseable {

    private static final long LOOK_MILLISECONDS = 50;

    private final Parallax parallax;
    private final OpenDocuments held;
    private final HostLog log;
    private final TextMemory memory;
    private final LinkedBlockingDeque<Runnable> asked = new LinkedBlockingDeque<>();
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, asked, task -> daemon(task, "parallax-text"));
    private final ExecutorService parsers = Executors.newCachedThreadPool(task -> daemon(task, "parallax-parser"));
    private Optional<EditorServices> services = Optional.empty();

    /** Over texts of which those in {@code held} count as they stand there. */
    public TextServices(Parallax parallax, OpenDocuments held, HostLog log) {
        this.parallax = parallax;
        this.held = held;
        this.log = log;
        this.memory = new TextMemory(parallax, held);
        // What is put before the rest goes past the pool, which would make its thread only for what it is handed.
        thread.prestartCoreThread();
        held.whenReleased(text -> lookAgain());
    }

    /** A question about the text as it stands. */
    @FunctionalInterface
    public interface Question<T> {

        /** Answers; called on the services' own thread. */
        T answer(EditorServices services, XtextResource resource);
    }

    /** Asks; the answer is empty if the text cannot be read or the question fails, which is logged. */
    public <T> CompletableFuture<Optional<T>> ask(DocumentSnapshot text, Question<T> question) {
        return inTurn(() -> answer(text, question));
    }

    private <T> Optional<T> answer(DocumentSnapshot text, Question<T> question) {
        try {
            return memory.read(text).map(resource -> question.answer(services(), resource));
        } catch (RuntimeException | Error e) {
            // Nobody waits for a future that fails in silence.
            log.error("A question about " + text.path().getFileName() + " failed", e);
            memory.forget();
            return Optional.empty();
        }
    }

    /** Does something after all that was asked for before it. */
    public <T> CompletableFuture<T> inTurn(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, thread);
    }

    /** Reads the files beside a text again before the next answer; they may have been saved since. */
    public void lookAgain() {
        if (!thread.isShutdown()) {
            thread.execute(memory::forget);
        }
    }

    /** Another program may have changed files beside a text; they are looked at before the next answer. */
    public void lookAtDisk() {
        if (!thread.isShutdown()) {
            thread.execute(memory::lookAtDisk);
        }
    }

    /** What editors hold. */
    public OpenDocuments held() {
        return held;
    }

    /** Whether an editor holds other text of a file than is on disk; reads the file. */
    public boolean isUnsaved(Path file) {
        return held.of(file).filter(text -> switch (TextFile.read(file)) {
            case TextFile.Text saved -> !saved.text().equals(text.content());
            // What is not on disk is not saved; what is there and is no text of the language is never changed here.
            case TextFile.Refused refused -> !Files.isReadable(file);
        }).isPresent();
    }

    /** Asks and waits, but no longer than the user would; on any thread but that of the window, where nothing waits. */
    public <T> Optional<T> askNow(DocumentSnapshot text, Duration patience, Question<T> question) {
        long end = System.nanoTime() + patience.toNanos();
        return askUntil(text, () -> System.nanoTime() - end > 0, question);
    }

    /** Asks and waits until the user gives up; on any thread but that of the window, where nothing waits. */
    public <T> Optional<T> askUntil(DocumentSnapshot text, BooleanSupplier givenUp, Question<T> question) {
        var answer = CompletableFuture.supplyAsync(() -> answer(text, question), asked::addFirst);
        try {
            while (!givenUp.getAsBoolean()) {
                try {
                    return answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // Not yet.
                    continue;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            log.error("A question about a text failed", e);
        }
        answer.cancel(true);
        return Optional.empty();
    }

    /** What can be typed at an offset. */
    public List<Proposal> complete(DocumentSnapshot text, int offset, Duration patience) {
        return askNow(text, patience, (given, resource) -> {
            var proposals = given.completion().at(resource, text.content(), offset, parsers).proposals();
            // Whoever shows them does so on another thread, and the text may have been read again by then.
            proposals.forEach(proposal -> proposal.documentation().get());
            return proposals;
        }).orElse(List.of());
    }

    @Override
    public void close() {
        thread.shutdownNow();
        parsers.shutdownNow();
    }

    private EditorServices services() {
        var made = services.orElseGet(() -> EditorServices.of(parallax.language().injector()));
        services = Optional.of(made);
        return made;
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
