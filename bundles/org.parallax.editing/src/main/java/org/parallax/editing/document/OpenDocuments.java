package org.parallax.editing.document;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The texts of files that are open in editors, saved or not. Each state of a text has a stamp that no other ever has, not
 * even after its file was closed and opened again; editors of one file that hold the same text share it. For several
 * threads.
 */
public final class OpenDocuments {

    private final Map<Path, Open> open = new HashMap<>();
    private final List<Consumer<DocumentSnapshot>> whenReleased = new CopyOnWriteArrayList<>();
    private long stamps;

    private record Open(DocumentSnapshot text, int holders) {}

    /** A file is open in one more editor, with this text. */
    public synchronized DocumentSnapshot hold(Path file, String content) {
        int others = Optional.ofNullable(open.get(file)).map(Open::holders).orElse(0);
        return take(file, content, others + 1);
    }

    /** The text of an open file has changed; a file that was not open counts as open in one editor from now on. */
    public synchronized DocumentSnapshot change(Path file, String content) {
        return take(file, content, Optional.ofNullable(open.get(file)).map(Open::holders).orElse(1));
    }

    /** A file is open in one editor less; after the last one the text on disk counts again. */
    public void release(Path file) {
        letGo(file).ifPresent(text -> whenReleased.forEach(listener -> listener.accept(text)));
    }

    /** Tells the last text of every file that is no longer open, on the thread that closed it. */
    public void whenReleased(Consumer<DocumentSnapshot> listener) {
        whenReleased.add(listener);
    }

    /** The text of a file, if it is open. */
    public synchronized Optional<DocumentSnapshot> of(Path file) {
        return Optional.ofNullable(open.get(file)).map(Open::text);
    }

    /** Whether any file of a folder is open; {@code folder} is an absolute path. */
    public synchronized boolean isAnyOpenIn(Path folder) {
        return open.keySet().stream().anyMatch(file -> folder.equals(file.toAbsolutePath().normalize().getParent()));
    }

    /** The texts of the other open files in a file's folder. */
    public synchronized List<DocumentSnapshot> beside(Path file) {
        return open.values().stream().map(Open::text)
                .filter(text -> !text.path().equals(file) && Objects.equals(text.path().getParent(), file.getParent()))
                .toList();
    }

    /** The same by file. */
    public Map<Path, String> contentsBeside(Path file) {
        return beside(file).stream().collect(Collectors.toUnmodifiableMap(DocumentSnapshot::path, DocumentSnapshot::content));
    }

    private DocumentSnapshot take(Path file, String content, int holders) {
        var text = of(file).filter(known -> known.content().equals(content))
                .orElseGet(() -> new DocumentSnapshot(file, content, ++stamps, 0));
        open.put(file, new Open(text, holders));
        return text;
    }

    /** The last text of a file that is no longer open in any editor. */
    private synchronized Optional<DocumentSnapshot> letGo(Path file) {
        var known = open.get(file);
        if (known != null && known.holders() > 1) {
            open.put(file, new Open(known.text(), known.holders() - 1));
            return Optional.empty();
        }
        return Optional.ofNullable(open.remove(file)).map(Open::text);
    }
}
