package org.parallax.projection.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.6, 0.2533471031357997",
        "0.95, 1.6448536269514722",
        "0.975, 1.959963984540054",
        "0.025, -1.959963984540054",
        "1e-10, -6.361340902404056",
        "1e-14, -7.650628092935269"
    })
    void knownValues(double share, double value) {
        assertEquals(value, NormalQuantile.at(share), 1e-13);
    }

    @Test
    void isCut() {
        assertEquals(-8, NormalQuantile.at(0));
        assertEquals(8, NormalQuantile.at(1));
        assertEquals(-8, NormalTable.at(0));
        assertEquals(8, NormalTable.at((1L << 52) - 1));
    }

    @Property
    void tableKeepsToTheFunction(@ForAll @LongRange(min = 0, max = (1L << 52) - 1) long bits) {
        assertEquals(NormalQuantile.at((bits + 0.5) * 0x1p-52), NormalTable.at(bits), 2e-7);
    }

    @Property
    void negatedBitsNegate(@ForAll @LongRange(min = 0, max = (1L << 52) - 1) long bits) {
        assertEquals(-NormalTable.at(bits), NormalTable.at((1L << 52) - 1 - bits));
    }

    @Test
    void tableRises() {
        double last = -9;
        for (long bits = 0; bits < 1L << 52; bits += 1L << 36) {
            double value = NormalTable.at(bits);
            assertTrue(value >= last);
            last = value;
        }
    }
}
