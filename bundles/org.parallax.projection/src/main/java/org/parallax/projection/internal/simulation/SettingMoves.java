package org.parallax.projection.internal.simulation;

/**
 * What settings move in one cell, run by run.
 *
 * @param base of one variant, the original: its levels and its change
 * @param moved by setting: what it adds to either
 */
public record SettingMoves(PairedDifferences base, PairedDifferences moved) {

    /** The cell of {@link #base} and {@link #moved} that holds the level. */
    public static final int LEVEL = 0;

    /** The cell of {@link #base} and {@link #moved} that holds the level less what it is held against. */
    public static final int CHANGE = 1;

    /** Room for so many settings and runs. */
    public static SettingMoves of(int settings, int runs) {
        return new SettingMoves(new PairedDifferences(1, 2, runs), new PairedDifferences(settings, 2, runs));
    }
}
