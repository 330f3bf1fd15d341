package org.parallax.dsl.checks;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Agreement;
import org.parallax.model.AgreementAction;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;

/** An agreement is suspended, invoked, restored, concluded or ended only while that is possible. */
public final class AgreementChecks extends Checks {

    private final AgreementActs acts;
    private final Index index;
    private final Relationships relationships;
    private final IResourceScopeCache cache;

    @Inject
    AgreementChecks(AgreementActs acts, Index index, Relationships relationships, IResourceScopeCache cache) {
        this.acts = acts;
        this.index = index;
        this.relationships = relationships;
        this.cache = cache;
    }

    /**
     * An act in the record was possible by the periods of the agreement, on the day before or on some day of it, or by what
     * earlier events did to it.
     */
    @Check
    public void inRecord(Event event) {
        if (!(event.eContainer() instanceof Document)) {
            return;
        }
        for (AgreementActs.Act act : acts.of(event)) {
            LocalDate before = act.days().first().minusDays(1);
            Map<AgreementStatus, AgreementStanding> possible = new EnumMap<>(AgreementStatus.class);
            Stream.of(before, act.days().first(), act.days().last()).flatMap(day -> AgreementStanding.on(act.agreement(), day).stream())
                    .forEach(standing -> possible.putIfAbsent(standing.status(), standing));
            if (!possible.isEmpty()) {
                standingAt(act.agreement(), actsOn(act.agreement(), event), before)
                        .ifPresent(standing -> possible.putIfAbsent(standing.status(), standing));
            }
            if (!possible.isEmpty() && possible.keySet().stream().noneMatch(s -> s.permits(act.action()))) {
                reportImpossible(act, possible.values(), "then");
            }
        }
    }

    /** An act in a scenario is possible after all that the record and the scenario place before it. */
    @Check
    public void inScenario(Scenario scenario) {
        Optional<YearMonth> asOf = ScenarioHorizon.of(scenario).asOf();
        if (asOf.isEmpty() || Lineage.of(scenario).circular()) {
            return;
        }
        Multimap<Agreement, AgreementActs.Act> done = LinkedHashMultimap.create();
        occurrences(scenario).forEach(occurrence -> acts.of(occurrence).forEach(act -> done.put(act.agreement(), act)));
        done.asMap().forEach((agreement, acts) -> follow(scenario, agreement, acts, asOf.get()));
    }

    private void follow(Scenario scenario, Agreement agreement, Collection<AgreementActs.Act> done, YearMonth asOf) {
        Optional<AgreementStanding> known = standingAt(scenario, agreement, asOf);
        if (known.isEmpty()) {
            return;
        }
        AgreementCourse course = new AgreementCourse(known.get());
        TreeMap<LocalDate, Map<AgreementAction, Deque<AgreementActs.Act>>> byDay = new TreeMap<>();
        done.forEach(act -> byDay.computeIfAbsent(act.days().first(), day -> new EnumMap<>(AgreementAction.class))
                .computeIfAbsent(act.action(), action -> new ArrayDeque<>()).add(act));
        byDay.values().forEach(day -> follow(scenario, day, course, asOf));
    }

    /** Of what may begin on one day, all that is possible in some order; so their order in the text does not decide. */
    private void follow(Scenario scenario, Map<AgreementAction, Deque<AgreementActs.Act>> day, AgreementCourse course, YearMonth asOf) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (Map.Entry<AgreementAction, Deque<AgreementActs.Act>> each : day.entrySet()) {
                if (!each.getValue().isEmpty() && course.permits(each.getKey())) {
                    course.add(each.getValue().removeFirst());
                    goesOn = true;
                }
            }
        }
        boolean isOfRecord = course.possible().stream().noneMatch(AgreementStanding::isOfScenario);
        day.values().stream().flatMap(Collection::stream).filter(act -> EcoreUtil2.isAncestor(scenario, act.occurrence()))
                .forEach(act -> reportImpossible(act, course.possible(), isOfRecord ? "as of " + asOf : "by then"));
    }

    /** By the agreement's periods as known then, and by what the record says was done with it until then. */
    private Optional<AgreementStanding> standingAt(Scenario scenario, Agreement agreement, YearMonth asOf) {
        LocalDate day = asOf.atEndOfMonth();
        Optional<AgreementStanding> standing = AgreementStanding.on(agreement, day);
        if (standing.isEmpty() || !agreement.getSuspensions().isEmpty()) {
            return standing;
        }
        var known = actsOn(agreement, scenario).stream().filter(act -> !new AsOf(asOf).isHidden(act.occurrence())).toList();
        return standingAt(agreement, known, day);
    }

    /** What the events of the record, as a place sees it, do to an agreement; gathered once for each version of the file. */
    private List<AgreementActs.Act> actsOn(Agreement agreement, EObject place) {
        Set<String> seen = relationships.seenFrom(place);
        return cache.get(Tuples.pair("agreement acts", seen), place.eResource(), () -> events(place, seen)
                .flatMap(e -> acts.of(e).stream())
                .collect(Collectors.groupingBy(AgreementActs.Act::agreement))).getOrDefault(agreement, List.of());
    }

    /** As they are told last; of a place that sees no record by name, all there are. */
    private Stream<Event> events(EObject place, Set<String> seen) {
        return seen.isEmpty() ? index.elements(place.eResource(), ParallaxPackage.Literals.EVENT, Event.class, seen)
                : RecordElements.visibleFrom(place.eResource(), seen).stream().filter(Event.class::isInstance).map(Event.class::cast);
    }

    /** After the latest acts up to a day; several that begin on one day are done in the order in which they are possible. */
    private static Optional<AgreementStanding> standingAt(Agreement agreement, List<AgreementActs.Act> done, LocalDate day) {
        Optional<AgreementStanding> told = AgreementStanding.on(agreement, day);
        Optional<LocalDate> latest = done.stream().map(act -> act.days().first()).filter(first -> !first.isAfter(day))
                .max(Comparator.naturalOrder());
        if (told.isEmpty() || latest.isEmpty()) {
            return told;
        }
        List<AgreementActs.Act> last = done.stream().filter(act -> act.days().first().equals(latest.get())).toList();
        if (last.size() == 1) {
            return told.map(standing -> standing.after(last.getFirst().action(), last.getFirst().occurrence()));
        }
        return standingAt(agreement, done, latest.get().minusDays(1)).map(before -> last.stream()
                .noneMatch(act -> before.status().permits(act.action())) ? told.get() : before)
                .map(before -> before.after(last));
    }

    /** All occurrences of a scenario, inherited or its own, replacements last. */
    private static Stream<Occurrence> occurrences(Scenario scenario) {
        Map<Boolean, List<Occurrence>> byReplaced = Inheritance.of(scenario).occurrences()
                .filter(each -> !(each instanceof Event event) || Names.has(event))
                .collect(Collectors.partitioningBy(Replacement.class::isInstance));
        return Stream.concat(byReplaced.getOrDefault(false, List.of()).stream(),
                byReplaced.getOrDefault(true, List.of()).stream());
    }

    private void reportImpossible(AgreementActs.Act act, Collection<AgreementStanding> possible, String when) {
        String is = String.join(" or ", possible.stream().map(standing -> standing.status().words()).toList());
        String causes = Messages.list(possible.stream().map(standing -> standing.causeFrom(act.argument())).distinct().toList());
        report(possible.iterator().next().status().fault(act.action()), act.argument(), ParallaxPackage.Literals.ARGUMENT__VALUES,
                act.agreement().getName() + " is " + is + " " + when + " (" + causes + "), so " + Messages.name(act.occurrence())
                        + " cannot " + act.verb() + " it.",
                possible.stream().map(standing -> OtherPlace.of(standing.cause(), "what makes it so")).toArray(String[]::new));
    }
}
