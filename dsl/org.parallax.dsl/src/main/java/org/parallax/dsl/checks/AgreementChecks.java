package org.parallax.dsl.checks;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Agreement;
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

    @Inject
    AgreementChecks(AgreementActs acts, Index index, Relationships relationships) {
        this.acts = acts;
        this.index = index;
        this.relationships = relationships;
    }

    /** An act in the record was possible by the periods of the agreement: on the day before, or on some day of it. */
    @Check
    public void inRecord(Event event) {
        if (!(event.eContainer() instanceof Document)) {
            return;
        }
        for (AgreementActs.Act act : acts.of(event)) {
            LocalDate before = act.days().first().minusDays(1);
            Set<AgreementStatus> possible = EnumSet.noneOf(AgreementStatus.class);
            Stream.of(before, act.days().first(), act.days().last())
                    .forEach(day -> AgreementStatus.on(act.agreement(), day).ifPresent(possible::add));
            if (!possible.isEmpty() && possible.stream().noneMatch(s -> s.permits(act.action()))) {
                reportImpossible(act, possible, "then");
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
        done.asMap().forEach((agreement, acts) -> follow(scenario, agreement, new ArrayList<>(acts), asOf.get()));
    }

    private void follow(Scenario scenario, Agreement agreement, List<AgreementActs.Act> done, YearMonth asOf) {
        Optional<AgreementStatus> known = statusAt(scenario, agreement, asOf);
        if (known.isEmpty()) {
            return;
        }
        done.sort(Comparator.comparing(act -> act.days().first()));
        Set<AgreementStatus> possible = EnumSet.of(known.get());
        LocalDate settled = LocalDate.MIN;
        for (AgreementActs.Act act : done) {
            if (possible.stream().noneMatch(s -> s.permits(act.action()))) {
                if (EcoreUtil2.isAncestor(scenario, act.occurrence())) {
                    reportImpossible(act, possible, possible.size() == 1 && possible.contains(known.get()) ? "as of " + asOf : "by then");
                }
                continue;
            }
            Set<AgreementStatus> next = possible.stream().filter(s -> s.permits(act.action()))
                    .map(s -> s.after(act.action())).collect(Collectors.toCollection(() -> EnumSet.noneOf(AgreementStatus.class)));
            // Only what is certain, and over before the next can begin, leaves no doubt about what came before.
            if (act.certain() && act.days().first().isAfter(settled)) {
                possible = next;
            } else {
                possible.addAll(next);
            }
            settled = settled.isAfter(act.days().last()) ? settled : act.days().last();
        }
    }

    /** By the agreement's periods as known then, and by what the record says was done with it until then. */
    private Optional<AgreementStatus> statusAt(Scenario scenario, Agreement agreement, YearMonth asOf) {
        LocalDate day = asOf.atEndOfMonth();
        Optional<AgreementStatus> status = AgreementStatus.on(agreement, day);
        if (status.isEmpty() || !agreement.getSuspensions().isEmpty()) {
            return status;
        }
        return index.elements(scenario.eResource(), ParallaxPackage.Literals.EVENT, Event.class,
                relationships.seenFrom(scenario)).flatMap(e -> acts.of(e).stream())
                .filter(act -> act.agreement() == agreement && !act.days().first().isAfter(day))
                .max(Comparator.comparing(act -> act.days().first()))
                .map(act -> status.get().after(act.action())).or(() -> status);
    }

    /**
     * All occurrences of a scenario, inherited or its own, replacements last: between two on one day the order counts.
     */
    private static Stream<Occurrence> occurrences(Scenario scenario) {
        Map<Boolean, List<Occurrence>> byReplaced = Inheritance.of(scenario).occurrences()
                .filter(each -> !(each instanceof Event event) || Names.has(event))
                .collect(Collectors.partitioningBy(Replacement.class::isInstance));
        return Stream.concat(byReplaced.getOrDefault(false, List.of()).stream(),
                byReplaced.getOrDefault(true, List.of()).stream());
    }

    private void reportImpossible(AgreementActs.Act act, Set<AgreementStatus> possible, String when) {
        AgreementStatus status = possible.iterator().next();
        String is = Messages.list(possible.stream().map(AgreementStatus::words).toList()).replace(" and ", " or ");
        report(status.fault(act.action()), act.argument(), ParallaxPackage.Literals.ARGUMENT__VALUES, act.agreement().getName()
                + " is " + is + " " + when + Messages.sources(act.agreement()) + ", so " + Messages.name(act.occurrence()) + " cannot "
                + act.verb() + " it.");
    }
}
