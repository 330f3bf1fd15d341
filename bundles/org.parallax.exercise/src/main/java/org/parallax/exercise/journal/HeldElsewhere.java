package org.parallax.exercise.journal;

/** A log that somebody has open. */
final class HeldElsewhere extends Exception {

    private static final long serialVersionUID = 1L;

    private final String holder;

    HeldElsewhere(String holder) {
        super(holder);
        this.holder = holder;
    }

    String holder() {
        return holder;
    }
}
