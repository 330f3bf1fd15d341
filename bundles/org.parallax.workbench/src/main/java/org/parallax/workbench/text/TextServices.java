package org.parallax.workbench.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.EditorServices;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.loading.Workspace;
import org.parallax.workbench.live.EditedText;

/**
 * The language's services over what is being edited. Everything runs on one thread of its own, which keeps the text
 * asked about last in memory; an answer that comes too late for the user is given up.
 */
public final class TextServices implements AutoCloseable {

    private final Parallax parallax;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> daemon(task, "parallax-text"));
    private final ExecutorService parsers = Executors.newCachedThreadPool(task -> daemon(task, "parallax-parser"));
    private EditorServices services;
    private Workspace workspace;
    private Optional<EditedText> known = Optional.empty();
    /** What editors hold of files, saved or not. */
    private final Map<Path, EditedText> held = new ConcurrentHashMap<>();
    /** What of that the workspace has seen. */
    private final Map<Path, EditedText> seen = new HashMap<>();

    public TextServices(Parallax parallax) {
        this.parallax = parallax;
    }

    /** A question about the text as it stands. */
    @FunctionalInterface
    public interface Question<T> {

        /** Answers; called on the services' own thread. */
        T answer(EditorServices services, XtextResource resource);
    }

    /** Asks; the answer is empty if the text cannot be read or the question fails, which is logged. */
    public <T> CompletableFuture<Optional<T>> ask(EditedText text, Question<T> question) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return resource(text).map(resource -> question.answer(services, resource));
            } catch (RuntimeException | StackOverflowError e) {
                ILog.of(TextServices.class).error("A question about " + text.path().getFileName() + " failed", e);
                known = Optional.empty();
                return Optional.<T>empty();
            }
        }, thread);
    }

    /** Reads the files beside a text again before the next answer; they may have been saved since. */
    public void lookAgain() {
        thread.execute(() -> known = Optional.empty());
    }

    /** An editor holds this text now; the texts beside it see it in place of what is on disk. */
    public void hold(EditedText text) {
        held.put(text.path(), text);
    }

    /** No editor holds the file any more; what is on disk counts again. */
    public void release(Path file) {
        if (held.remove(file) != null) {
            lookAgain();
        }
    }

    /** Whether an editor holds other text of a file than is on disk; reads the file. */
    public boolean isUnsaved(Path file) {
        var text = held.get(file);
        try {
            return text != null && !text.content().equals(Files.readString(file));
        } catch (IOException e) {
            // What is not on disk is not saved.
            return true;
        }
    }

    /** Asks and waits, but no longer than the user would; on any thread but that of the window, where nothing waits. */
    public <T> Optional<T> askNow(EditedText text, Duration patience, Question<T> question) {
        var answer = ask(text, question);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            ILog.of(TextServices.class).error("A question about a text failed", e);
            return Optional.empty();
        }
    }

    /** What can be typed at an offset. */
    public List<Proposal> complete(EditedText text, int offset, Duration patience) {
        return askNow(text, patience, (given, resource) ->
                        given.completion().at(resource, text.content(), offset, parsers))
                .orElse(List.of());
    }

    @Override
    public void close() {
        thread.shutdownNow();
        parsers.shutdownNow();
    }

    private Optional<XtextResource> resource(EditedText text) {
        var uri = Workspace.uri(text.path());
        if (services == null) {
            services = EditorServices.of(parallax.language().injector());
        }
        if (known.filter(text::sameAs).isEmpty()) {
            if (known.filter(last -> last.path().equals(text.path())).isEmpty()) {
                workspace = parallax.language().newWorkspace();
                seen.clear();
                neighbours(text.path()).ifPresent(workspace::add);
            }
            workspace.put(uri, text.content());
            known = Optional.of(text);
        }
        held.values().stream().filter(other -> isBeside(other, text)).forEach(this::see);
        return workspace.resource(uri);
    }

    private static boolean isBeside(EditedText other, EditedText text) {
        return !other.path().equals(text.path()) && Objects.equals(other.path().getParent(), text.path().getParent());
    }

    private void see(EditedText other) {
        var before = seen.put(other.path(), other);
        if (before == null || !before.sameAs(other)) {
            workspace.put(Workspace.uri(other.path()), other.content());
        }
    }

    private static Optional<Path> neighbours(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).filter(folder -> Files.exists(file));
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
