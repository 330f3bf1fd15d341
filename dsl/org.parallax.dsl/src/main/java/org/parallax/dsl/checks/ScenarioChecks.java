package org.parallax.dsl.checks;

import com.google.inject.Inject;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;
import org.parallax.model.Trigger;

/** A scenario says, itself or by inheritance, on which record, as of when and for how long; its events say when. */
public final class ScenarioChecks extends Checks {

    private final VisibleRecord records;

    @Inject
    ScenarioChecks(VisibleRecord records) {
        this.records = records;
    }

    /** Record, as of and horizon are known. */
    @Check
    public void isComplete(Scenario scenario) {
        Lineage lineage = Lineage.of(scenario);
        boolean parentUnknown = lineage.scenarios().stream().map(Scenario::getParent)
                .anyMatch(parent -> parent != null && parent.eIsProxy());
        if (parentUnknown || lineage.circular()) {
            return;
        }
        if (lineage.relationship().isEmpty()) {
            report(IssueCode.MISSING_RECORD, scenario, ParallaxPackage.Literals.NAMED__NAME, scenario.getName()
                    + " does not say which record it is laid over: write \"on\" and the record's name.", "on ");
        }
        if (!lineage.asOf().isGiven()) {
            report(IssueCode.MISSING_AS_OF, scenario, ParallaxPackage.Literals.NAMED__NAME, scenario.getName()
                    + " does not say as of when it is told: write \"as of\" and a month.",
                    RecordReach.of(scenario.eResource().getResourceSet(), VisibleParts.of(scenario), records.of(scenario)).map(reach -> new String[] {"as of " + reach.last()}).orElseGet(() -> new String[0]));
        }
        if (lineage.months().isEmpty()) {
            report(IssueCode.MISSING_HORIZON, scenario, ParallaxPackage.Literals.NAMED__NAME, scenario.getName()
                    + " does not say how long it runs: write \"for\" and a number of months.", "for 36 months");
        }
    }

    /** An event says when, unless an option or a trigger brings it about. */
    @Check
    public void eventHasDate(Event event) {
        if (event.getWhen() == null && event.eContainer() instanceof Scenario) {
            report(IssueCode.MISSING_WHEN, event, ParallaxPackage.Literals.NAMED__NAME, event.getName()
                    + " does not say when: write in, on, between, or so many months after something.");
        }
    }

    /** A decision says when, unless it follows from an option. */
    @Check
    public void decisionHasDate(Decision decision) {
        if (decision.getWhen() == null && !(decision.eContainer() instanceof Option)) {
            report(IssueCode.MISSING_WHEN, decision, ParallaxPackage.Literals.NAMED__NAME, decision.getName()
                    + " does not say when it is taken: write in, on, between, or so many months after something.");
        }
    }

    /** A trigger sets something off. */
    @Check
    public void triggerHasEvents(Trigger trigger) {
        if (trigger.getEvents().isEmpty()) {
            report(IssueCode.NO_EFFECT, trigger, ParallaxPackage.Literals.TRIGGER__INDICATOR, "This trigger sets nothing off.");
        }
    }
}
