package org.parallax.model.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days a date may mean, both ends included. Immutable.
 *
 * @param first the earliest
 * @param last the latest, not before the first
 */
public record Days(LocalDate first, LocalDate last) {

    /** Rejects a stretch that ends before it begins. */
    public Days {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    /**
     * Whether every one of these days lies before every one of the others: with coarse dates, whether that is certain.
     */
    public boolean isBefore(Days other) {
        return last.isBefore(other.first);
    }

    /** Whether every one of these days lies after every one of the others. */
    public boolean isAfter(Days other) {
        return other.isBefore(this);
    }
}
