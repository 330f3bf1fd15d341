package org.parallax.workbench.problems;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.parallax.dsl.loading.TextFile;
import org.parallax.workbench.live.EditedText;
import org.parallax.workbench.text.TextServices;

/** Texts as they stand on disk, and what editors hold of their neighbours that is not there yet. Reads files. */
final class DiskTexts {

    private final TextServices texts;
    private final AtomicLong readings = new AtomicLong();
    /** Files whose unsaved text others were checked with. */
    private final Set<Path> seenUnsaved = ConcurrentHashMap.newKeySet();

    DiskTexts(TextServices texts) {
        this.texts = texts;
    }

    /** A file as it stands on disk; its stamp is never one of an editor's, which count up from one. */
    EditedText text(Path path) {
        // What cannot be read has problems of its own to tell, and no text to mend.
        var content = TextFile.read(path) instanceof TextFile.Text(var text) ? text : "";
        return new EditedText(path, content, -readings.incrementAndGet(), 0);
    }

    /** The unsaved texts in the folder of a file. */
    Map<Path, String> unsavedBeside(Path path) {
        var unsaved = texts.held().contentsBeside(path).entrySet().stream()
                .filter(held -> texts.isUnsaved(held.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        seenUnsaved.addAll(unsaved.keySet());
        return unsaved;
    }

    /** Whether others may be right or wrong otherwise than when they were checked last, now that a file was left. */
    boolean changesWithout(Path path) {
        boolean seen = seenUnsaved.remove(path);
        return seen || texts.isUnsaved(path);
    }
}
