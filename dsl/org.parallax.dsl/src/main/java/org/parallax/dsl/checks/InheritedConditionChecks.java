package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.model.Condition;
import org.parallax.model.Decision;
import org.parallax.model.Exclusion;
import org.parallax.model.Happening;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;

/**
 * What a scenario changes leaves a chance to all it inherits. Only what can no longer take place at all is told: that a
 * condition has become certain, as "if not x" without x, is what such a scenario is written for.
 */
public final class InheritedConditionChecks extends Checks {

    private final Inheritances inheritances;
    private final OpenConditions open;

    @Inject
    InheritedConditionChecks(Inheritances inheritances, OpenConditions open) {
        this.inheritances = inheritances;
        this.open = open;
    }

    /** A condition that is inherited and might hold before may hold still. */
    @Check
    public void mayStillHold(Scenario scenario) {
        Inheritance inheritance = inheritances.of(scenario);
        if (!Messages.isKnown(scenario.getParent()) || inheritance.lineage().circular() || scenario.getStatements().stream()
                .noneMatch(each -> each instanceof Exclusion || each instanceof Replacement)) {
            return;
        }
        conditions(inheritance).filter(condition -> !EcoreUtil2.isAncestor(scenario, condition)).forEach(condition ->
                SettledConditionChecks.asking(condition).ifPresent(asking -> compare(scenario, condition, asking)));
    }

    private void compare(Scenario scenario, Condition condition, Happening asking) {
        Scenario parent = scenario.getParent();
        if (open.mayHold(scenario, asking, condition)
                || !open.mayHold(parent, asking, condition)) {
            return;
        }
        Stream.concat(Stream.of(condition), EcoreUtil2.eAllOfType(condition, Condition.class).stream())
                .filter(part -> open.never(parent, asking, part).isEmpty())
                .flatMap(part -> open.never(scenario, asking, part).stream()).findFirst()
                .ifPresent(why -> report(IssueCode.SETTLED_CONDITION, scenario, Literals.NAMED__NAME, "In " + scenario.getName()
                        + " " + why + ", so " + asking.getName() + " never takes place, by its condition in "
                        + Messages.place(scenario, condition) + ": leave that out too"
                        + (asking instanceof Decision ? "." : ", or replace it."), OtherPlace.of(condition, "the condition")));
    }

    private static Stream<Condition> conditions(Inheritance inheritance) {
        Stream<@Nullable Condition> ofDecisions = inheritance.lineage().scenarios().stream()
                .flatMap(scenario -> EcoreUtil2.eAllOfType(scenario, Decision.class).stream())
                .filter(decision -> !inheritance.isRemoved(decision)).map(Decision::getCondition);
        return Stream.concat(inheritance.occurrences().map(occurrence -> occurrence.getCondition()), ofDecisions)
                .flatMap(Stream::ofNullable);
    }
}
