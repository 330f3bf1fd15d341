package org.parallax.projection.theory;

import org.parallax.projection.situation.Channel;

/** A theory prepared for one situation and one setting of its parameters: immutable, shared by all threads. */
@FunctionalInterface
public interface PreparedTheory {

    /** A new path at the {@code as of} month. Used by one thread, discarded after the last month. */
    Path begin();

    /** One run's state as it moves from month to month. */
    @FunctionalInterface
    interface Path {

        /**
         * Moves the path one month on. Called once for each month, in order.
         *
         * @param month what happens in this month; valid during the call only
         * @param levels to be filled with this month's value of each field and view; values outside 0
         *     to 100 are cut, a value that is no finite number ends the theory's part in the projection
         */
        void advance(MonthView month, Levels levels);

        /**
         * Says what the levels given last are made of, in points about neutral: for each channel parts that sum to what
         * {@code Level.of} was asked for, but for what comes by chance. Before the first month, what the levels at
         * {@code as of} are made of. What a part changes by in a run without the scenario is shown as drift under the name
         * that the card gives its cause, and by what a run with the scenario differs from it as the mechanism by which the
         * scenario acts; what no part names is shown as not explained. Called in few runs; changes nothing.
         *
         * @param parts takes the parts
         */
        default void explain(Parts parts) {}
    }

    /** Takes what a level is made of. */
    @FunctionalInterface
    interface Parts {

        /**
         * Adds to a part.
         *
         * @param cause index into the card's causes
         * @param points finite
         */
        void add(int cause, Channel channel, double points);
    }
}
