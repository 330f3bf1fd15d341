package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.VacantOffice;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.InMonth;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Scenario;

/** A leader follows another one when the term of that one is over, or when something has ended it before. */
public final class TermChecks extends Checks {

    private final EarlyChanges early;
    private final VisibleRecord records;

    @Inject
    TermChecks(EarlyChanges early, VisibleRecord records) {
        this.early = early;
        this.records = records;
    }

    /** Nobody follows a leader who is in office for longer by what the record knows, unless something may end that first. */
    @Check
    public void afterTheTerm(Scenario scenario) {
        List<EarlyChanges.Early> found = early.in(scenario);
        found.stream().filter(change -> EcoreUtil2.isAncestor(scenario, change.told())).forEach(change -> report(scenario, change));
        if (Messages.isKnown(scenario.getParent()) && found.stream().anyMatch(change -> !EcoreUtil2.isAncestor(scenario, change.told()))) {
            Set<Event> before = early.in(scenario.getParent()).stream().map(EarlyChanges.Early::event).collect(Collectors.toSet());
            found.stream().filter(change -> !EcoreUtil2.isAncestor(scenario, change.told()) && !before.contains(change.event()))
                    .forEach(change -> report(scenario, change, scenario, Literals.NAMED__NAME, "In " + scenario.getName() + " "));
        }
    }

    private void report(Scenario scenario, EarlyChanges.Early change) {
        Occurrence told = change.told();
        if (told.getWhen() instanceof InMonth in) {
            report(scenario, change, in, Literals.IN_MONTH__MONTH, "");
        } else {
            report(scenario, change, told, Literals.OCCURRENCE__KIND, "");
        }
    }

    private void report(Scenario scenario, EarlyChanges.Early change, EObject at, EStructuralFeature feature, String begin) {
        String leader = change.term().leader().getName();
        String place = Messages.place(at, change.term().period(), Literals.PERIOD__SCHEDULED);
        boolean reached = ScenarioHorizon.of(scenario).end().filter(change.allowedFrom()::isAfter).isEmpty();
        report(IssueCode.TERM_NOT_OVER, at, feature, begin + change.event().getName() + " may take place in " + change.first()
                + ", and " + leader + " is due to be in office until " + change.term().period().getScheduled() + " (" + place
                + "): " + (reached ? "place it in " + change.allowedFrom() + " or later, or " : "") + "let the office fall vacant first, "
                + "by an event in " + change.state().getName() + " " + kinds(scenario, change) + ".",
                Stream.concat(fix(change, at, reached), Stream.of(OtherPlace.of(change.term().period(), "the term of " + leader)))
                        .toArray(String[]::new));
    }

    /** The month to write instead, where one month stands there and the scenario reaches so far. */
    private static Stream<String> fix(EarlyChanges.Early change, EObject at, boolean reached) {
        return at instanceof InMonth && reached ? Stream.of(change.allowedFrom().toString()) : Stream.empty();
    }

    /** Of which kinds such an event may be where the leader comes in. */
    private String kinds(Scenario scenario, EarlyChanges.Early change) {
        List<String> kinds = records.of(scenario).stream().filter(EventKind.class::isInstance).map(EventKind.class::cast)
                .filter(kind -> Names.has(kind) && !kind.isLeaderChange() && VacantOffice.mayFollow(kind, change.state()))
                .map(Named::getName).sorted().toList();
        return kinds.isEmpty() ? "of a kind that is about leadership alone and lowers support moderately" : "such as " + Messages.choice(kinds);
    }
}
