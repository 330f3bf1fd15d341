package org.parallax.backtest.result;

/**
 * What a score is of.
 *
 * @param series name of the series' file without its ending
 * @param theory id of a theory, {@link #KERNEL} or {@link #POOL}
 * @param horizon months from the origin to the end of the period that is forecast
 */
public record Scored(String series, String theory, Arm arm, Layers layers, int horizon, Part part) {

    /** The record's events with their fades and nothing else: what a theory must do better than. */
    public static final String KERNEL = "Kernel";

    /** Theories that say something of the indicator, mixed with equal weights. */
    public static final String POOL = "Pool";
}
