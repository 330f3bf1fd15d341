package org.parallax.theories.clash;

import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.MonthView;

/**
 * The two leaders in office as the theory sees them this month. Belongs to one path. What depends on who
 * governs is looked up only when that changes.
 */
final class LeadersInOffice {

    private static final Side[] SIDES = Side.values();

    private final DomesticPolitics politics;
    private final Leaders known;
    private final int[] served = {-2, -2};
    private final double[] stances = new double[2];
    private final double[] lameness = new double[2];
    private final double[] room = new double[2];
    private final double[] pull = new double[2];

    LeadersInOffice(DomesticPolitics politics, Leaders known) {
        this.politics = politics;
        this.known = known;
    }

    /** Reads who governs this month, how long their terms still last, and what support they have. */
    void update(MonthView month) {
        for (var side : SIDES) {
            int s = side.ordinal();
            int months = month.monthsInOffice(side);
            if (months != served[s] + 1 || months == 0) {
                stances[s] = known.issues().warmth(s, issue -> month.stance(side, issue));
            }
            served[s] = months;
            lameness[s] = politics.lameness(month.monthsLeft(side));
            room[s] = politics.room(known.support(side).in(month), lameness[s]);
            pull[s] = politics.pull(month.leaning(side), stances[s], known.issues().aggrieved(s), room[s]);
        }
    }

    /** What both leaders add to relations, in points. */
    double pull() {
        return pull[0] + pull[1];
    }

    /** The part of an opening to the other side that support and time allow, 0 to 1. */
    double room(int side) {
        return room[side];
    }

    /** 0 to the parameter's value. */
    double lameness(int side) {
        return lameness[side];
    }
}
