package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Situation;

/** Copies of a situation in which something is otherwise. */
record SituationVariants(Situation of) {

    static SituationVariants of(Situation situation) {
        return new SituationVariants(situation);
    }

    /** Other assumptions and shocks. */
    Situation with(List<Assumption> assumptions, List<Shock> shocks) {
        return with(of.months(), assumptions, shocks);
    }

    /** Another length. */
    Situation lasting(int months) {
        return months == of.months() ? of : with(months, of.assumptions(), of.shocks());
    }

    private Situation with(int months, List<Assumption> assumptions, List<Shock> shocks) {
        return new Situation(
                of.scenario(), of.title(), of.record(), of.parties(), of.others(), of.asOf(), months, of.issues(),
                of.images(), of.leaders(), of.agreements(), of.courses(), of.past(), assumptions, shocks,
                of.storyline(), of.expectations());
    }
}
