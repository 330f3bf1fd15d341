package org.parallax.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints titles and rows of figures. */
record Table(PrintStream out) {

    void title(String text) {
        out.println();
        out.println(text);
    }

    void row(String what, double value, String unit) {
        out.println(String.format(Locale.ROOT, "  %-32s %9.2f %s", what, value, unit));
    }

    void row(String what, Stopwatch time) {
        out.println(String.format(
                Locale.ROOT, "  %-32s %9.2f ms   p95 %9.2f   best %9.2f   processors %9.2f",
                what, time.median(), time.slow(), time.best(), time.processors()));
    }

    /** A row with the goal in milliseconds that the design sets for it. */
    void row(String what, Stopwatch time, int goal) {
        out.println(String.format(
                Locale.ROOT, "  %-32s %9.2f ms   p95 %9.2f   best %9.2f   processors %9.2f   goal %4d",
                what, time.median(), time.slow(), time.best(), time.processors(), goal));
    }
}
