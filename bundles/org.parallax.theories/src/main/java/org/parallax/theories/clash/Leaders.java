package org.parallax.theories.clash;

import java.time.temporal.ChronoUnit;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.theory.kit.Quantities;
import org.parallax.theory.kit.SupportAtHome;

/** What is known of the leaders in office at {@code as of}, and of their support. Immutable. */
final class Leaders {

    private final IssueTable issues;
    private final SupportAtHome support;
    private final LeaderInOffice[] atAsOf;
    private final double[] supportAtAsOf = new double[2];
    private final double[] stancesAtAsOf = new double[2];
    private final int[] monthsLeftAtAsOf = new int[2];

    Leaders(Situation situation, IssueTable issues) {
        this.issues = issues;
        this.support = SupportAtHome.of(situation, 1);
        this.atAsOf = new LeaderInOffice[] {
            LeaderInOffice.of(situation, Side.FIRST, situation.asOf()),
            LeaderInOffice.of(situation, Side.SECOND, situation.asOf())
        };
        for (int side = 0; side < 2; side++) {
            var leader = atAsOf[side];
            supportAtAsOf[side] = support.of(Side.values()[side]).documented(situation);
            stancesAtAsOf[side] = issues.warmth(side, issue -> leader.stance(situation.issues().get(issue).id()));
            monthsLeftAtAsOf[side] = leader.scheduledEnd()
                    .map(end -> (int) situation.asOf().until(end, ChronoUnit.MONTHS))
                    .orElse(Integer.MAX_VALUE);
        }
    }

    IssueTable issues() {
        return issues;
    }

    /** The support of a side's leader; 1 where none is documented. */
    Quantities support(Side side) {
        return support.of(side);
    }

    /** What both leaders at {@code as of} add to relations, in points. */
    double pullAtAsOf(DomesticPolitics politics) {
        double sum = 0;
        for (int side = 0; side < 2; side++) {
            double room = politics.room(supportAtAsOf[side], politics.lameness(monthsLeftAtAsOf[side]));
            sum += politics.pull(atAsOf[side].leaning(), stancesAtAsOf[side], issues.aggrieved(side), room);
        }
        return sum;
    }
}
