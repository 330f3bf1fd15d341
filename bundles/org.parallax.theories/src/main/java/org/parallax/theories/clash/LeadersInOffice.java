package org.parallax.theories.clash;

import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.MonthView;
import org.parallax.theory.kit.Quantities;

/**
 * The two leaders in office as the theory sees them this month. Belongs to one path. What depends on who
 * governs is looked up only when that changes.
 */
final class LeadersInOffice {

    private static final Side[] SIDES = Side.values();

    private final DomesticPolitics domestic;
    private final IssueTable disputes;
    private final Quantities[] support;
    private final int[] served = {-2, -2};
    private final double[] disposition = new double[2];
    private final double[] lameness = new double[2];
    private final double[] room = new double[2];

    /** @param support the support of each side's leader */
    LeadersInOffice(DomesticPolitics domestic, IssueTable disputes, Quantities[] support) {
        this.domestic = domestic;
        this.disputes = disputes;
        this.support = support;
    }

    /** Takes note of who governs, for how long still, and with what support. */
    void meet(MonthView month) {
        for (var side : SIDES) {
            int s = side.ordinal();
            int months = month.monthsInOffice(side);
            if (months != served[s] + 1 || months == 0) {
                disposition[s] = domestic.pull(month.leaning(side), disputes.aggrieved(s)) + stances(month, side);
            }
            served[s] = months;
            lameness[s] = domestic.lameness(month.monthsLeft(side));
            room[s] = domestic.room(support[s].in(month), lameness[s]);
        }
    }

    private double stances(MonthView month, Side side) {
        double sum = 0;
        for (int issue = 0; issue < disputes.count(); issue++) {
            if (disputes.isDisputed(issue)) {
                sum += disputes.salience(side.ordinal(), issue) * DomesticPolitics.warmth(month.stance(side, issue));
            }
        }
        return domestic.pulls().stances() * Math.clamp(sum, -1, 1);
    }

    /** What a side's leader adds to the resting level of relations: an opening needs room, a closing none. */
    double pull(int side) {
        return disposition[side] > 0 ? disposition[side] * room[side] : disposition[side];
    }

    /** 0 to the parameter's value. */
    double lameness(int side) {
        return lameness[side];
    }

    /** How far a stance tempers news: above 0 it soothes, as far as there is room; below 0 it inflames. */
    double temper(int side, Stance stance) {
        double warmth = DomesticPolitics.warmth(stance);
        return domestic.temper() * (warmth > 0 ? warmth * room[side] : warmth);
    }
}
