package org.parallax.exercise.belief;

/** What somebody answers when asked what they believe. */
public sealed interface Estimate permits Estimate.Probable, RangeBelief {

    /** How probable they hold it, 1 to 99 in a hundred. */
    record Probable(int percent) implements Estimate {

        public Probable {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException("Between 1 and 99 in a hundred: " + percent);
            }
        }

        /** The same as a share. */
        public Probability probability() {
            return new Probability(percent / 100.0);
        }
    }
}
