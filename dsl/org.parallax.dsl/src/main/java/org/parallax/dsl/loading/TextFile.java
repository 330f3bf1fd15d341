package org.parallax.dsl.loading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.dsl.issues.IssueCode;

/**
 * The text of a file as the language reads it, or why there is none: bytes that are not strictly UTF-8 are refused, and a
 * byte order mark is no part of the text. Nothing is ever replaced or left out in silence.
 */
public sealed interface TextFile {

    /** No text of the language is larger: twenty million bytes. */
    int LARGEST = 20_000_000;

    /** @param text without byte order mark */
    record Text(String text) implements TextFile {
    }

    /**
     * @param code why
     * @param message the reason in a sentence
     * @param line where, from 1
     */
    record Refused(IssueCode code, String message, int line) implements TextFile {
    }

    /** Reads a file. Never throws for what may be wrong with it. */
    static TextFile read(Path path) {
        if (!Files.exists(path)) {
            return refused(IssueCode.FILE_MISSING, "There is no file " + path + ".");
        }
        if (Files.isDirectory(path)) {
            return refused(IssueCode.FILE_UNREADABLE, path + " is a folder, not a file.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in);
        } catch (IOException e) {
            return refused(IssueCode.FILE_UNREADABLE, "The file " + path + " cannot be read: " + reason(e) + ".");
        }
    }

    /** Reads a file that a plug-in brings. */
    static TextFile read(URL url) {
        try (InputStream in = url.openStream()) {
            return read(in);
        } catch (IOException e) {
            return refused(IssueCode.FILE_UNREADABLE, url + " cannot be read: " + reason(e) + ".");
        }
    }

    private static TextFile read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return refused(IssueCode.FILE_TOO_LARGE, "The file is larger than 20 MB.");
        }
        return decode(bytes);
    }

    /** Reads bytes as UTF-8, with or without byte order mark. */
    static TextFile decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || hasEverySecondZero(bytes)) {
            return refused(IssueCode.FILE_ENCODING, "The text is in UTF-16; save it as UTF-8.");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new Refused(IssueCode.FILE_BINARY, "This is no text: it holds a zero byte.", lineAt(bytes, i));
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            CharBuffer out = decoder.decode(in);
            return new Text(out.length() > 0 && out.charAt(0) == '\uFEFF' ? out.subSequence(1, out.length()).toString()
                    : out.toString());
        } catch (CharacterCodingException e) {
            return new Refused(IssueCode.FILE_ENCODING, "The text is not in UTF-8; save it as UTF-8.",
                    lineAt(bytes, in.position()));
        }
    }

    /** Whether bytes are Latin text in UTF-16 without a byte order mark. */
    private static boolean hasEverySecondZero(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        return bytes.length >= 4 && Math.min(zeros[0], zeros[1]) == 0 && most > bytes.length / 4;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int lineAt(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            // A carriage return and the line feed after it end one line.
            line += bytes[i] == '\r' || bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r') ? 1 : 0;
        }
        return line;
    }

    private static Refused refused(IssueCode code, String message) {
        return new Refused(code, message, 1);
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "access is denied"
                : String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown reason");
    }
}
