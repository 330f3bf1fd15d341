package org.parallax.projection.internal.simulation;

import java.util.Arrays;
import java.util.Objects;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.theory.PreparedTheory;

/** What a path's levels are made of in one month, in points by cause and channel. Used by one thread. */
final class CauseParts implements PreparedTheory.Parts {

    private static final int CHANNELS = Channel.values().length;

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

    int causes() {
        return causes;
    }

    double points(int cause, int channel) {
        return points[cause * CHANNELS + channel];
    }

    double sum(int channel) {
        double sum = 0;
        for (int cause = 0; cause < causes; cause++) {
            sum += points(cause, channel);
        }
        return sum;
    }
}
