package org.parallax.exercise.journal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A program that appends with many threads until it is killed or nobody listens any more, and prints each record that was
 * acknowledged.
 */
final class AppendingProgram {

    private static final int THREADS = 50;

    private AppendingProgram() {}

    /** The folder, and a word for the records of this life. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Opened opened = Journal.open(Path.of(arguments[0]));
        if (!(opened instanceof Opened.Ready ready)) {
            out.println("refused " + opened);
            return;
        }
        out.println("open " + ready.content().records().size());
        for (int thread = 0; thread < THREADS; thread++) {
            String seat = arguments[1] + " seat " + thread;
            Thread.ofPlatform().start(() -> append(ready.journal(), seat, out));
        }
    }

    private static void append(Journal journal, String seat, PrintStream out) {
        for (int i = 0; !out.checkError(); i++) {
            String record = "{\"seat\":\"" + seat + "\",\"ballot\":" + i + "}";
            long number = journal.append(record).join();
            out.println(number + " " + record);
        }
    }
}
