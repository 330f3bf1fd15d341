package org.parallax.editing.live;

import java.time.Duration;

/**
 * How long a text must stay unchanged before it is checked: as long as the last check took. A short text is checked at
 * once; a long one does not keep a processor busy with states that are already old. For several threads.
 */
public final class Debounce {

    private final Duration shortest;
    private final Duration longest;
    private volatile Duration pause;

    /** Stays between two bounds, and begins with the longer one. */
    public Debounce(Duration shortest, Duration longest) {
        this.shortest = shortest;
        this.longest = longest;
        this.pause = longest;
    }

    /** Says how long it took to read and check a text. */
    public void took(Duration check) {
        pause = check.compareTo(shortest) < 0 ? shortest : check.compareTo(longest) > 0 ? longest : check;
    }

    /** How long to wait for the next change. */
    public Duration pause() {
        return pause;
    }
}
