package org.parallax.projection.precedent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;

/** A made-up record of two states, told day by day, and one scenario on it. */
final class Chronicle {

    static final Driver COMMITMENT = new Driver("Ally", Quantity.COMMITMENT);

    private final List<PastEvent> past = new ArrayList<>();
    private final List<PlannedEvent> planned = new ArrayList<>();
    private final List<LeaderTerm> leaders = new ArrayList<>();
    private final Map<YearMonth, Double> commitment = new TreeMap<>();

    /** What an event is, apart from when: everything but the kind can be left as it is. */
    record Telling(String kind, Deed deed, Set<Topic> about, Optional<Side> actor, Optional<String> issue, double points) {

        static final Telling INCIDENT = new Telling(
                "Incident", Deed.INCIDENT, Set.of(Topic.TERRITORY), Optional.of(Side.FIRST), Optional.of("Islets"), -10);

        /** By the second side. */
        static final Telling PROTEST = new Telling(
                "Protest", Deed.PROTEST, Set.of(Topic.DIPLOMACY), Optional.of(Side.SECOND), Optional.empty(), -2);

        /** By both. */
        static final Telling SUMMIT = new Telling(
                "Summit", Deed.SUMMIT, Set.of(Topic.DIPLOMACY), Optional.empty(), Optional.empty(), 8);

        Telling of(String other, Deed otherDeed) {
            return new Telling(other, otherDeed, about, actor, issue, points);
        }

        Telling by(Side side) {
            return new Telling(kind, deed, about, Optional.of(side), issue, points);
        }

        Telling over(String other) {
            return new Telling(kind, deed, about, actor, Optional.of(other), points);
        }

        Telling points(double other) {
            return new Telling(kind, deed, about, actor, issue, other);
        }

        Happening happening(String id) {
            return happening(id, new Duration.Passing(new Fade(12)), List.of());
        }

        /** The same traits, but the record reads something else into it than politics. */
        Happening reading(String id, Map<Channel, Effect> effects) {
            var told = happening(id);
            var impact = told.impact();
            return new Happening(id, told.title(), kind, actor, told.actingState(), issue,
                    new Impact(effects, List.of(), impact.traits(), impact.duration(), Optional.empty(), List.of()));
        }

        Happening happening(String id, Duration duration, List<List<String>> ends) {
            Set<Side> costly = actor.map(side -> Set.of(side.other())).orElse(Set.of(Side.FIRST, Side.SECOND));
            return new Happening(id, "Title of " + id, kind, actor, actor.map(Side::name), issue, new Impact(
                    Map.of(Channel.POLITICAL, new Effect(points, 0)), List.of(),
                    new Traits(about, Optional.of(deed), points < 0 ? costly : Set.of(), Set.of(), false), duration, Optional.empty(), ends));
        }
    }

    Chronicle on(String id, String day, Telling telling) {
        var date = LocalDate.parse(day);
        return told(telling.happening(id), new DaySpan(date, date));
    }

    Chronicle in(String id, String month, Telling telling) {
        return told(telling.happening(id), DaySpan.in(YearMonth.parse(month)));
    }

    Chronicle between(String id, String first, String last, Telling telling) {
        return told(telling.happening(id), new DaySpan(LocalDate.parse(first), LocalDate.parse(last)));
    }

    /** Placed in the month in which its days begin. */
    Chronicle told(Happening event, DaySpan days) {
        past.add(new PastEvent(event, YearMonth.from(days.first()), Optional.empty(), days));
        return this;
    }

    Chronicle plans(String id, Telling telling) {
        return plans(id, telling, new Timing.Window(YearMonth.of(2026, 6), YearMonth.of(2026, 6)));
    }

    Chronicle plans(String id, Telling telling, Timing timing) {
        planned.add(new PlannedEvent(telling.happening(id), timing, 1, new Condition.Always()));
        return this;
    }

    Chronicle governs(Side side, String from, Leaning leaning) {
        leaders.add(new LeaderTerm(side + from, "", side,
                new LeaderTerm.Tenure(YearMonth.parse(from), Optional.empty(), Optional.empty()), leaning, Map.of()));
        return this;
    }

    Chronicle commitment(String from, double value) {
        commitment.put(YearMonth.parse(from), value);
        return this;
    }

    /** As of a month: what the record tells by its end, as the loaded record would give it. */
    Situation asOf(String month) {
        var asOf = YearMonth.parse(month);
        var known = past.stream().filter(event -> !YearMonth.from(event.days().last()).isAfter(asOf)).toList();
        return new Situation("Made", "Made up",
                new Relationship("FirstSecond", new Parties(new Party("First", "First", "FST"), new Party("Second", "Second", "SND")),
                        List.of(), List.of(
                                new Issue("Islets", "The islets", 0.5, 0.5, Set.of("Past")), new Issue("Past", "The past", 0.5, 0.5, Set.of("Islets")),
                                new Issue("Fish", "Fish", 0.5, 0.5, Set.of()))),
                new DocumentedPast(asOf, List.of(), leaders, List.of(), List.of(new DriverCourse(COMMITMENT, new TreeMap<>(commitment))), known),
                24,
                new ScenarioPlan(List.of(), List.of(), new Storyline(planned, List.of(), List.of()), List.of()));
    }

    /** The one panel that there is as of a month. */
    Precedents only(String asOf) {
        var all = PrecedentSearch.of(asOf(asOf));
        if (all.size() != 1) {
            throw new AssertionError("Not one panel but " + all);
        }
        return all.getFirst();
    }
}
