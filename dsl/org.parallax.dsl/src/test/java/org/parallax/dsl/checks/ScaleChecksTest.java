package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Figures lie inside their scales. */
class ScaleChecksTest extends CheckTest {

    @Test
    void probabilities() {
        scenario("""
                event a in 2026-05 with probability 160% : Summit { between Japan, SouthKorea }
                event b in 2026-05 with probability -1% : Summit { between Japan, SouthKorea }
                expect security above 40 in 2028-12 with probability 101%
                """, """
                2:37 error PROBABILITY_RANGE A probability of 160 % is not possible: it lies between 0 % and 100 %.
                3:37 error PROBABILITY_RANGE A probability of -1 % is not possible: it lies between 0 % and 100 %.
                4:54 error PROBABILITY_RANGE A probability of 101 % is not possible: it lies between 0 % and 100 %.
                """);
    }

    @Test
    void levels() {
        scenario("""
                assume UnitedStates commitment 1.4
                assume China pressure 0.7 to 0.2
                expect security above 140 in 2028-12 with probability 50%
                expect security between 60 and 40 in 2028-12 with probability 50%
                """, """
                2:32 error OUT_OF_SCALE 1.4 lies outside the scale, which goes from 0 to 1.
                3:30 error RANGE_ORDER This range runs backward: 0.2 is less than 0.7.
                4:23 error OUT_OF_SCALE 140 lies outside the scale, which goes from 0 to 100.
                5:32 error RANGE_ORDER This range runs backward: 40 is less than 60.
                """);
    }

    @Test
    void monthsAndRuns() {
        scenario("""
                event a in 2026-05 : Incident { by Japan over Territory intensity minor }
                stretch a to 0 months
                project runs -5 seed 7
                """, """
                3:14 error OUT_OF_SCALE 0 months is not possible here: it must be between 1 and 600.
                4:14 error OUT_OF_SCALE -5 runs is not possible: it must be between 1 and 100000000.
                """);
    }

    @Test
    void tooManyRuns() {
        scenario("""
                project runs 99999999999
                """, """
                2:14 error OUT_OF_SCALE 99999999999 runs is not possible: it must be between 1 and 100000000.
                """);
    }

    @Test
    void aNumberNoTypeHolds() {
        scenario("""
                project runs 99999999999999999999999
                """, """
                2:14 error SYNTAX The number 99999999999999999999999 is too large.
                """);
    }

    @Test
    void salienceAndSurvey() {
        beside("""
                relationship Pair
                issue X "X" { salience 1.5 for Japan }
                survey s "Who?" of Japan by "us" on 2020 value 128 percent cites book
                """, """
                2:24 error OUT_OF_SCALE 1.5 lies outside the scale, which goes from 0 to 1.
                3:48 error OUT_OF_SCALE 128 percent of those asked is not possible.
                """);
    }

    @Test
    void aShiftBelowNothing() {
        scenario("""
                shift sensitivity of Japan to Territory by -120% from 2027-01 for 12 months
                """, """
                2:31 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                2:44 error OUT_OF_SCALE A change of -120 % is not possible: it lies between -100 % and 1000 %.
                """);
    }
}
