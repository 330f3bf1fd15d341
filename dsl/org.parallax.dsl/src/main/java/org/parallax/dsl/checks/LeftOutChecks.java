package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.model.After;
import org.parallax.model.Chosen;
import org.parallax.model.Event;
import org.parallax.model.Exclusion;
import org.parallax.model.Happening;
import org.parallax.model.Occurred;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;
import org.parallax.model.Stretch;
import org.parallax.model.When;

/** What a scenario leaves out of what it inherits, nothing else in it needs or changes. */
public final class LeftOutChecks extends Checks {

    private final ScenarioNames names;
    private final Exclusions exclusions;

    @Inject
    LeftOutChecks(ScenarioNames names, Exclusions exclusions) {
        this.names = names;
        this.exclusions = exclusions;
    }

    /** Nothing comes after what is left out. */
    @Check
    public void afterSomethingLeft(After after) {
        leftOut(after, ParallaxPackage.Literals.AFTER__ANCHOR, after.getAnchor());
    }

    /** Nothing depends on what is left out. */
    @Check
    public void dependsOnSomethingLeft(Occurred occurred) {
        leftOut(occurred, ParallaxPackage.Literals.OCCURRED__HAPPENING, occurred.getHappening());
    }

    /** Nothing depends on how a decision is taken that is left out. */
    @Check
    public void dependsOnDecisionLeft(Chosen chosen) {
        leftOut(chosen, ParallaxPackage.Literals.CHOSEN__DECISION, chosen.getDecision());
    }

    /** The effect of what is left out is not stretched. */
    @Check
    public void stretchesSomethingLeft(Stretch stretch) {
        leftOut(stretch, ParallaxPackage.Literals.STRETCH__EVENT, stretch.getEvent());
    }

    /** What is left out is not ended. */
    @Check
    public void endsSomethingLeft(Occurrence occurrence) {
        occurrence.getEnded().forEach(ended -> leftOut(occurrence, ParallaxPackage.Literals.OCCURRENCE__ENDED, ended));
    }

    /** What is left out is not replaced as well. */
    @Check
    public void replacesSomethingLeft(Replacement replacement) {
        leftOut(replacement, ParallaxPackage.Literals.REPLACEMENT__REPLACED, replacement.getReplaced());
    }

    /** What is part of something left out is gone with it. */
    @Check
    public void leavesOutSomethingLeft(Exclusion exclusion) {
        if (!(exclusion.eContainer() instanceof Scenario scenario) || !Messages.isKnown(exclusion.getRemoved())) {
            return;
        }
        exclusions.of(scenario, exclusion.getRemoved().eContainer()).ifPresent(outer -> report(IssueCode.NO_EFFECT, exclusion,
                (EStructuralFeature) null, exclusion.getRemoved().getName() + " is part of " + outer.getRemoved().getName()
                        + ", which is left out in " + Messages.place(exclusion, outer) + " already.",
                OtherPlace.of(outer, "what leaves out both")));
    }

    /** What is inherited does not come after what is left out either. */
    @Check
    public void inheritedStandsWithout(Scenario scenario) {
        Set<String> excluded = names.excluded(scenario);
        if (excluded.isEmpty() || scenario.getParent() == null) {
            return;
        }
        Inheritance inheritance = Inheritance.of(scenario);
        names.inherited(scenario).values().forEach(happening -> {
            Optional<When> when = inheritance.whenOf(happening);
            if (happening instanceof Event event && when.isPresent() && when.get() instanceof After after
                    && EcoreUtil2.getContainerOfType(after, Scenario.class) != scenario && Messages.isKnown(after.getAnchor())
                    && ScenarioNames.isAmong(excluded, after.getAnchor()) && !ScenarioNames.isAmong(excluded, event)) {
                report(IssueCode.LEFT_OUT, scenario, ParallaxPackage.Literals.NAMED__NAME, scenario.getName() + " leaves out "
                        + after.getAnchor().getName() + ", but inherits " + event.getName() + ", which comes "
                        + Messages.months(after.getMonths()) + " after it: leave that out too, or replace it.", event.getName());
            }
        });
    }

    private void leftOut(EObject at, EReference feature, Happening happening) {
        Scenario scenario = EcoreUtil2.getContainerOfType(at, Scenario.class);
        if (scenario == null || !Messages.isKnown(happening) || !names.leavesOut(scenario, happening)) {
            return;
        }
        exclusions.of(scenario, happening).ifPresent(exclusion -> report(IssueCode.LEFT_OUT, at, feature, scenario.getName()
                + " leaves out " + happening.getName() + " in " + Messages.place(at, exclusion) + ".",
                OtherPlace.of(exclusion, "what leaves it out")));
    }
}
