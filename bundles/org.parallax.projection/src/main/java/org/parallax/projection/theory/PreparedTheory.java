package org.parallax.projection.theory;

/** A theory prepared for one situation: immutable, shared by all threads. */
public interface PreparedTheory {

    /** A new path at the {@code as of} month. Used by one thread, discarded after the last month. */
    Path begin();

    /** One run's state as it moves from month to month. */
    interface Path {

        /**
         * Moves the path one month on. Called once for each month, in order.
         *
         * @param month what happens in this month; valid during the call only
         * @param levels to be filled with this month's value of each field and view; values outside 0
         *     to 100 are cut, a value that is no finite number ends the theory's part in the projection
         */
        void advance(MonthView month, Levels levels);
    }
}
