package org.parallax.report.words;

import org.parallax.projection.result.ChangeAttribution;

/**
 * A change and its two parts in tenths of a point, as they are printed: the parts add up to the whole as it is read.
 *
 * @param total the whole change
 * @param anyway what would have happened without the scenario
 * @param scenario the rest
 */
public record RoundedChange(double total, double anyway, double scenario) {

    /** The parts of a change; the scenario's is what is left of the rounded total. */
    public static RoundedChange of(ChangeAttribution change) {
        long total = Math.round(change.total() * 10);
        long anyway = Math.round(change.drift() * 10);
        return new RoundedChange(total / 10.0, anyway / 10.0, (total - anyway) / 10.0);
    }

    /**
     * Whether there are two parts to tell apart: a cause that moves the indicator anyway has a name, or the scenario moves it.
     * Under most baselines neither is so.
     */
    public static boolean tells(ChangeAttribution change) {
        return ChangeLine.namesCauses(change) || ChangeLine.isMovedByScenario(change);
    }
}
