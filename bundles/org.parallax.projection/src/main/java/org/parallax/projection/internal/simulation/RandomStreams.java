package org.parallax.projection.internal.simulation;

import java.util.Arrays;
import java.util.Objects;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.theory.TheoryCard;

/**
 * A theory's random streams in one run. Normal draws are remembered for the length of the run, since the
 * variants of a situation ask for the same ones. This makes it faster and changes no value.
 */
final class RandomStreams {

    /** How many draws of a stream and month are remembered. */
    private static final int REMEMBERED = 8;

    private final long[] streamKeys;
    private final long[] runKeys;
    private final int months;
    private final double[] normals;

    RandomStreams(TheoryCard card, long seed, int months) {
        this.streamKeys = card.streams().stream()
                .mapToLong(stream -> Randomness.streamKey(seed, "theory:" + stream))
                .toArray();
        this.runKeys = new long[streamKeys.length];
        this.months = months;
        this.normals = new double[streamKeys.length * months * REMEMBERED];
    }

    void begin(long run) {
        for (int i = 0; i < runKeys.length; i++) {
            runKeys[i] = Randomness.runKey(streamKeys[i], run);
        }
        Arrays.fill(normals, Double.NaN);
    }

    double normal(int stream, int month, int draw) {
        Objects.checkIndex(stream, runKeys.length);
        if (draw < 0 || draw >= REMEMBERED) {
            return fresh(stream, month, draw);
        }
        int at = (stream * months + month - 1) * REMEMBERED + draw;
        double known = normals[at];
        if (known == known) {
            return known;
        }
        double normal = Randomness.normal(runKeys[stream], month, draw);
        normals[at] = normal;
        return normal;
    }

    double uniform(int stream, int month, int draw) {
        Objects.checkIndex(stream, runKeys.length);
        return Randomness.uniform(runKeys[stream], month, requireDraw(draw));
    }

    private double fresh(int stream, int month, int draw) {
        return Randomness.normal(runKeys[stream], month, requireDraw(draw));
    }

    private static int requireDraw(int draw) {
        if (draw < 0) {
            throw new IllegalArgumentException("Draws are numbered from 0, not " + draw);
        }
        return draw;
    }
}
