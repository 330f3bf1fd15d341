package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.time.YearMonth;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.model.After;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;
import org.parallax.model.Shift;
import org.parallax.model.When;
import org.parallax.model.Withdrawal;
import org.parallax.model.time.PartialDate;

/** What happens in a scenario lies inside its months, and nothing waits for itself. */
public final class TimingChecks extends Checks {

    private final OccurrenceDays days;

    @Inject
    TimingChecks(OccurrenceDays days) {
        this.days = days;
    }

    /** An event lies inside the months of its scenario. */
    @Check
    public void insideHorizon(Event event) {
        inside(event, event.getName(), event.getWhen(), ParallaxPackage.Literals.OCCURRENCE__WHEN, event);
    }

    /** A decision lies inside the months of its scenario. */
    @Check
    public void insideHorizon(Decision decision) {
        inside(decision, decision.getName(), decision.getWhen(), ParallaxPackage.Literals.DECISION__WHEN, decision);
    }

    /** A replacement of an inherited event lies inside the months of its scenario. */
    @Check
    public void insideHorizon(Replacement replacement) {
        Event replaced = replacement.getReplaced();
        if (Messages.isKnown(replaced)) {
            inside(replacement, replaced.getName(), replacement.getWhen(), ParallaxPackage.Literals.OCCURRENCE__WHEN, replaced);
        }
    }

    /** A shift begins inside the months of its scenario. */
    @Check
    public void insideHorizon(Shift shift) {
        begins(shift, ParallaxPackage.Literals.SHIFT__FROM, "This shift", shift.getFrom());
    }

    /** A withdrawal begins inside the months of its scenario. */
    @Check
    public void insideHorizon(Withdrawal withdrawal) {
        begins(withdrawal, ParallaxPackage.Literals.WITHDRAWAL__FROM, "This withdrawal", withdrawal.getFrom());
    }

    private void inside(EObject at, String name, @Nullable When when, EStructuralFeature feature, Happening timed) {
        Scenario scenario = EcoreUtil2.getContainerOfType(at, Scenario.class);
        if (scenario == null || when == null) {
            return;
        }
        HappeningMonths timing = days.timing(scenario);
        if (timing.isCircular(timed)) {
            if (when instanceof After after && Messages.isKnown(after.getAnchor())) {
                report(IssueCode.RELATIVE_CIRCLE, after, ParallaxPackage.Literals.AFTER__ANCHOR, name + " comes after "
                        + after.getAnchor().getName() + ", which in turn comes after " + name + ".");
            }
            return;
        }
        timing.of(timed).ifPresent(months -> compare(scenario, at, feature, name, months, when instanceof After));
    }

    private void compare(Scenario scenario, EObject at, EStructuralFeature feature, String name, MonthRange months,
            boolean relative) {
        ScenarioHorizon horizon = ScenarioHorizon.of(scenario);
        horizon.asOf().filter(asOf -> !months.first().isAfter(asOf)).ifPresent(asOf -> report(IssueCode.BEFORE_AS_OF, at, feature,
                name + " may take place in " + months.first() + "; " + scenario.getName() + " is told as of " + asOf
                        + " and starts in " + asOf.plusMonths(1) + ".", asOf.plusMonths(1).toString()));
        // A relative event may fall after the end in some runs; an absolute one that does has a wrong date.
        YearMonth judged = relative ? months.first() : months.last();
        horizon.end().filter(judged::isAfter).ifPresent(end -> report(IssueCode.OUTSIDE_HORIZON, at, feature, name + (relative
                ? " takes place in " + judged + " at the earliest; " : " may take place in " + judged + "; ")
                + scenario.getName() + " ends in " + end + ".", end.toString()));
    }

    private void begins(EObject at, EStructuralFeature feature, String what, PartialDate from) {
        Scenario scenario = EcoreUtil2.getContainerOfType(at, Scenario.class);
        if (scenario == null || from.month().isEmpty()) {
            return;
        }
        YearMonth month = from.month().get();
        ScenarioHorizon horizon = ScenarioHorizon.of(scenario);
        horizon.asOf().filter(asOf -> !month.isAfter(asOf)).ifPresent(asOf -> report(IssueCode.BEFORE_AS_OF, at, feature, what
                + " begins in " + month + "; " + scenario.getName() + " is told as of " + asOf + " and starts in "
                + asOf.plusMonths(1) + ".", asOf.plusMonths(1).toString()));
        horizon.end().filter(month::isAfter).ifPresent(end -> report(IssueCode.OUTSIDE_HORIZON, at, feature, what
                + " begins in " + month + "; " + scenario.getName() + " ends in " + end + ".", end.toString()));
    }
}
