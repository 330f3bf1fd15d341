package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.app.Trial;
import org.parallax.dsl.record.Drivers;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.model.After;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Leader;
import org.parallax.model.Scenario;
import org.parallax.model.State;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Timing;

/** Whatever passes the checks can be lowered, with the meaning that the language gives it: all examples and their variants. */
final class OneMeaningTest {

    @TestFactory
    Stream<DynamicTest> whatIsCheckedIsLoweredAsItIsMeant() {
        return Variants.examples().stream().map(example -> DynamicTest.dynamicTest(example.lines().findFirst().orElseThrow(), () -> {
            var variants = new Variants();
            int tried = 0;
            for (var text : Stream.concat(Stream.of(example), variants.of(example).stream()).toList()) {
                for (var scenario : variants.checked(text)) {
                    agree(scenario, variants.names(), text.substring(example.length()));
                    tried++;
                }
            }
            assertTrue(tried > 8, "variants that are free of errors: " + tried);
        }));
    }

    private static final String CONDITIONS = """
            kind Controls "Controls" { by state to state harms economic strongly lasts until ended cites book }
            kind Lifting "Lifting" { by state to state ends Controls cites book }
            event first on 2019-07 : Controls { by Japan to SouthKorea cites book }
            event second on 2019-08 : Controls { by Japan to SouthKorea cites book }
            event lifted2020 on 2020-03 : Lifting { by SouthKorea to Japan cites book }
            scenario Ended "Ended" on Small as of 2025-12 for 36 months {
              event lifted in 2026-03 : Lifting { by Japan to SouthKorea }
              event again in 2026-06 : Controls { by Japan to SouthKorea }
              event liftedToo 3 months after again : Lifting { by Japan to SouthKorea ends again }
              decision answer "How?" in 2026-09 { option hard "Hard" 50% { event more : Controls { by SouthKorea to Japan } } option soft "Soft" 50% }
              whenever economic below 45 once { event eased : Lifting { by SouthKorea to Japan } }
            }
            """;

    @Test
    void conditionsAreLoweredAsTheyAreMeantInEveryVariant() {
        var variants = new Variants();
        var example = Trial.RECORD + CONDITIONS;
        int tried = 0;
        for (var text : Stream.concat(Stream.of(example), variants.of(example).stream()).toList()) {
            for (var scenario : variants.checked(text)) {
                agree(scenario, variants.names(), text.substring(example.length()));
                tried++;
            }
        }
        assertTrue(tried > 8, "variants that are free of errors: " + tried);
    }

    private static void agree(Scenario scenario, ScenarioNames names, String variant) {
        var situation = new Lowering().lower(scenario).situation();
        var inheritance = Inheritance.of(scenario);
        assertEquals(ScenarioHorizon.of(scenario), new ScenarioHorizon(Optional.of(situation.asOf()), Optional.of(situation.asOf().plusMonths(situation.months()))));
        assertEquals(ScenarioHorizon.of(scenario).start(), Optional.of(situation.from()));
        assertEquals(Lineage.of(scenario).months(), Optional.of(situation.months()));
        assertEquals(Lineage.of(scenario).relationship().orElseThrow().getName(), situation.record());
        assertEquals(eventsByName(scenario, names), events(situation), variant);
        assertEquals(meant(scenario, inheritance), lowered(situation, waitingInVain(inheritance)), variant);
        recordsAgree(scenario, situation);
        endsAreKnown(situation);
    }

    /** Whatever an event may end is a condition of the situation that stands or is planned. */
    private static void endsAreKnown(Situation situation) {
        var conditions = Stream.concat(
                        situation.past().stream().filter(PastEvent::stands).map(PastEvent::event),
                        situation.storyline().events().stream().map(PlannedEvent::event).filter(event -> event.impact().isCondition()))
                .map(event -> event.id()).collect(Collectors.toSet());
        situation.storyline().events().forEach(event ->
                assertTrue(conditions.containsAll(event.event().impact().endable()), () -> event.id() + " ends " + event.event().impact().endable()));
    }

    /** By name and by element, the same events are left after all that {@code without} removes. */
    private static Set<String> eventsByName(Scenario scenario, ScenarioNames names) {
        var excluded = names.excluded(scenario);
        return Stream.concat(names.own(scenario).values().stream(),
                        names.inherited(scenario).values().stream().filter(each -> !ScenarioNames.isAmong(excluded, each)))
                .filter(Event.class::isInstance).map(Happening::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> events(Situation situation) {
        return situation.storyline().events().stream().map(event -> event.id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Events and decisions that are left, with the months they may take place in. */
    private static Map<String, MonthRange> meant(Scenario scenario, Inheritance inheritance) {
        var timing = HappeningMonths.of(scenario);
        var meant = new TreeMap<String, MonthRange>();
        left(inheritance).filter(each -> !followsRemoved(each, inheritance))
                .forEach(each -> meant.put(each.getName(), timing.of(each).orElseThrow()));
        return meant;
    }

    /** What follows something that was removed has no month of its own: it stays in the situation, but never happens. */
    private static Set<String> waitingInVain(Inheritance inheritance) {
        return left(inheritance).filter(each -> followsRemoved(each, inheritance)).map(Happening::getName).collect(Collectors.toSet());
    }

    private static Stream<Happening> left(Inheritance inheritance) {
        return inheritance.lineage().scenarios().stream()
                .flatMap(each -> EcoreUtil2.eAllOfType(each, Happening.class).stream())
                .filter(each -> each instanceof Event || each instanceof Decision)
                .filter(each -> !inheritance.isRemoved(each));
    }

    private static boolean followsRemoved(Happening happening, Inheritance inheritance) {
        var when = inheritance.whenOf(happening);
        if (when.isPresent()) {
            return when.get() instanceof After after
                    && (inheritance.isRemoved(after.getAnchor()) || followsRemoved(after.getAnchor(), inheritance));
        }
        return happening.eContainer() instanceof Happening outer && followsRemoved(outer, inheritance);
    }

    /** The months in a situation, found by following relative timings. */
    private static Map<String, MonthRange> lowered(Situation situation, Set<String> inVain) {
        var timings = new HashMap<String, Timing>();
        situation.storyline().events().forEach(event -> timings.put(event.id(), event.timing()));
        situation.storyline().decisions().forEach(decision -> timings.put(decision.id(), decision.timing()));
        var triggers = situation.storyline().triggers().stream().map(trigger -> trigger.id()).collect(Collectors.toSet());
        var lowered = new TreeMap<String, MonthRange>();
        timings.keySet().stream().filter(id -> !inVain.contains(id)).forEach(id -> months(id, timings, triggers, situation).ifPresent(months -> lowered.put(id, months)));
        return lowered;
    }

    private static Optional<MonthRange> months(String id, Map<String, Timing> timings, Set<String> triggers, Situation situation) {
        return Optional.ofNullable(timings.get(id)).flatMap(timing -> switch (timing) {
            case Timing.Window(YearMonth first, YearMonth last) -> Optional.of(new MonthRange(first, last));
            case Timing.After(String anchor, int months) when triggers.contains(anchor) ->
                Optional.of(new MonthRange(situation.from().plusMonths(months), situation.asOf().plusMonths(situation.months())));
            case Timing.After(String anchor, int months) -> months(anchor, timings, triggers, situation).map(before -> before.plus(months));
        });
    }

    /** Parties, drivers and leaders in office are the same in the language and in the situation. */
    private static void recordsAgree(Scenario scenario, Situation situation) {
        var record = RecordElements.visibleFrom(scenario.eResource(), VisibleParts.of(scenario).names());
        var states = record.stream().filter(State.class::isInstance).map(State.class::cast).toList();
        assertEquals(states.stream().filter(IssueParties::isParty).map(State::getName).toList(),
                List.of(situation.parties().first().id(), situation.parties().second().id()));
        assertEquals(
                states.stream().flatMap(state -> Drivers.of(state).map(driver -> state.getName() + " " + driver.name()).stream()).sorted().toList(),
                situation.courses().stream().map(course -> course.driver().state() + " " + course.driver().quantity().name()).sorted().toList());
        var asOf = AsOf.around(scenario).orElseThrow();
        var terms = record.stream().filter(Leader.class::isInstance).map(Leader.class::cast)
                .filter(leader -> IssueParties.isParty(leader.getState()))
                .flatMap(leader -> leader.getTerms().stream().filter(term -> asOf.place(leader, term.getFrom()).isPresent())
                        .map(term -> leader.getName() + " " + term.getFrom().month() + " " + asOf.place(term.getTo())))
                .sorted().toList();
        assertFalse(terms.isEmpty());
        assertEquals(
                Endings.of(record, asOf).standing().stream().map(Event::getName).sorted().toList(),
                situation.past().stream().filter(PastEvent::stands).map(past -> past.event().id()).sorted().toList());
        assertEquals(terms, situation.leaders().stream().map(OneMeaningTest::words).sorted().toList());
    }

    private static String words(LeaderTerm term) {
        return term.leader() + " " + Optional.of(term.start()) + " " + term.end();
    }
}
