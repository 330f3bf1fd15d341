package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Level;
import org.parallax.model.Salience;
import org.parallax.model.State;
import org.parallax.model.Strength;
import org.parallax.model.Tone;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Side;

/** The record as it was known at {@code as of}, in canonical order. */
final class RecordLowering {

    /** Salience of an issue about which nothing is documented. */
    private static final double UNDOCUMENTED = 0.5;

    private final List<Element> elements;
    private final RecordStates states;
    private final AsOf asOf;
    private final HappeningLowering happenings;
    private final Endings endings;

    RecordLowering(List<Element> elements, RecordStates states, AsOf asOf, HappeningLowering happenings) {
        this.elements = elements;
        this.states = states;
        this.asOf = asOf;
        this.happenings = happenings;
        this.endings = Endings.of(elements, asOf);
    }

    /** Which conditions were ended, as far as that was known. */
    Endings endings() {
        return endings;
    }

    /** Issues by id; {@code entwined with} holds in both directions, whichever issue states it. */
    List<Issue> issues() {
        var entwined = new HashMap<String, Set<String>>();
        all(org.parallax.model.Issue.class).forEach(issue -> issue.getEntwined().forEach(other -> {
            entwined.computeIfAbsent(issue.getName(), name -> new HashSet<>()).add(other.getName());
            entwined.computeIfAbsent(other.getName(), name -> new HashSet<>()).add(issue.getName());
        }));
        return all(org.parallax.model.Issue.class)
                .map(issue -> new Issue(
                        issue.getName(),
                        Titles.of(issue),
                        salience(issue, Side.FIRST),
                        salience(issue, Side.SECOND),
                        entwined.getOrDefault(issue.getName(), Set.of())))
                .sorted(Comparator.comparing(Issue::id))
                .toList();
    }

    private double salience(org.parallax.model.Issue issue, Side side) {
        return issue.getSaliences().stream()
                .filter(salience -> states.side(salience.getState()).filter(side::equals).isPresent())
                .mapToDouble(Salience::getValue)
                .findFirst()
                .orElse(UNDOCUMENTED);
    }

    /** Images that one party holds of the other; those that began after {@code as of}, and ends after it, are left out. */
    List<Image> images() {
        return all(org.parallax.model.Image.class)
                .filter(asOf::knows)
                .flatMap(image -> image(image).stream())
                .sorted(Comparator.comparing(Image::by)
                        .thenComparing(Image::text)
                        .thenComparing(image -> image.since().map(Objects::toString).orElse("")))
                .toList();
    }

    private Optional<Image> image(org.parallax.model.Image image) {
        var viewer = states.side(image.getViewer());
        boolean ofTheOther = viewer.isPresent() && states.side(image.getSubject()).filter(viewer.get().other()::equals).isPresent();
        if (!ofTheOther) {
            return Optional.empty();
        }
        double sign = image.isSetTone() && image.getTone() == Tone.POSITIVE ? 1 : -1;
        double tone = sign * Scale.tone(image.isSetStrength() ? image.getStrength() : Strength.MODERATELY);
        return Optional.of(new Image(
                viewer.get(), image.getTitle(), tone, asOf.place(image), asOf.place(image.getUntil())));
    }

    /** The course of every driver, by driver; without a step where nothing is documented. */
    List<DriverCourse> courses() {
        var steps = new HashMap<Driver, Map<YearMonth, Double>>();
        all(Level.class).forEach(level -> asOf.place(level).ifPresent(from -> steps
                .computeIfAbsent(driver(level), driver -> new HashMap<>())
                .merge(from, level.getValue(), Math::max)));
        return states.drivers().stream()
                .map(driver -> new DriverCourse(driver, new TreeMap<>(steps.getOrDefault(driver, Map.of()))))
                .toList();
    }

    private static Driver driver(Level level) {
        return new Driver(level.getState().getName(), RecordStates.quantity(level.getQuantity()));
    }

    /** Documented events by month, then id; a condition with the month in which it was ended, if that is known. */
    List<PastEvent> past() {
        return all(Event.class)
                .flatMap(event -> asOf.place(event).stream().map(month -> new PastEvent(
                        happenings.of(event, event, Optional.empty(),
                        endings.endedBy(event).stream().map(List::of).toList()), month,
                        endings.of(event).map(Endings.Ending::month), days(event, month))))
                .sorted(Comparator.comparing(PastEvent::month).thenComparing(past -> past.event().id()))
                .toList();
    }

    /** As the record dates it: from when it is known places it, and makes its date no closer. */
    private static DaySpan days(Event event, YearMonth month) {
        return HappeningMonths.days(event.getWhen()).map(days -> new DaySpan(days.first(), days.last()))
                .orElseGet(() -> DaySpan.in(month));
    }

    private <T> Stream<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }

    /** The states among the elements of a record, in its order. */
    static List<State> states(List<Element> elements) {
        return elements.stream().filter(State.class::isInstance).map(State.class::cast).toList();
    }
}
