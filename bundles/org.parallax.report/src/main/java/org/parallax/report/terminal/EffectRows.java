package org.parallax.report.terminal;

import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;

/** Rows of effects in points with their spread. */
final class EffectRows {

    private EffectRows() {}

    static String heading(String label, SampleSize runs) {
        return Columns.left(label, 48) + Columns.right("points", 12) + Columns.right(runs.band(90), 20);
    }

    static String row(String label, double effect, double low, double high) {
        return row(label, effect)
                + Columns.right(Numbers.signedTenths(low) + " to " + Numbers.signedTenths(high), 20);
    }

    static String row(String label, double effect) {
        return Columns.left("  " + label, 48) + Columns.right(Numbers.signedTenths(effect), 12);
    }
}
