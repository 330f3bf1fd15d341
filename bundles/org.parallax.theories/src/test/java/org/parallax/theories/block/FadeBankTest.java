package org.parallax.theories.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Fade;

class FadeBankTest {

    @Property
    void eachImpactFadesAtItsOwnPaceWhateverElseIsThere(
            @ForAll @DoubleRange(min = -20, max = 20) double quick,
            @ForAll @DoubleRange(min = -20, max = 20) double slow,
            @ForAll @IntRange(min = 0, max = 60) int months) {
        double[] shares = {new Fade(3).monthlyShare(), new Fade(24).monthlyShare()};
        var bank = new FadeBank(shares, 2);
        bank.add(0, 1, quick);
        bank.add(1, 1, slow);
        for (int month = 0; month < months; month++) {
            bank.fade();
        }
        double left = quick * StrictMath.pow(shares[0], months) + slow * StrictMath.pow(shares[1], months);
        assertEquals(left, bank.total(1), 1e-9);
        assertEquals(0, bank.total(0));
    }

    @Test
    void whatNeverFadesStays() {
        var bank = new FadeBank(new double[] {Fade.NEVER.monthlyShare()}, 1);
        bank.add(0, 0, 4);
        bank.fade();
        assertEquals(4, bank.total(0));
    }
}
