package org.parallax.editing.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.dsl.loading.ReadingListener;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.HostLog;

/**
 * Reads the open documents for everybody: a change of a text is parsed and linked once, and whoever checks it, projects
 * it or asks a service about it asks that reading. All of it happens on one thread, in the order it is asked for, but for
 * what somebody waits for, which comes first and interrupts a check. What leaves that thread are values of the asker's
 * own; nothing of the language's model may be kept. Safe for several threads.
 */
public final class DocumentSession implements AutoCloseable {

    /**
     * Folders that are kept in memory: the one that is edited, and one that is looked at beside it, so that a look into
     * another folder does not cost the next keystroke a reading of the whole record.
     */
    private static final int KEPT_FOLDERS = 2;
    private static final long LOOK_MILLISECONDS = 50;

    private final Parallax parallax;
    private final OpenDocuments documents;
    private final HostLog log;
    private final ReadingListener listener;
    private final AtomicLong diskChanges = new AtomicLong();
    private final LanguageThread thread = new LanguageThread();
    /** The one asked last comes first; of the language thread alone. */
    private final Deque<FolderReading> folders = new ArrayDeque<>();

    /** Over texts of which those in {@code documents} count as editors hold them. */
    public DocumentSession(Parallax parallax, OpenDocuments documents, HostLog log) {
        this(parallax, documents, log, ReadingListener.NONE);
    }

    /** The same; {@code listener} is told of everything that is read, on the session's own thread. */
    public DocumentSession(Parallax parallax, OpenDocuments documents, HostLog log, ReadingListener listener) {
        this.parallax = parallax;
        this.documents = documents;
        this.log = log;
        this.listener = listener;
    }

    /** A question about the text as it was read. */
    @FunctionalInterface
    public interface Question<T> {

        /** Answers with a value that keeps nothing of the resource; called on the session's own thread. */
        T answer(XtextResource resource);
    }

    /** A question about the text as it was checked. */
    @FunctionalInterface
    public interface CheckedQuestion<T> {

        /**
         * Answers with a value that keeps nothing of the files; called on the session's own thread, perhaps more than
         * once. An answer that was {@code cancelled} is thrown away.
         */
        T answer(LoadedFiles files, BooleanSupplier cancelled);
    }

    /** The program whose language reads the texts. */
    public Parallax parallax() {
        return parallax;
    }

    /** What editors hold. */
    public OpenDocuments documents() {
        return documents;
    }

    /** Does something after all that was asked for before it. */
    public <T> CompletableFuture<T> inTurn(Supplier<T> task) {
        return thread.inTurn(task);
    }

    /**
     * Asks; the answer is empty if the text cannot be read, if an editor holds a newer state of it by the time the
     * question is due, or if the question fails, which is logged.
     */
    public <T> CompletableFuture<Optional<T>> ask(DocumentSnapshot text, Question<T> question) {
        return thread.inTurn(() -> isOutdated(text) ? Optional.empty() : answer(text, question));
    }

    /** Asks and waits, but no longer than the user would; on any thread but that of the window, where nothing waits. */
    public <T> Optional<T> askNow(DocumentSnapshot text, Duration patience, Question<T> question) {
        long end = System.nanoTime() + patience.toNanos();
        return askUntil(text, () -> System.nanoTime() - end > 0, question);
    }

    /**
     * Asks before all others and waits until the user gives up, even if the text has moved on meanwhile; on any thread
     * but that of the window, where nothing waits. Empty also if the text cannot be read or the question fails, which is
     * logged.
     */
    public <T> Optional<T> askUntil(DocumentSnapshot text, BooleanSupplier givenUp, Question<T> question) {
        try {
            return await(thread.first(() -> answer(text, question)), givenUp);
        } catch (ExecutionException e) {
            log.error("A question about a text failed", e);
            return Optional.empty();
        }
    }

    /**
     * Checks a text, unless that was done and nothing has changed since, asks about it in turn and waits for the answer;
     * on any thread but that of the window. Empty if it was cancelled before it was done, or the session is closed.
     *
     * @throws RuntimeException or an error, as the check or the question threw it
     */
    public <T> Optional<T> check(DocumentSnapshot text, BooleanSupplier cancelled, CheckedQuestion<T> question) {
        try {
            // A check under way looks whether it is called off, and its answer is waited for.
            return await(thread.inTurn(() -> checked(text, cancelled, question)), thread::isClosed);
        } catch (RejectedExecutionException e) {
            // Closed meanwhile: nobody wants the answer any more.
            return Optional.empty();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Another program may have changed files; they are looked at before the next answer. Waits for nothing. */
    public void lookAtDisk() {
        diskChanges.incrementAndGet();
    }

    @Override
    public void close() {
        thread.close();
    }

    private <T> Optional<T> await(CompletableFuture<Optional<T>> answer, BooleanSupplier givenUp) throws ExecutionException {
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
        }
        answer.cancel(true);
        return Optional.empty();
    }

    private <T> Optional<T> answer(DocumentSnapshot text, Question<T> question) {
        try {
            var folder = folderOf(text);
            return folder.take(text, documents.beside(text.path()), diskChanges.get()).map(question::answer);
        } catch (RuntimeException | Error e) {
            // Nobody waits for a future that fails in silence.
            log.error("A question about " + text.path().getFileName() + " failed", e);
            folders.clear();
            return Optional.empty();
        }
    }

    private <T> Optional<T> checked(DocumentSnapshot text, BooleanSupplier cancelled, CheckedQuestion<T> question) {
        try {
            return thread.interruptible(cancelled, stop -> {
                var folder = folderOf(text);
                folder.take(text, documents.beside(text.path()), diskChanges.get());
                return question.answer(folder.checked(text, stop), stop);
            });
        } catch (RuntimeException | Error e) {
            // Whatever state it left the texts in, the next question finds them read afresh.
            folders.clear();
            throw e;
        }
    }

    /** A negative stamp is that of a text on disk, which is asked about whatever an editor holds. */
    private boolean isOutdated(DocumentSnapshot text) {
        return text.stamp() > 0 && documents.of(text.path()).filter(now -> now.stamp() > text.stamp()).isPresent();
    }

    private FolderReading folderOf(DocumentSnapshot text) {
        var known = folders.stream().filter(folder -> folder.holds(text.path())).findFirst();
        var folder = known.orElseGet(() -> new FolderReading(parallax, text.path(), diskChanges.get(), listener));
        folders.remove(folder);
        folders.addFirst(folder);
        while (folders.size() > KEPT_FOLDERS) {
            folders.removeLast();
        }
        return folder;
    }
}
