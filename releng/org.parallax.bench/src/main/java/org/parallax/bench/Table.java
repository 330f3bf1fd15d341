package org.parallax.bench;

import java.io.PrintStream;
import java.util.Locale;

/** A plain table of figures. */
record Table(PrintStream out) {

    void title(String text) {
        out.println();
        out.println(text);
    }

    void row(String what, double value, String unit) {
        out.println(String.format(Locale.ROOT, "  %-40s %10.2f %s", what, value, unit));
    }

    void row(String what, Stopwatch time) {
        out.println(String.format(
                Locale.ROOT, "  %-40s %10.2f ms   %10.2f ms of processors", what, time.clock(), time.processors()));
    }
}
