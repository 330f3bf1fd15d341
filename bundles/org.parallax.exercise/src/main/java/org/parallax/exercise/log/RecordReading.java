package org.parallax.exercise.log;

import java.util.ArrayList;
import java.util.List;

/** What reading the lines of a log came to. */
public sealed interface RecordReading {

    /** All of them. */
    record Whole(List<LogRecord> records) implements RecordReading {

        public Whole {
            records = List.copyOf(records);
        }
    }

    /**
     * Reading stopped: nothing that follows can be trusted to mean what it says.
     *
     * @param number of the first record that this version does not know
     * @param why what is unknown
     * @param product the version that wrote it, as far as the records before say
     */
    record Stopped(long number, String why, String product) implements RecordReading {

        /** What to tell whoever opens it. */
        public String sentence() {
            return "Record " + number + " was written by Parallax " + product + " and is not known to this version: " + why;
        }
    }

    /** Reads lines. */
    static RecordReading of(List<String> lines) {
        var codec = new LogLines();
        var records = new ArrayList<LogRecord>();
        var product = "of an unknown version";
        for (var line : lines) {
            long number = records.size() + 1L;
            try {
                var record = codec.read(line);
                if (record.number() != number) {
                    return new Stopped(number, "it says that it is record " + record.number(), product);
                }
                records.add(record);
                product = writer(record, product);
            } catch (LogLines.UnreadableLine unreadable) {
                return new Stopped(number, unreadable.why(), product);
            }
        }
        return new Whole(records);
    }

    private static String writer(LogRecord record, String before) {
        return switch (record.fact()) {
            case SessionFact.Opened opened -> opened.product();
            case SessionFact.Continued continued -> continued.product();
            default -> before;
        };
    }
}
