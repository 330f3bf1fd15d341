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
 * What editors hold of files, saved or not, for whoever looks at more than one file. Each state of a text has a stamp
 * that no other ever has, not even after its file was closed and opened again; editors of one file that hold the same
 * share it. For several threads.
 */
public final class OpenDocuments {

    private final Map<Path, Held> held = new HashMap<>();
    private final List<Consumer<DocumentSnapshot>> whenReleased = new CopyOnWriteArrayList<>();
    private long stamps;

    private record Held(DocumentSnapshot text, int holders) {}

    /** One more editor holds a file, with this text. */
    public synchronized DocumentSnapshot hold(Path file, String content) {
        int others = Optional.ofNullable(held.get(file)).map(Held::holders).orElse(0);
        return take(file, content, others + 1);
    }

    /** The text an editor holds is another now; what nobody holds is held by one from now on. */
    public synchronized DocumentSnapshot change(Path file, String content) {
        return take(file, content, Optional.ofNullable(held.get(file)).map(Held::holders).orElse(1));
    }

    /** One editor less holds a file; after the last one what is on disk counts again. */
    public void release(Path file) {
        letGo(file).ifPresent(text -> whenReleased.forEach(listener -> listener.accept(text)));
    }

    /** Tells of every text whose file no editor holds any more, as it was, on the thread that released it. */
    public void whenReleased(Consumer<DocumentSnapshot> listener) {
        whenReleased.add(listener);
    }

    /** What is held of a file. */
    public synchronized Optional<DocumentSnapshot> of(Path file) {
        return Optional.ofNullable(held.get(file)).map(Held::text);
    }

    /** What is held of the other files of a file's folder. */
    public synchronized List<DocumentSnapshot> beside(Path file) {
        return held.values().stream().map(Held::text)
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
        held.put(file, new Held(text, holders));
        return text;
    }

    /** What was held until now, if nobody holds it any more. */
    private synchronized Optional<DocumentSnapshot> letGo(Path file) {
        var known = held.get(file);
        if (known != null && known.holders() > 1) {
            held.put(file, new Held(known.text(), known.holders() - 1));
            return Optional.empty();
        }
        return Optional.ofNullable(held.remove(file)).map(Held::text);
    }
}
