package org.parallax.projection.situation;

import java.util.Comparator;

/** A quantity of one state: {@code UnitedStates commitment}. */
public record Driver(String state, Quantity quantity) implements Comparable<Driver> {

    private static final Comparator<Driver> ORDER =
            Comparator.comparing(Driver::state).thenComparing(Driver::quantity);

    @Override
    public int compareTo(Driver other) {
        return ORDER.compare(this, other);
    }
}
