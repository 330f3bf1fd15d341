package org.parallax.projection.result;

/**
 * An assumption, shock or event of a scenario that moves nothing by a tenth of a point under any theory, in any month of
 * the runs in which it happens; of a scenario of very many statements, in none of the months in which effects are read.
 *
 * @param id as in {@link ChangeAttribution.Row}
 */
public record NoEffect(ChangeAttribution.Sort sort, String id, String title) {

    /** What an indicator must move by, either way, on average over the runs, to count as moved; in points. */
    public static final double LEAST = 0.1;
}
