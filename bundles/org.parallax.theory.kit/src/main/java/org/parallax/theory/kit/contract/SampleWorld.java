package org.parallax.theory.kit.contract;

import java.time.YearMonth;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Quantity;

/** How drivers and sensitivities go in the months of a sample. */
sealed interface SampleWorld {

    /** The value of a driver, 0 to 1. */
    double driver(DriverCourse course, int number, YearMonth now, long key, int month);

    /** By how much shocks scale reactions. */
    double sensitivity(int month);

    /** Everything changes every month, at random. */
    record Wandering() implements SampleWorld {

        @Override
        public double driver(DriverCourse course, int number, YearMonth now, long key, int month) {
            return Randomness.uniform(key, month, number);
        }

        @Override
        public double sensitivity(int month) {
            return month % 2 == 0 ? 1 : 1.2;
        }
    }

    /** Drivers go as they are documented, and nobody is more sensitive than usual. */
    record Still() implements SampleWorld {

        @Override
        public double driver(DriverCourse course, int number, YearMonth now, long key, int month) {
            return course.in(now);
        }

        @Override
        public double sensitivity(int month) {
            return 1;
        }
    }

    /** All drivers of a quantity have one value in every month; the others go as they are documented. */
    record Held(Quantity quantity, double value) implements SampleWorld {

        @Override
        public double driver(DriverCourse course, int number, YearMonth now, long key, int month) {
            return course.driver().quantity() == quantity ? value : course.in(now);
        }

        @Override
        public double sensitivity(int month) {
            return 1;
        }
    }
}
