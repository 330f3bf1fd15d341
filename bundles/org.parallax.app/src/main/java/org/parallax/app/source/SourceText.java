package org.parallax.app.source;

import java.nio.file.Path;

/**
 * A text to load: a file that was read, or what an editor holds of it.
 *
 * @param path where it is, or would be; decides which texts are its neighbours
 * @param shown the path as the user named it
 */
public record SourceText(Path path, String shown, String content) {

    /** A text by itself, for tests and for editors of what is not saved yet. */
    public static SourceText of(String name, String content) {
        var path = Path.of(name);
        return new SourceText(path, name, content);
    }
}
