package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.model.And;
import org.parallax.model.Chosen;
import org.parallax.model.Condition;
import org.parallax.model.Decision;
import org.parallax.model.Exclusion;
import org.parallax.model.Happening;
import org.parallax.model.Not;
import org.parallax.model.Occurred;
import org.parallax.model.Or;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;

/**
 * What a scenario changes leaves a chance to all it inherits. Only what can no longer take place at all is told: that a
 * condition has become certain, as "if not x" without x, is what such a scenario is written for.
 */
public final class InheritedConditionChecks extends Checks {

    private final Inheritances inheritances;
    private final OccurrenceDays days;
    private final RuledOut ruledOut;

    @Inject
    InheritedConditionChecks(Inheritances inheritances, OccurrenceDays days, RuledOut ruledOut) {
        this.inheritances = inheritances;
        this.days = days;
        this.ruledOut = ruledOut;
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
        if (mayHold(condition, part -> never(scenario, asking, part).isEmpty())
                || !mayHold(condition, part -> never(parent, asking, part).isEmpty())) {
            return;
        }
        Stream.concat(Stream.of(condition), EcoreUtil2.eAllOfType(condition, Condition.class).stream())
                .filter(part -> never(parent, asking, part).isEmpty())
                .flatMap(part -> never(scenario, asking, part).stream()).findFirst()
                .ifPresent(why -> report(IssueCode.SETTLED_CONDITION, scenario, Literals.NAMED__NAME, "In " + scenario.getName()
                        + " " + why + ", so " + asking.getName() + " never takes place, by its condition in "
                        + Messages.place(scenario, condition) + ": leave that out too"
                        + (asking instanceof Decision ? "." : ", or replace it."), OtherPlace.of(condition, "the condition")));
    }

    /** Why a part of a condition never holds in a scenario; empty where it may, and for one made of others. */
    private Optional<String> never(Scenario scenario, Happening asking, Condition part) {
        Optional<Happening> asked = Optional.ofNullable(switch (part) {
            case Occurred occurred -> occurred.getHappening();
            case Chosen chosen -> Messages.isKnown(chosen.getOption()) ? chosen.getOption() : chosen.getDecision();
            default -> null;
        }).filter(Messages::isKnown);
        return asked.flatMap(happening -> inheritances.of(scenario).isRemoved(happening)
                ? Optional.of(happening.getName() + " is left out")
                : ruledOut.why(scenario, happening)
                        .or(() -> SettledConditionChecks.notYet(days.timing(scenario), asking, happening)
                                .map(why -> why.substring(0, why.length() - 1))));
    }

    /** Whether a condition may hold, if those of its parts may that pass a test and each of them may fail to. */
    private static boolean mayHold(@Nullable Condition condition, Predicate<Condition> may) {
        return switch (condition) {
            case Not not -> mayFail(not.getOperand(), may);
            case And and -> and.getOperands().stream().allMatch(each -> mayHold(each, may));
            case Or or -> or.getOperands().stream().anyMatch(each -> mayHold(each, may));
            case null -> true;
            default -> may.test(condition);
        };
    }

    private static boolean mayFail(@Nullable Condition condition, Predicate<Condition> may) {
        return switch (condition) {
            case Not not -> mayHold(not.getOperand(), may);
            case And and -> and.getOperands().stream().anyMatch(each -> mayFail(each, may));
            case Or or -> or.getOperands().stream().allMatch(each -> mayFail(each, may));
            case null, default -> true;
        };
    }

    private static Stream<Condition> conditions(Inheritance inheritance) {
        Stream<@Nullable Condition> ofDecisions = inheritance.lineage().scenarios().stream()
                .flatMap(scenario -> EcoreUtil2.eAllOfType(scenario, Decision.class).stream())
                .filter(decision -> !inheritance.isRemoved(decision)).map(Decision::getCondition);
        return Stream.concat(inheritance.occurrences().map(occurrence -> occurrence.getCondition()), ofDecisions)
                .flatMap(Stream::ofNullable);
    }
}
