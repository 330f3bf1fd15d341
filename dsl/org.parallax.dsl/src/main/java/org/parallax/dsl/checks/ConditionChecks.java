package org.parallax.dsl.checks;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.scenario.Dependencies;
import org.parallax.model.Chosen;
import org.parallax.model.Condition;
import org.parallax.model.Happening;
import org.parallax.model.Occurred;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/** Nothing depends on itself by its condition. */
public final class ConditionChecks extends Checks {

    private final Dependencies dependencies;

    @Inject
    ConditionChecks(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    /** What a condition asks for does not depend on what it decides. */
    @Check
    public void noCircle(Occurred occurred) {
        compare(occurred, ParallaxPackage.Literals.OCCURRED__HAPPENING, occurred.getHappening());
    }

    /** The decision a condition asks for does not depend on what it decides either. */
    @Check
    public void noCircle(Chosen chosen) {
        compare(chosen, ParallaxPackage.Literals.CHOSEN__DECISION, chosen.getDecision());
    }

    private void compare(Condition condition, EReference reference, Happening asked) {
        Scenario scenario = EcoreUtil2.getContainerOfType(condition, Scenario.class);
        Happening decided = EcoreUtil2.getContainerOfType(condition, Happening.class);
        if (scenario == null || decided == null || !Messages.isKnown(asked)) {
            return;
        }
        if (dependencies.in(scenario).together(decided, asked)) {
            report(IssueCode.CONDITION_CIRCLE, condition, reference, decided == asked
                    ? decided.getName() + " depends on itself."
                    : decided.getName() + " depends on " + asked.getName() + ", which in turn depends on " + decided.getName() + ".");
        }
    }
}
