package org.parallax.dsl.loading;

import java.util.Objects;
import org.eclipse.emf.common.util.URI;

/**
 * A stretch of text in a file. Immutable.
 *
 * @param uri the file
 * @param file the file as the user named it, for people to read; a text that is not a file has a name too
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units; a tab counts as one
 * @param offset from the start of the text, from 0, in UTF-16 units
 * @param length of the stretch; may be 0
 */
public record Location(URI uri, String file, int line, int column, int offset, int length) {

    /** Rejects null. */
    public Location {
        Objects.requireNonNull(uri);
        Objects.requireNonNull(file);
    }

    /** The start of a file, for what concerns the file as a whole. */
    public static Location startOf(URI uri, String file) {
        return new Location(uri, file, 1, 1, 0, 0);
    }
}
