package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.model.Event;
import org.parallax.model.Exclusion;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;

/** What a scenario changes leaves the events that it inherits something to end, if they had something to end before. */
public final class InheritedEndingChecks extends Checks {

    private final PlannedEndings planned;
    private final Exclusions exclusions;

    @Inject
    InheritedEndingChecks(PlannedEndings planned, Exclusions exclusions) {
        this.planned = planned;
        this.exclusions = exclusions;
    }

    /** An event that is inherited ends what it ends in the scenario that this one extends, or something in its place. */
    @Check
    public void stillEndsSomething(Scenario scenario) {
        if (!Messages.isKnown(scenario.getParent()) || Lineage.of(scenario).circular() || scenario.getStatements().isEmpty()) {
            return;
        }
        Map<Occurrence, List<List<StandingCourse.Standing>>> before = new HashMap<>();
        planned.each(scenario.getParent(), (course, act, meant) -> before.put(act.occurrence(), inForce(course, act, meant)));
        planned.each(scenario, (course, act, meant) -> {
            if (!EcoreUtil2.isAncestor(scenario, act.occurrence())) {
                compare(scenario, act, new Change(before.getOrDefault(act.occurrence(), List.of()), inForce(course, act, meant), course));
            }
        });
    }

    private static List<List<StandingCourse.Standing>> inForce(StandingCourse course, StandingCourse.Act act,
            List<List<StandingCourse.Standing>> meant) {
        return meant.stream().map(group -> group.stream().filter(each -> course.mayStand(each, act)).toList()).toList();
    }

    private void compare(Scenario scenario, StandingCourse.Act act, Change change) {
        change.lost(act.occurrence()).forEach(condition -> {
            Occurrence ending = act.occurrence();
            String inherited = "the inherited " + Messages.name(ending) + " (" + Telling.of(scenario, ending) + ")";
            String vain = change.endsNothing() ? " ends nothing" : " does not end " + condition.getName();
            Cause cause = cause(scenario, condition, change.course());
            report(IssueCode.NO_EFFECT, cause.at, cause.feature, cause.begin + inherited + vain + ": leave that out too, or replace it.",
                    OtherPlace.of(ending, "what ends nothing then"));
        });
    }

    /** The statement of a scenario that keeps a condition from being in force, or the scenario where several do together. */
    private Cause cause(Scenario scenario, Event condition, StandingCourse course) {
        Optional<Exclusion> exclusion = exclusions.of(scenario, condition);
        if (exclusion.isPresent()) {
            return new Cause(exclusion.get(), Literals.EXCLUSION__REMOVED, "Without " + condition.getName() + " ");
        }
        Optional<Replacement> replacement = scenario.getStatements().stream().filter(Replacement.class::isInstance)
                .map(Replacement.class::cast).filter(each -> each.getReplaced() == condition).findFirst();
        if (replacement.isPresent()) {
            return new Cause(replacement.get(), Literals.REPLACEMENT__REPLACED, "As " + condition.getName() + " is told here, ");
        }
        return course.of(condition).flatMap(course::endOf).map(StandingCourse.Act::occurrence)
                .filter(end -> EcoreUtil2.isAncestor(scenario, end))
                .map(end -> new Cause(end, Literals.OCCURRENCE__KIND,
                        Messages.name(end) + " ends " + condition.getName() + " already, so that "))
                .orElseGet(() -> new Cause(scenario, Literals.NAMED__NAME,
                        "In " + scenario.getName() + " " + condition.getName() + " is not in force when it is to be ended, so that "));
    }

    /** Where what keeps a condition from being in force stands, and how a sentence about it begins. */
    private record Cause(EObject at, EStructuralFeature feature, String begin) {
    }

    /** What an event finds in force in the scenario that is extended and in the one that extends it, group by group. */
    private record Change(List<List<StandingCourse.Standing>> before, List<List<StandingCourse.Standing>> now, StandingCourse course) {

        boolean endsNothing() {
            return now.stream().allMatch(List::isEmpty);
        }

        /** What the event ended and ends no longer: all that it names, and of the rest the latest if it ends nothing else. */
        List<Event> lost(Occurrence ending) {
            List<Event> lost = new ArrayList<>();
            long named = ending.getEnded().stream().distinct().count();
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).isEmpty() && now.get(i).isEmpty() && (i < named || endsNothing())) {
                    lost.add(before.get(i).getLast().event());
                }
            }
            return lost;
        }
    }
}
