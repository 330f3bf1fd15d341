package org.parallax.exercise.log;

/** What somebody believes. */
public sealed interface Estimate {

    /** How probable they hold it, 1 to 99 in a hundred. */
    record Probable(int percent) implements Estimate {

        public Probable {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException("Between 1 and 99 in a hundred: " + percent);
            }
        }
    }

    /** Where they hold a number to lie: one in twenty below, the middle, one in twenty above. */
    record Ranging(double low, double best, double high) implements Estimate {

        public Ranging {
            if (!(low <= best && best <= high)) {
                throw new IllegalArgumentException("Low, best, high rise: " + low + ", " + best + ", " + high);
            }
        }
    }
}
