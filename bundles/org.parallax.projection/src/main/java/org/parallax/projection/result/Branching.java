package org.parallax.projection.result;

import org.parallax.projection.situation.Held;

/**
 * Which runs are looked at: what is made to happen in all of them comes first, then those are selected in which
 * something came about by itself. The two answer different questions: what an act brings about, and what worlds look
 * like in which it was done.
 *
 * @param held what is made to happen in every run, or never
 * @param given which of those runs are counted
 */
public record Branching(Held held, Conditioning given) {

    /** Every run as it goes by itself. */
    public static final Branching NONE = new Branching(Held.NOTHING, Conditioning.NOTHING);

    /** Nothing is held, and these runs are counted. */
    public static Branching given(Conditioning given) {
        return new Branching(Held.NOTHING, given);
    }

    /** Whether every run goes by itself and is counted. */
    public boolean isNone() {
        return held.isNothing() && given.isNothing();
    }

    /** The same with something else held. */
    public Branching with(Held other) {
        return new Branching(other, given);
    }

    /** The same with other runs counted. */
    public Branching with(Conditioning other) {
        return new Branching(held, other);
    }
}
