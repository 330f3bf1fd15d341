package org.parallax.editing.live;

import java.time.Duration;

/**
 * How long a text must rest before it is looked at: as long as the last look at it took. A short text is followed at
 * once; a long one keeps no processor busy with states that are already old. For several threads.
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
    public void took(Duration look) {
        pause = look.compareTo(shortest) < 0 ? shortest : look.compareTo(longest) > 0 ? longest : look;
    }

    /** How long to wait for the next change. */
    public Duration pause() {
        return pause;
    }
}
