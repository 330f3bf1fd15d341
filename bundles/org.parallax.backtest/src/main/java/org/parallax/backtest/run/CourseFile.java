package org.parallax.backtest.run;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;

/**
 * How a course is written: its key in UTF-8 with its length before it, the number of months, then of each indicator the means
 * and the variances of the months, and a checksum of all that. Numbers have their high byte first.
 */
final class CourseFile {

    private CourseFile() {}

    /** A course as it is kept. */
    static byte[] bytes(CourseKey key, CourseSheet sheet) {
        var text = key.text().getBytes(StandardCharsets.UTF_8);
        int months = sheet.means().getFirst().length();
        int numbers = 2 * Indicator.values().length * months;
        var bytes = ByteBuffer.allocate(
                Integer.BYTES + text.length + Integer.BYTES + numbers * Double.BYTES + Long.BYTES);
        bytes.putInt(text.length).put(text).putInt(months);
        for (int indicator = 0; indicator < sheet.means().size(); indicator++) {
            sheet.means().get(indicator).stream().forEachOrdered(bytes::putDouble);
            sheet.variances().get(indicator).stream().forEachOrdered(bytes::putDouble);
        }
        return bytes.putLong(checksum(bytes.array())).array();
    }

    /** The course that was kept under a key; empty if these bytes are not that. */
    static Optional<CourseSheet> read(byte[] kept, CourseKey key) {
        var bytes = ByteBuffer.wrap(kept);
        try {
            boolean whole = kept.length > Long.BYTES && bytes.getLong(kept.length - Long.BYTES) == checksum(kept);
            return whole && text(bytes).equals(key.text()) ? Optional.of(sheet(bytes)) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static String text(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("No text is so long");
        }
        var text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static CourseSheet sheet(ByteBuffer bytes) {
        int months = bytes.getInt();
        var means = new ArrayList<Series>();
        var variances = new ArrayList<Series>();
        for (int indicator = 0; indicator < Indicator.values().length; indicator++) {
            means.add(series(bytes, months));
            variances.add(series(bytes, months));
        }
        return new CourseSheet(List.copyOf(means), List.copyOf(variances));
    }

    private static Series series(ByteBuffer bytes, int months) {
        var values = new double[months];
        for (int month = 0; month < months; month++) {
            values[month] = bytes.getDouble();
        }
        return Series.of(values);
    }

    /** Of all but the last bytes, where the checksum stands itself. */
    private static long checksum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(Arrays.copyOf(bytes, bytes.length - Long.BYTES));
        return sum.getValue();
    }
}
