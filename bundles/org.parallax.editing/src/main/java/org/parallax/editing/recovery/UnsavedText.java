package org.parallax.editing.recovery;

import java.nio.file.Path;
import java.time.Instant;
import org.parallax.editing.document.TextFingerprint;

/**
 * The text of a file as it is in an editor and not on disk.
 *
 * @param file where it would be saved
 * @param text the whole text
 * @param base the {@link TextFingerprint} of the saved text it was made from
 * @param at when the text stood like this
 */
public record UnsavedText(Path file, String text, String base, Instant at) {

    /** Whether this was made from that saved text. */
    public boolean wasMadeFrom(String saved) {
        return base.equals(TextFingerprint.of(saved));
    }
}
