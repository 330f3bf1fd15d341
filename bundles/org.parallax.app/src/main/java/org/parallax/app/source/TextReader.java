package org.parallax.app.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.app.source.Reading.Read;
import org.parallax.app.source.Reading.Refused;

/**
 * Reads scenario and relationship files, refusing what no parser should see: what is missing, too large,
 * binary, not UTF-8 or nested without end. Never throws for a bad file.
 */
public final class TextReader {

    /** Larger files are refused; ten thousand events need about a tenth of it. */
    public static final long MOST_BYTES = 8L * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads a file; {@code shown} is its name in diagnostics. */
    public Reading read(Path file, String shown) {
        try {
            if (Files.isDirectory(file)) {
                return refused(shown, "FileIsFolder", "This is a folder; name a .scenario file in it");
            }
            if (!Files.exists(file)) {
                return refused(shown, "FileMissing", "There is no such file; check the spelling and the folder");
            }
            if (!Files.isRegularFile(file)) {
                return refused(shown, "FileUnreadable", "This is no ordinary file");
            }
            if (Files.size(file) > MOST_BYTES) {
                return refused(shown, "FileTooLarge", "The file has " + megabytes(Files.size(file))
                        + "; files over " + megabytes(MOST_BYTES) + " are refused. Split it into several files of a folder");
            }
            return decode(file, shown, Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            return refused(shown, "FileUnreadable", "You have no permission to read this file");
        } catch (IOException e) {
            return refused(shown, "FileUnreadable", "The file cannot be read: " + reason(e));
        }
    }

    private static Reading decode(Path file, String shown, byte[] bytes) {
        if (startsLikeUtf16(bytes)) {
            return refused(shown, "FileEncoding", "The file is in UTF-16; save it as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return refused(shown, "FileBinary", "This is no text: byte " + (i + 1) + " is zero");
            }
        }
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var content = decoder.decode(buffer).toString();
            return accept(file, shown, withoutMark(content));
        } catch (CharacterCodingException e) {
            return new Refused(undecodable(shown, bytes, buffer.position()));
        }
    }

    private static Reading accept(Path file, String shown, String content) {
        if (content.isBlank()) {
            return refused(shown, "FileEmpty", "The file is empty; write a scenario into it or start from an example");
        }
        return Nesting.tooDeep(shown, content)
                .<Reading>map(Refused::new)
                .orElseGet(() -> new Read(new SourceText(file, shown, content)));
    }

    private static Diagnostic undecodable(String shown, byte[] bytes, int at) {
        var before = new String(bytes, 0, at, StandardCharsets.UTF_8);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new Diagnostic(shown, line, column, before.length(), 1, Diagnostic.Severity.ERROR, "FileEncoding",
                "This character is not UTF-8; save the file as UTF-8");
    }

    private static boolean startsLikeUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static String withoutMark(String content) {
        return !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? content.substring(1) : content;
    }

    private static String megabytes(long bytes) {
        return (bytes + 524_288) / 1_048_576 + " MB";
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Reading refused(String shown, String code, String message) {
        return new Refused(Diagnostic.aboutFile(shown, code, message));
    }
}
