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

    private final DomesticPolitics politics;
    private final IssueTable issues;
    private final Quantities[] support;
    private final int[] served = {-2, -2};
    private final double[] disposition = new double[2];
    private final double[] lameness = new double[2];
    private final double[] room = new double[2];

    /** @param support the support of each side's leader */
    LeadersInOffice(DomesticPolitics politics, IssueTable issues, Quantities[] support) {
        this.politics = politics;
        this.issues = issues;
        this.support = support;
    }

    /** Reads who governs this month, how long their terms still last, and what support they have. */
    void update(MonthView month) {
        for (var side : SIDES) {
            int s = side.ordinal();
            int months = month.monthsInOffice(side);
            if (months != served[s] + 1 || months == 0) {
                disposition[s] = politics.pull(month.leaning(side), issues.aggrieved(s)) + stances(month, side);
            }
            served[s] = months;
            lameness[s] = politics.lameness(month.monthsLeft(side));
            room[s] = politics.room(support[s].in(month), lameness[s]);
        }
    }

    private double stances(MonthView month, Side side) {
        double sum = 0;
        for (int issue = 0; issue < issues.count(); issue++) {
            if (issues.isDisputed(issue)) {
                sum += issues.salience(side.ordinal(), issue) * DomesticPolitics.warmth(month.stance(side, issue));
            }
        }
        return politics.pulls().stances() * Math.clamp(sum, -1, 1);
    }

    /** What a side's leader adds to the resting level of relations. Opening to the other side needs room, closing does not. */
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
        return politics.temper() * (warmth > 0 ? warmth * room[side] : warmth);
    }
}
