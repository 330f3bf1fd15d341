package org.parallax.editing.document;

import java.nio.file.Path;
import org.parallax.dsl.signs.TextLines;

/**
 * One state of a text that is open in an editor.
 *
 * @param path of the file, saved or not
 * @param stamp grows with every change of this text, from 1
 * @param caret characters before the caret
 */
public record DocumentSnapshot(Path path, String content, long stamp, int caret) {

    /** Line of the caret, from 1. */
    public int caretLine() {
        return TextLines.number(content, caret);
    }

    /** The same with the caret elsewhere. */
    public DocumentSnapshot at(int otherCaret) {
        return new DocumentSnapshot(path, content, stamp, otherCaret);
    }

    /** Whether both hold the same state of the same file. */
    public boolean sameAs(DocumentSnapshot other) {
        return path.equals(other.path) && stamp == other.stamp;
    }
}
