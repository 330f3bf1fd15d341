package org.parallax.theories.lab;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.LeaderTerm;
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

/**
 * Builds a situation: two states like Japan (first) and the Republic of Korea (second), knowledge
 * up to December 2025, images moderately negative on both sides, no events.
 */
public final class World {

    public static final YearMonth AS_OF = YearMonth.of(2025, 12);
    public static final int HISTORY = 0;
    public static final int TERRITORY = 1;
    public static final int TRADE = 2;

    private static final List<Issue> ISSUES = List.of(
            new Issue("History", "The past", 0.6, 0.9, Set.of("Territory")),
            new Issue("Territory", "The islets", 0.6, 0.9, Set.of("History")),
            new Issue("Trade", "Export controls", 0.5, 0.7, Set.of()));

    private final List<PastEvent> past = new ArrayList<>();
    private final List<PlannedEvent> planned = new ArrayList<>();
    private final List<LeaderTerm> leaders = new ArrayList<>();
    private final List<DriverCourse> courses = new ArrayList<>();
    private final Map<Side, Double> tones = new TreeMap<>(Map.of(Side.FIRST, -0.6, Side.SECOND, -0.6));
    private int months = 36;

    public World months(int value) {
        months = value;
        return this;
    }

    /** Gives a side one image of the other. */
    public World image(Side by, double tone) {
        tones.put(by, tone);
        return this;
    }

    /** Leaves both sides without a documented image. */
    public World withoutImages() {
        tones.clear();
        return this;
    }

    /** Documents a quantity; the drivers are numbered as documented here. */
    public World course(String state, Quantity quantity, double value) {
        courses.add(new DriverCourse(
                new Driver(state, quantity), new TreeMap<>(Map.of(YearMonth.of(1950, 1), value))));
        return this;
    }

    public World leader(LeaderTerm term) {
        leaders.add(term);
        return this;
    }

    /** Documents an event so many months before the first projected one, from 1. */
    public World happened(int monthsBefore, Happening event) {
        past.add(new PastEvent(event, AS_OF.plusMonths(1 - monthsBefore)));
        return this;
    }

    /** Documents a condition that was begun and ended so many months before the first projected one, from 1. */
    public World stood(int monthsBefore, int endedBefore, Happening event) {
        past.add(new PastEvent(
                event, AS_OF.plusMonths(1 - monthsBefore), Optional.of(AS_OF.plusMonths(1 - endedBefore))));
        return this;
    }

    /** Plans an event for a projected month, from 1. */
    public World plan(int month, Happening event) {
        var when = AS_OF.plusMonths(month);
        planned.add(new PlannedEvent(event, new Timing.Window(when, when), 1, new Condition.Always()));
        return this;
    }

    public Situation situation() {
        var events = past.stream()
                .sorted(Comparator.comparing(PastEvent::month).thenComparing(e -> e.event().id()))
                .toList();
        var images = tones.entrySet().stream()
                .map(e -> new Image(e.getKey(), "image", e.getValue(), Optional.empty(), Optional.empty()))
                .toList();
        return new Situation(
                "Test", "A test",
                new Relationship(
                        "Made up",
                        new Parties(
                                new Party("Japan", "Japan", "JPN"),
                                new Party("SouthKorea", "Republic of Korea", "KOR")),
                        List.of(), ISSUES),
                new DocumentedPast(AS_OF, images, leaders, List.of(), courses, events), months,
                new ScenarioPlan(
                        List.of(), List.of(), new Storyline(planned, List.of(), List.of()), List.of()));
    }
}
