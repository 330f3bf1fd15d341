package org.parallax.theories.politicalspace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;

/** Events of the sorts that the theory tells apart, as the record's kinds have them. */
final class Deeds {

    private static final double SLIGHTLY = 1.5;
    private static final double MODERATELY = 3.5;
    private static final double STRONGLY = 7;
    private static final Set<Side> NOBODY = Set.of();
    private static final Set<Side> BOTH = Set.of(Side.FIRST, Side.SECOND);

    private Deeds() {}

    /** Cooperation on health or climate. */
    static Happening programme(String id) {
        var traits = new Traits(Set.of(Topic.SOCIETY, Topic.DIPLOMACY), Optional.of(Deed.PROGRAMME), NOBODY, BOTH, true);
        return event(id, Optional.empty(), traits, 24, Map.of(
                Channel.POLITICAL, SLIGHTLY, Channel.ECONOMIC, SLIGHTLY, Channel.CONTACT_OF_FIRST, MODERATELY,
                Channel.CONTACT_OF_SECOND, MODERATELY));
    }

    /** A settlement over the past. */
    static Happening agreement(String id) {
        var traits = new Traits(Set.of(Topic.HISTORY, Topic.DIPLOMACY), Optional.of(Deed.AGREEMENT), BOTH, BOTH, false);
        return event(id, Optional.empty(), traits, 12, Map.of(
                Channel.POLITICAL, MODERATELY, Channel.RECONCILIATION, MODERATELY, Channel.VIEW_BY_FIRST, SLIGHTLY,
                Channel.VIEW_BY_SECOND, SLIGHTLY));
    }

    /** A meeting of the two leaders. */
    static Happening summit(String id) {
        return event(id, Optional.empty(), of(Deed.SUMMIT, Topic.DIPLOMACY), 18, Map.of(
                Channel.POLITICAL, STRONGLY, Channel.SECURITY, SLIGHTLY, Channel.RECONCILIATION, SLIGHTLY));
    }

    /** A round of talks. */
    static Happening talks(String id) {
        return event(id, Optional.empty(), of(Deed.TALKS, Topic.DIPLOMACY), 4, Map.of(Channel.POLITICAL, MODERATELY));
    }

    /** Generous words of one side to the other, which likes them. */
    static Happening generousWords(String id, Side by) {
        return event(id, Optional.of(by), of(Deed.GESTURE, Topic.DIPLOMACY), 6,
                Map.of(Channel.POLITICAL, SLIGHTLY, Channel.viewBy(by.other()), MODERATELY));
    }

    /** Something that one side gives away to the other, which likes it. */
    static Happening concession(String id, Side by) {
        return event(id, Optional.of(by), of(Deed.CONCESSION, Topic.TRADE), 6, Map.of(Channel.viewBy(by.other()), MODERATELY));
    }

    /** A demand of one side before any meeting, which the other dislikes. */
    static Happening demand(String id, Side by) {
        return event(id, Optional.of(by), of(Deed.STATEMENT, Topic.DIPLOMACY), 6,
                Map.of(Channel.POLITICAL, -MODERATELY, Channel.viewBy(by.other()), -MODERATELY));
    }

    /** A remark on the past, which the other side dislikes. */
    static Happening remark(String id, Side by) {
        return event(id, Optional.of(by), of(Deed.STATEMENT, Topic.HISTORY), 6,
                Map.of(Channel.POLITICAL, -MODERATELY, Channel.viewBy(by.other()), -MODERATELY));
    }

    /** A measure of one side taken back. */
    static Happening takenBack(String id, Side by, String measure) {
        var impact = event(id, Optional.of(by), of(Deed.CONCESSION, Topic.TRADE), 12, Map.of(Channel.POLITICAL, MODERATELY)).impact();
        return happening(id, Optional.of(by), new Impact(
                impact.effects(), List.of(), impact.traits(), impact.duration(), Optional.empty(), List.of(List.of(measure))));
    }

    /** Coercion by a third state, for which the two draw together. */
    static Happening coercion(String id) {
        var news = event(id, Optional.empty(), of(Deed.COERCION, Topic.OUTSIDERS), 12, Map.of(Channel.SECURITY, MODERATELY));
        return new Happening(id, id, news.kind(), Optional.empty(), Optional.of("China"), Optional.empty(), news.impact());
    }

    /** News that the past has become a matter of a side's campaign, at the other side's cost. */
    static Happening campaign(String id, Side in) {
        var traits = new Traits(
                Set.of(Topic.LEADERSHIP, Topic.HISTORY), Optional.of(Deed.VOTE), Set.of(in.other()), Set.of(in), false);
        return event(id, Optional.of(in), traits, 9, Map.of(
                Channel.POLITICAL, -MODERATELY, Channel.RECONCILIATION, -MODERATELY));
    }

    /** A settlement over the past that stands until it is ended. */
    static Happening pact(String id) {
        var impact = agreement(id).impact();
        return happening(id, Optional.empty(), new Impact(
                impact.effects(), List.of(), impact.traits(), new Duration.UntilEnded(impact.duration().fade()), Optional.empty(),
                List.of()));
    }

    /** A vote over who leads a side, and nothing else. */
    static Happening vote(String id, Side in) {
        return vote(id, in, of(Deed.VOTE, Topic.LEADERSHIP));
    }

    /** A vote of which the record says this. */
    static Happening vote(String id, Side in, Traits traits) {
        return event(id, Optional.of(in), traits, 3, Map.of());
    }

    /** A new leader, and nothing else. */
    static Happening takesOffice(String id, Side in) {
        return takesOffice(id, in, Leaning.PROGRESSIVE);
    }

    /** A new leader of some leaning, and nothing else. */
    static Happening takesOffice(String id, Side in, Leaning leaning) {
        var impact = vote(id, in).impact();
        return happening(id, Optional.of(in), new Impact(
                impact.effects(), List.of(), impact.traits(), impact.duration(),
                Optional.of(new Impact.NewLeader(in, leaning, Map.of())), List.of()));
    }

    private static Traits of(Deed deed, Topic about) {
        return new Traits(Set.of(about), Optional.of(deed), NOBODY, NOBODY, false);
    }

    private static Happening event(String id, Optional<Side> by, Traits traits, double fade, Map<Channel, Double> points) {
        var effects = new EnumMap<Channel, Effect>(Channel.class);
        effects.put(Channel.VIEW_BY_FIRST, new Effect(0, 0.5));
        effects.put(Channel.VIEW_BY_SECOND, new Effect(0, 0.5));
        points.forEach((channel, size) -> effects.put(channel, new Effect(size, 0.15)));
        return happening(id, by, new Impact(
                effects, List.of(), traits, new Duration.Passing(new Fade(fade)), Optional.empty(), List.of()));
    }

    private static Happening happening(String id, Optional<Side> by, Impact impact) {
        var state = by.map(side -> side == Side.FIRST ? "Japan" : "SouthKorea");
        return new Happening(id, id, "Kind", by, state, Optional.empty(), impact);
    }
}
