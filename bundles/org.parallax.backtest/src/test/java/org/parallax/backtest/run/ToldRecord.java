package org.parallax.backtest.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.backtest.result.Layers;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.OtherState;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Traits;

/** A record of two made-up states, of which a test says what it tells and from when that was known. Months are counted from January 2000. */
public final class ToldRecord implements RecordByMonth {

    static final Driver COMMITMENT = new Driver("Ally", Quantity.COMMITMENT);
    private static final YearMonth START = YearMonth.of(2000, 1);

    private final List<Told> events = new ArrayList<>();
    private final List<LeaderTerm> terms = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final TreeMap<YearMonth, Double> levels = new TreeMap<>();

    private record Told(Happening event, YearMonth month, YearMonth known) {}

    /** A month by its number, 1 being January 2000. */
    public static YearMonth month(int number) {
        return START.plusMonths(number - 1L);
    }

    /** An event with points on political relations that fade over a year. */
    public ToldRecord event(String id, int month, double points) {
        return event(id, month, month, impact(points, List.of(), new Duration.Passing(new Fade(12)), Optional.empty(), List.of()));
    }

    ToldRecord event(String id, int month, int known, Impact impact) {
        events.add(new Told(
                new Happening(id, id, "Meeting", Optional.of(Side.FIRST), Optional.of("One"), Optional.empty(), impact),
                month(month), month(known)));
        return this;
    }

    static Impact impact(
            double points, List<Impact.DriverShift> shifts, Duration duration, Optional<Impact.NewLeader> leader,
            List<List<String>> ends) {
        return new Impact(
                Map.of(Channel.POLITICAL, new Effect(points, 0)), shifts, Traits.NONE, duration, leader, ends);
    }

    ToldRecord term(String leader, Side side, Leaning leaning, int first, Optional<Integer> last) {
        terms.add(new LeaderTerm(
                leader, leader, side,
                new LeaderTerm.Tenure(month(first), last.map(ToldRecord::month), Optional.empty()), leaning, Map.of()));
        return this;
    }

    ToldRecord image(Side by, double tone, int since, Optional<Integer> until) {
        images.add(new Image(by, "an image", tone, Optional.of(month(since)), until.map(ToldRecord::month)));
        return this;
    }

    ToldRecord level(int month, double value) {
        levels.put(month(month), value);
        return this;
    }

    @Override
    public Layers layers() {
        return Layers.CORE;
    }

    @Override
    public String digest() {
        return "digest of " + events.size() + " events";
    }

    @Override
    public YearMonth reach() {
        return month(120);
    }

    @Override
    public Situation asOf(YearMonth asOf) {
        return new Situation(
                "Told", "Told",
                new Relationship(
                        "Told", new Parties(new Party("One", "One", "ONE"), new Party("Two", "Two", "TWO")),
                        List.of(new OtherState("Ally", "Ally", OtherState.Role.PIVOT)), List.of()),
                new DocumentedPast(
                        asOf, images(asOf), terms(asOf), List.of(),
                        List.of(new DriverCourse(COMMITMENT, new TreeMap<>(levels.headMap(asOf, true)))), past(asOf)),
                1, new ScenarioPlan(List.of(), List.of(), Storyline.EMPTY, List.of()));
    }

    private List<PastEvent> past(YearMonth asOf) {
        return events.stream().filter(told -> !told.known().isAfter(asOf))
                .map(told -> new PastEvent(told.event(), told.month(), ended(told, asOf)))
                .sorted(Comparator.comparing(PastEvent::month).thenComparing(past -> past.event().id())).toList();
    }

    private Optional<YearMonth> ended(Told condition, YearMonth asOf) {
        return events.stream()
                .filter(told -> !told.known().isAfter(asOf) && told.event().impact().endable().contains(condition.event().id()))
                .map(told -> told.month().isBefore(condition.month()) ? condition.month() : told.month()).findFirst();
    }

    private List<LeaderTerm> terms(YearMonth asOf) {
        return terms.stream().filter(term -> !term.start().isAfter(asOf)).map(term -> new LeaderTerm(
                term.leader(), term.name(), term.side(),
                new LeaderTerm.Tenure(term.start(), term.end().filter(end -> !end.isAfter(asOf)), Optional.empty()),
                term.leaning(), term.stances())).toList();
    }

    private List<Image> images(YearMonth asOf) {
        return images.stream().filter(image -> image.heldIn(asOf) || image.since().filter(since -> !since.isAfter(asOf)).isPresent())
                .map(image -> new Image(image.by(), image.text(), image.tone(), image.since(),
                        image.until().filter(until -> !until.isAfter(asOf)))).toList();
    }
}
