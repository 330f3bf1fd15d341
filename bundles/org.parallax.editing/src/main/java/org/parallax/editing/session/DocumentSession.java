package org.parallax.editing.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.app.catalogue.KeptDossier;
import org.parallax.dsl.loading.ReadingListener;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.HostLog;

/**
 * Reads the open documents for everybody: a change of a text is parsed and linked once, and whoever checks it, projects
 * it or asks a service about it asks that reading. All of it happens on one thread, in the order it is asked for, but for
 * what somebody waits for, which comes first and interrupts a check. What leaves that thread are values of the asker's
 * own; nothing of the language's model may be kept. Safe for several threads.
 *
 * <p>Once it is closed nobody waits any more: every future of what was not begun is cancelled, whether that was asked for
 * before or after, so that nothing follows from it; who waits for an answer has none.
 */
public final class DocumentSession implements AutoCloseable {

    /**
     * Folders that are kept in memory: the one that is edited, and one that is looked at beside it, so that a look into
     * another folder does not cost the next keystroke a reading of the whole record. A folder with a text that is open
     * in an editor is kept in any case.
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

    /**
     * A text that was checked.
     *
     * @param files with what was found in it
     * @param dossier the dossier made last of a record in the folder of the text, which belongs to the session's thread
     * @param took how long it took to read and check it, from when its turn had come; next to nothing if that was done before
     */
    public record CheckedText(LoadedFiles files, KeptDossier dossier, Duration took) {}

    /** A question about the text as it was checked. */
    @FunctionalInterface
    public interface CheckedQuestion<T> {

        /**
         * Answers with a value that keeps nothing of the files; called on the session's own thread, perhaps more than
         * once. An answer that was {@code cancelled} is thrown away.
         */
        T answer(CheckedText text, BooleanSupplier cancelled);
    }

    /** The program whose language reads the texts. */
    public Parallax parallax() {
        return parallax;
    }

    /** What editors hold. */
    public OpenDocuments documents() {
        return documents;
    }

    /** Does something after all that was asked for before it; cancelled if the session is closed before that. */
    public <T> CompletableFuture<T> inTurn(Supplier<T> task) {
        return thread.inTurn(task);
    }

    /**
     * Asks; the answer is empty if the text cannot be read, if an editor holds a newer state of it by the time the
     * question is due, or if the question fails, which is logged. Cancelled if the session is closed before it is due.
     */
    public <T> CompletableFuture<Optional<T>> ask(DocumentSnapshot text, Question<T> question) {
        return thread.inTurn(() -> answerUnlessOutdated(text, question));
    }

    /**
     * Asks before all others and waits, but no longer than the user would; on any thread but that of the window, where
     * nothing waits. Empty also for every reason that leaves {@link #ask} without an answer, and if the session is closed.
     */
    public <T> Optional<T> askNow(DocumentSnapshot text, Duration patience, Question<T> question) {
        long end = System.nanoTime() + patience.toNanos();
        return first(() -> answerUnlessOutdated(text, question), () -> System.nanoTime() - end > 0);
    }

    /**
     * Asks before all others and waits until the user gives up, even if the text has moved on meanwhile; on any thread
     * but that of the window, where nothing waits. Empty also if the text cannot be read, if the session is closed, or if
     * the question fails, which is logged.
     */
    public <T> Optional<T> askUntil(DocumentSnapshot text, BooleanSupplier givenUp, Question<T> question) {
        return first(() -> answer(text, question), givenUp);
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
            return await(thread.inTurn(() -> checked(text, cancelled, question)), () -> false);
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

    private <T> Optional<T> first(Supplier<Optional<T>> answer, BooleanSupplier givenUp) {
        try {
            return await(thread.first(answer), givenUp);
        } catch (ExecutionException e) {
            log.error("A question about a text failed", e);
            return Optional.empty();
        }
    }

    /** The answer; empty if whoever asked has given up, or the session is closed, before it is there. */
    private <T> Optional<T> await(CompletableFuture<Optional<T>> answer, BooleanSupplier givenUp) throws ExecutionException {
        try {
            while (!givenUp.getAsBoolean() && !thread.isClosed()) {
                try {
                    return answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // Not yet.
                    continue;
                }
            }
        } catch (CancellationException e) {
            // The session was closed before the question was due.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer.cancel(true);
        return Optional.empty();
    }

    private <T> Optional<T> answerUnlessOutdated(DocumentSnapshot text, Question<T> question) {
        return isOutdated(text) ? Optional.empty() : answer(text, question);
    }

    private <T> Optional<T> answer(DocumentSnapshot text, Question<T> question) {
        try {
            var folder = folderOf(text);
            return orDropped(folder, () -> take(folder, text)).map(question::answer);
        } catch (RuntimeException | Error e) {
            // Nobody waits for a future that fails in silence.
            log.error("A question about " + text.path().getFileName() + " failed", e);
            return Optional.empty();
        }
    }

    private <T> Optional<T> checked(DocumentSnapshot text, BooleanSupplier cancelled, CheckedQuestion<T> question) {
        return thread.interruptible(cancelled, stop -> {
            long begun = System.nanoTime();
            var folder = folderOf(text);
            var files = orDropped(folder, () -> {
                take(folder, text);
                return folder.checked(text, stop);
            });
            var took = Duration.ofNanos(System.nanoTime() - begun);
            return question.answer(new CheckedText(files, folder.dossier(), took), stop);
        });
    }

    private Optional<XtextResource> take(FolderReading folder, DocumentSnapshot text) {
        return folder.take(text, documents.beside(text.path()), diskChanges.get());
    }

    /** Reads or checks texts of a folder; whatever state a failure left them in, the next question finds them read afresh. */
    private <T> T orDropped(FolderReading folder, Supplier<T> work) {
        try {
            return work.get();
        } catch (OperationCanceledException | OperationCanceledError e) {
            // A check may be called off at any time; what was read so far is whole.
            throw e;
        } catch (RuntimeException | Error e) {
            folders.remove(folder);
            throw e;
        }
    }

    private boolean isOutdated(DocumentSnapshot text) {
        return documents.of(text.path()).filter(now -> now.stamp() > text.stamp()).isPresent();
    }

    private FolderReading folderOf(DocumentSnapshot text) {
        var known = folders.stream().filter(folder -> folder.holds(text.path())).findFirst();
        var folder = known.orElseGet(() -> new FolderReading(parallax, text.path(), diskChanges.get(), listener));
        folders.remove(folder);
        folders.addFirst(folder);
        var oldest = folders.descendingIterator();
        while (folders.size() > KEPT_FOLDERS && oldest.hasNext()) {
            if (!isNeeded(oldest.next(), folder)) {
                oldest.remove();
            }
        }
        return folder;
    }

    private boolean isNeeded(FolderReading folder, FolderReading asked) {
        return folder.equals(asked) || documents.isAnyOpenIn(folder.folder());
    }
}
