package org.parallax.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parallax.report.Made;

/** The summary never says of what holds under some theories that it fails under all. */
class MetExpectationsTest {

    private static String told(int theories, long... met) {
        return new MetExpectations(theories, Arrays.stream(met).boxed().toList()).sentence();
    }

    @Test
    void oneIsCountedByTheories() {
        assertEquals("The one expectation stated is met under two of nine theories.", told(9, 2));
        assertEquals("The one expectation stated is met under none of nine theories.", told(9, 0));
        assertEquals("The one expectation stated is met under all nine theories.", told(9, 9));
        assertEquals("The one expectation stated is met under both theories.", told(2, 2));
        assertEquals("The one expectation stated is not met.", told(1, 0));
        assertEquals("The one expectation stated is met.", told(1, 1));
        assertEquals("", told(9));
    }

    @Test
    void severalAreSortedByWhetherAllSomeOrNoTheoriesMeetThem() {
        assertEquals("Both expectations stated are met under all nine theories.", told(9, 9, 9));
        assertEquals("None of the three expectations stated is met under any theory.", told(9, 0, 0, 0));
        assertEquals("Of the four expectations stated, one is met under all nine theories, two under some theories only and one under none.",
                told(9, 9, 1, 8, 0));
        assertEquals("Each of the two expectations stated is met under one theory only.", told(2, 1, 1));
        assertEquals("Neither of the two expectations stated is met.", told(1, 0, 0));
        assertEquals("One of the three expectations stated is met.", told(1, 1, 0, 0));
    }

    @Test
    void outcomesOfAProjectionAreCountedByTheory() {
        assertEquals("Of the two expectations stated, one is met under all three theories and one under some theories only.",
                MetExpectations.of(new Made().theories(3).result()).sentence());
    }
}
