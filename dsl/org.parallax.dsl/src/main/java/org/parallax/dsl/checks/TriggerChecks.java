package org.parallax.dsl.checks;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.model.After;
import org.parallax.model.Comparison;
import org.parallax.model.Event;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;
import org.parallax.model.Trigger;

/** A trigger can fire. */
public final class TriggerChecks extends Checks {

    private static final double LOWEST = 0;
    private static final double HIGHEST = 100;

    /** An indicator can get below or above the threshold. */
    @Check
    public void thresholdIsReachable(Trigger trigger) {
        boolean below = trigger.getComparison() == Comparison.BELOW && trigger.getThreshold() == LOWEST;
        boolean above = trigger.getComparison() == Comparison.ABOVE && trigger.getThreshold() == HIGHEST;
        if (below || above) {
            report(IssueCode.UNREACHABLE_TRIGGER, trigger, ParallaxPackage.Literals.TRIGGER__THRESHOLD,
                    "This never fires: no indicator gets " + trigger.getComparison() + " "
                            + Messages.figure(trigger.getThreshold()) + ".");
        }
    }

    /** The months in a row fit into the scenario, and one is left to act in. */
    @Check
    public void monthsFit(Trigger trigger) {
        Scenario scenario = EcoreUtil2.getContainerOfType(trigger, Scenario.class);
        if (scenario == null) {
            return;
        }
        int asked = trigger.isSetMonths() ? trigger.getMonths() : 1;
        Lineage.of(scenario).months().filter(months -> months > 0 && asked >= months).ifPresent(
                months -> report(IssueCode.UNREACHABLE_TRIGGER, trigger, trigger.isSetMonths()
                        ? ParallaxPackage.Literals.TRIGGER__MONTHS : ParallaxPackage.Literals.TRIGGER__THRESHOLD,
                        "This never fires in time: it asks for " + Messages.months(asked) + " in a row, and " + scenario.getName() + " runs for "
                                + months + "."));
    }

    /** What a trigger sets off happens when it fires, or some months after something else that it sets off. */
    @Check
    public void eventsFollowTheTrigger(Trigger trigger) {
        for (Event event : trigger.getEvents()) {
            boolean follows = event.getWhen() == null
                    || event.getWhen() instanceof After after && trigger.getEvents().contains(after.getAnchor());
            if (!follows) {
                report(IssueCode.FREE_OF_TRIGGER, event, ParallaxPackage.Literals.OCCURRENCE__WHEN, event.getName()
                        + " has a time of its own, which the trigger cannot move: leave it out, so that it happens in the month"
                        + " after the trigger fires, or say how many months after another event of this trigger.");
            }
        }
    }
}
