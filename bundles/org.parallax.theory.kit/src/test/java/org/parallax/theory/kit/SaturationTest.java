package org.parallax.theory.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SaturationTest {

    @Property
    void aShareHasBoundsAndTheSignOfItsCause(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double points,
            @ForAll @DoubleRange(min = 0.1, max = 100) double clear) {
        double share = Saturation.share(points, clear);
        assertTrue(share >= -1 && share <= 1);
        assertEquals(Math.signum(points), Math.signum(share));
    }

    @Test
    void atAClearCauseItIsSevenTenths() {
        assertEquals(Math.sqrt(0.5), Saturation.share(25, 25), 1e-12);
        assertEquals(0, Saturation.share(0, 25));
    }
}
