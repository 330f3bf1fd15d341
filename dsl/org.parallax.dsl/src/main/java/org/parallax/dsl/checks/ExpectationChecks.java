package org.parallax.dsl.checks;

import java.time.YearMonth;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.model.Expectation;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/** An expectation is about a month that is projected. */
public final class ExpectationChecks extends Checks {

    /** The month lies between as of and the end; data: the nearest month that does. */
    @Check
    public void insideHorizon(Expectation expectation) {
        Scenario scenario = EcoreUtil2.getContainerOfType(expectation, Scenario.class);
        if (scenario == null || expectation.getMonth().month().isEmpty()) {
            return;
        }
        YearMonth month = expectation.getMonth().month().get();
        ScenarioHorizon horizon = ScenarioHorizon.of(scenario);
        horizon.start().filter(month::isBefore).ifPresent(start -> reportOutside(expectation, scenario, month, "starts", start));
        horizon.end().filter(month::isAfter).ifPresent(end -> reportOutside(expectation, scenario, month, "ends", end));
    }

    private void reportOutside(Expectation expectation, Scenario scenario, YearMonth month, String verb, YearMonth limit) {
        report(IssueCode.EXPECTATION_OUTSIDE_HORIZON, expectation, ParallaxPackage.Literals.EXPECTATION__MONTH,
                "Nothing is projected for " + month + ": " + scenario.getName() + " " + verb + " in " + limit + ".",
                limit.toString());
    }
}
