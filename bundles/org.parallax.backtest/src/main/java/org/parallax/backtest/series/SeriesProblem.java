package org.parallax.backtest.series;

/**
 * Why a file cannot be used.
 *
 * @param line from 1; likewise {@code column}
 * @param message a sentence that says how to mend it
 */
public record SeriesProblem(String file, int line, int column, String message) {

    /** As commands print it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": error " + message;
    }
}
