package org.parallax.projection.internal.simulation;

import java.util.Arrays;
import java.util.Objects;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.theory.TheoryCard;

/**
 * A theory's random streams in one run. As many normal draws a month as the theory has asked for so far are made when a
 * run begins, since it will ask for them again, and so will the variants of the situation. This makes it faster and
 * changes no value.
 */
final class RandomStreams {

    /** How many draws of a stream and month are made beforehand, at most. */
    private static final int MOST = 8;

    private final long[] streamKeys;
    private final long[] runKeys;
    /** By stream: how many draws a month were asked for so far, at most {@link #MOST}. */
    private final int[] asked;
    /** By stream: how many draws a month have been made in this run. */
    private final int[] made;
    private final int months;
    private final double[] normals;
    /** By stream, draw and month. */
    private final double[] walks;
    /** By stream and draw: what the walk of this run keeps from month to month; no number before it is walked. */
    private final double[] kept;

    RandomStreams(TheoryCard card, long seed, int months) {
        this.streamKeys = card.streams().stream()
                .mapToLong(stream -> Randomness.streamKey(seed, "theory:" + stream))
                .toArray();
        this.runKeys = new long[streamKeys.length];
        this.asked = new int[streamKeys.length];
        this.made = new int[streamKeys.length];
        this.months = months;
        this.normals = new double[streamKeys.length * months * MOST];
        this.walks = new double[normals.length];
        this.kept = new double[streamKeys.length * MOST];
    }

    void begin(long run) {
        for (int stream = 0; stream < runKeys.length; stream++) {
            runKeys[stream] = Randomness.runKey(streamKeys[stream], run);
            make(stream);
        }
        Arrays.fill(kept, Double.NaN);
    }

    private void make(int stream) {
        int draws = asked[stream];
        long key = runKeys[stream];
        for (int month = 1, at = stream * months * MOST; month <= months; month++, at += MOST) {
            for (int draw = 0; draw < draws; draw++) {
                normals[at + draw] = Randomness.normal(key, month, draw);
            }
        }
        made[stream] = draws;
    }

    double normal(int stream, int month, int draw) {
        Objects.checkIndex(stream, runKeys.length);
        return draw >= 0 && draw < made[stream]
                ? normals[(stream * months + month - 1) * MOST + draw]
                : first(stream, month, draw);
    }

    double walk(int stream, int month, int draw, double share) {
        if (draw < 0 || draw >= MOST) {
            return longWalk(stream, month, draw, share);
        }
        int walk = stream * MOST + draw;
        if (kept[walk] != share) {
            make(stream, draw, share);
        }
        return walks[walk * months + month - 1];
    }

    /** A walk that is not stored: there is room for the first draws alone. */
    private double longWalk(int stream, int month, int draw, double share) {
        double state = 0;
        for (int past = 1; past <= month; past++) {
            state = share * state + normal(stream, past, draw);
        }
        return state;
    }

    private void make(int stream, int draw, double share) {
        int walk = stream * MOST + draw;
        double state = 0;
        for (int month = 1; month <= months; month++) {
            state = share * state + normal(stream, month, draw);
            walks[walk * months + month - 1] = state;
        }
        kept[walk] = share;
    }

    /** A draw that was not asked for before. */
    private double first(int stream, int month, int draw) {
        requireDraw(draw);
        asked[stream] = Math.max(asked[stream], Math.min(draw + 1, MOST));
        return Randomness.normal(runKeys[stream], month, draw);
    }

    double uniform(int stream, int month, int draw) {
        Objects.checkIndex(stream, runKeys.length);
        return Randomness.uniform(runKeys[stream], month, requireDraw(draw));
    }

    private static int requireDraw(int draw) {
        if (draw < 0) {
            throw new IllegalArgumentException("Draws are numbered from 0, not " + draw);
        }
        return draw;
    }
}
