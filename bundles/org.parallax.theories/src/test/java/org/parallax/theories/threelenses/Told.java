package org.parallax.theories.threelenses;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;

/** Adds to events what they are about, and the leader that they bring in. */
final class Told {

    private Told() {}

    static Happening about(Happening event, Topic... topics) {
        var impact = event.impact();
        var traits = impact.traits();
        var told = new Traits(Set.of(topics), traits.deed(), traits.costlyTo(), traits.favours(), traits.lowPolitics());
        return with(event, new Impact(
                impact.effects(), impact.shifts(), told, impact.duration(), impact.leader(), impact.ends()));
    }

    static Happening bringing(Happening event, Side side, Leaning leaning) {
        var impact = event.impact();
        return with(event, new Impact(
                impact.effects(), impact.shifts(), impact.traits(), impact.duration(),
                Optional.of(new Impact.NewLeader(side, leaning, Map.of())), impact.ends()));
    }

    private static Happening with(Happening event, Impact impact) {
        return new Happening(
                event.id(), event.title(), event.kind(), event.actor(), event.actingState(), event.issue(), impact);
    }
}
