package org.parallax.projection.internal.simulation;

import java.util.Arrays;
import java.util.Objects;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.theory.PreparedTheory;

/**
 * What a path's levels are made of in one month, in points by cause and channel. Used by one thread.
 *
 * <p>A level is no sum of points, so a cause's share of a channel's movement is its share of the movement in points. An
 * indicator made of several channels moves by the mean of theirs.
 */
final class CauseParts implements PreparedTheory.Parts {

    private static final int CHANNELS = Channel.values().length;
    private static final double STILL = 1e-9;

    private final double[] points;
    private final int causes;

    CauseParts(int causes) {
        this.causes = causes;
        this.points = new double[causes * CHANNELS];
    }

    void clear() {
        Arrays.fill(points, 0);
    }

    @Override
    public void add(int cause, Channel channel, double more) {
        points[Objects.checkIndex(cause, causes) * CHANNELS + channel.ordinal()] += more;
    }

    /**
     * What a cause has moved an indicator by, from other parts to these.
     *
     * @param slopes by how much each channel's level has moved for each point
     */
    double moved(CauseParts from, Indicator indicator, int cause, double[] slopes) {
        double sum = 0;
        double weights = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            double weight = MilestoneCells.weight(indicator, channel);
            if (weight > 0) {
                sum += weight * slopes[channel] * (points(cause, channel) - from.points(cause, channel));
                weights += weight;
            }
        }
        return sum / weights;
    }

    /** By how much a level moves for each point, from some points to others. */
    static double slope(double from, double to) {
        double moved = to - from;
        double over = Math.abs(moved) < STILL ? Math.copySign(STILL * 1000, moved) : moved;
        return (Level.of(from + over) - Level.of(from)) / over;
    }

    private double points(int cause, int channel) {
        return points[cause * CHANNELS + channel];
    }

    /** All that is named of a channel. */
    double sum(int channel) {
        double sum = 0;
        for (int cause = 0; cause < causes; cause++) {
            sum += points(cause, channel);
        }
        return sum;
    }
}
