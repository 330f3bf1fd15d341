package org.parallax.backtest.series;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of a series: lines {@code # key: value}, the line {@code period,value}, then such lines by period.
 *
 * <p>UTF-8 with or without a byte order mark, line ends of any system; empty lines count for nothing. Everything that is
 * wrong is found in one go.
 */
public final class SeriesReader {

    private SeriesReader() {}

    /**
     * What the bytes of a file say.
     *
     * @param file its path as problems are to spell it; the series is named after its last part
     */
    public static SeriesReading read(String file, byte[] bytes) {
        var problems = new ProblemList(file);
        Optional<String> text = text(bytes);
        if (text.isEmpty()) {
            problems.add(1, 1, "is no text in UTF-8; save it as text in UTF-8, with commas between columns.");
            return new SeriesReading.Faulty(id(file), problems.byPlace());
        }
        List<String> lines = text.get().lines().toList();
        int firstValue = headEnd(lines);
        var headReader = new HeadReader(problems);
        Optional<SeriesHead> head = headReader.read(lines.subList(0, firstValue));
        List<Observation> values =
                new ValueReader(problems, head.map(SeriesHead::step)).read(lines.subList(firstValue, lines.size()), firstValue);
        head.ifPresent(read -> new SplitCheck(problems).check(read, splitLine(lines), values));
        return head.isPresent() && problems.isEmpty()
                ? new SeriesReading.Readable(
                        new SeriesFile(id(file), head.get(), values, digest(bytes)), headReader.places(file))
                : new SeriesReading.Faulty(id(file), problems.byPlace());
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.indexOf('\0') < 0 ? Optional.of(plain) : Optional.empty();
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /** How many lines there are before the first that is neither of the head nor empty. */
    private static int headEnd(List<String> lines) {
        int end = 0;
        while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).startsWith("#"))) {
            end++;
        }
        return end;
    }

    private static int splitLine(List<String> lines) {
        int at = 0;
        while (!lines.get(at).matches("#\\s*split\\s*:.*")) {
            at++;
        }
        return at + 1;
    }

    /** The name of a series: its file's, without the ending. */
    static String id(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.endsWith(".csv") ? name.substring(0, name.length() - 4) : name;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
