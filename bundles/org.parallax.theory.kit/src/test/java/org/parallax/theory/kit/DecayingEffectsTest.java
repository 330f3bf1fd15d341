package org.parallax.theory.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Fade;

class DecayingEffectsTest {

    @Property
    void eachImpactFadesAtItsOwnPaceWhateverElseIsThere(
            @ForAll @DoubleRange(min = -20, max = 20) double quick,
            @ForAll @DoubleRange(min = -20, max = 20) double slow,
            @ForAll @IntRange(min = 0, max = 60) int months) {
        double[] shares = {new Fade(3).monthlyShare(), new Fade(24).monthlyShare()};
        var effects = new DecayingEffects(shares, 2);
        effects.add(0, 1, quick);
        effects.add(1, 1, slow);
        for (int month = 0; month < months; month++) {
            effects.fade();
        }
        double left = quick * StrictMath.pow(shares[0], months) + slow * StrictMath.pow(shares[1], months);
        assertEquals(left, effects.total(1), 1e-9);
        assertEquals(0, effects.total(0));
    }

    @Test
    void whatNeverFadesStays() {
        var effects = new DecayingEffects(new double[] {Fade.NEVER.monthlyShare()}, 1);
        effects.add(0, 0, 4);
        effects.fade();
        assertEquals(4, effects.total(0));
    }
}
