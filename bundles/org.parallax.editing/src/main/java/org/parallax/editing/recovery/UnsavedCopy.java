package org.parallax.editing.recovery;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.parallax.editing.document.TextFingerprint;

/** The bytes of a copy: five lines about the text, an empty one, the text; to be read with any editor at need. */
final class UnsavedCopy {

    private static final String TITLE = "Unsaved text, kept by Parallax";

    private UnsavedCopy() {}

    static byte[] write(UnsavedText unsaved) {
        var text = unsaved.text().getBytes(StandardCharsets.UTF_8);
        var head = String.join("\n", TITLE, unsaved.file().toUri().toString(), unsaved.at().toString(), unsaved.base(),
                TextFingerprint.of(text), "", "");
        var all = new ByteArrayOutputStream(head.length() + text.length);
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(text);
        return all.toByteArray();
    }

    /** What was written; empty for anything that is not whole. */
    static Optional<UnsavedText> read(byte[] bytes) {
        var lines = new String[6];
        int from = 0;
        for (int i = 0; i < lines.length; i++) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (end == bytes.length) {
                return Optional.empty();
            }
            lines[i] = new String(bytes, from, end - from, StandardCharsets.UTF_8);
            from = end + 1;
        }
        var text = Arrays.copyOfRange(bytes, from, bytes.length);
        return lines[0].equals(TITLE) && lines[4].equals(TextFingerprint.of(text)) ? read(lines, text) : Optional.empty();
    }

    private static Optional<UnsavedText> read(String[] lines, byte[] text) {
        try {
            return Optional.of(new UnsavedText(Path.of(URI.create(lines[1])), new String(text, StandardCharsets.UTF_8),
                    lines[3], Instant.parse(lines[2])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
