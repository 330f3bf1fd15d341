package org.parallax.backtest.aftermath;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.precedent.Likeness;
import org.parallax.projection.precedent.Precedent;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;

/** Documented events of which nothing matters but their months. */
final class MadeUpEvents {

    private MadeUpEvents() {}

    /** An event in each of these months. */
    static List<PastEvent> in(String... months) {
        return Stream.of(months).map(YearMonth::parse).map(month -> new PastEvent(happening("of" + month), month)).toList();
    }

    /** One planned event whose precedents these are. */
    static Precedents asPrecedents(List<PastEvent> events) {
        var planned = new PlannedEvent(
                happening("planned"), new Timing.Window(YearMonth.of(2030, 1), YearMonth.of(2030, 1)), 1, new Condition.Always());
        var nearest = events.stream().map(each -> new Precedent(each, List.of(Likeness.KIND), List.of())).toList();
        return new Precedents(List.of(new Precedents.Case(List.of(planned), nearest, List.of())), List.of());
    }

    /** A record of states with the codes AAA and BBB, as of a month. */
    static Situation asOf(String month) {
        return new Situation("Made", "Made up",
                new Relationship("MadeUp", new Parties(new Party("A", "A", "AAA"), new Party("B", "B", "BBB")), List.of(), List.of()),
                new DocumentedPast(YearMonth.parse(month), List.of(), List.of(), List.of(), List.of(), List.of()), 12,
                new ScenarioPlan(List.of(), List.of(), Storyline.EMPTY, List.of()));
    }

    private static Happening happening(String id) {
        return new Happening(
                id, id, "Kind", Optional.empty(), Optional.empty(), Optional.empty(), Impact.passing(Map.of(), new Fade(9)));
    }
}
