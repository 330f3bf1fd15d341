package org.parallax.backtest.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Traits;

/**
 * The changes of leaders after an origin, each as an event that does nothing else, in the month in which the term began. Where
 * a term ended and no other had begun, somebody of whom nothing is known takes over, as {@link LeaderInOffice} has it.
 */
final class LaterLeaders {

    private LaterLeaders() {}

    /** Those of the months after an origin, by side, then month. */
    static List<PlannedEvent> of(LaterMonths later) {
        var changes = new ArrayList<PlannedEvent>();
        for (var side : Side.values()) {
            var before = LeaderInOffice.of(later.atOrigin(), side, later.month(1));
            for (int number = 1; number <= later.months(); number++) {
                var now = LeaderInOffice.of(later.known(number), side, later.month(number));
                if (isOther(now, before)) {
                    changes.add(LaterEvents.certain(change(side, now, later, number), later.month(number)));
                }
                before = now;
            }
        }
        return changes;
    }

    private static boolean isOther(LeaderInOffice now, LeaderInOffice before) {
        return now.acting() != before.acting() || !now.since().equals(before.since())
                || now.leaning() != before.leaning() || !now.stances().equals(before.stances());
    }

    private static Happening change(Side side, LeaderInOffice leader, LaterMonths later, int number) {
        var party = later.atOrigin().parties().on(side);
        var impact = new Impact(
                Map.of(), List.of(), Traits.NONE, new Duration.Passing(new Fade(1)),
                Optional.of(new Impact.NewLeader(side, leader.leaning(), leader.stances())), List.of());
        // No name of a record holds a blank, so that this is nobody else's.
        return new Happening(
                "leader of " + party.id() + " in " + later.month(number), "Who leads " + party.name() + " changes", "leader",
                Optional.of(side), Optional.of(party.id()), Optional.empty(), impact);
    }
}
