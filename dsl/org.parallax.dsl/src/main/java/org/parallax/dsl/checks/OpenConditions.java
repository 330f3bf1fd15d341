package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.model.And;
import org.parallax.model.Chosen;
import org.parallax.model.Condition;
import org.parallax.model.Happening;
import org.parallax.model.Not;
import org.parallax.model.Occurred;
import org.parallax.model.Or;
import org.parallax.model.Scenario;

/** Which conditions may hold in a scenario, by what it leaves out, what never takes place there, and the months. */
@Singleton
final class OpenConditions {

    private final Inheritances inheritances;
    private final OccurrenceDays days;
    private final RuledOut ruledOut;

    @Inject
    OpenConditions(Inheritances inheritances, OccurrenceDays days, RuledOut ruledOut) {
        this.inheritances = inheritances;
        this.days = days;
        this.ruledOut = ruledOut;
    }

    /** Whether the condition of a happening may hold in a scenario. */
    boolean mayHold(Scenario scenario, Happening asking, Condition condition) {
        return mayHold(condition, part -> never(scenario, asking, part).isEmpty());
    }

    /** Why a part of a condition never holds in a scenario; empty where it may, and for one made of others. */
    Optional<String> never(Scenario scenario, Happening asking, Condition part) {
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
}
