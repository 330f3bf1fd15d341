package org.parallax.app.lowering;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.model.And;
import org.parallax.model.Chosen;
import org.parallax.model.Decision;
import org.parallax.model.Happening;
import org.parallax.model.Not;
import org.parallax.model.Occurred;
import org.parallax.model.Option;
import org.parallax.model.Or;
import org.parallax.projection.situation.Condition;

/** Turns conditions of the model into conditions of a situation. What a {@code without} removed never happens. */
final class ConditionLowering {

    static final Condition ALWAYS = new Condition.Always();
    static final Condition NEVER = new Condition.Not(ALWAYS);

    private final Inheritance inheritance;

    ConditionLowering(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    /** The condition; if none is given, one that always holds. */
    Condition of(org.parallax.model.@Nullable Condition condition) {
        return switch (condition) {
            case null -> ALWAYS;
            case Occurred occurred -> happened(occurred.getHappening());
            case Chosen chosen -> happened(chosen.getOption());
            case Not not -> new Condition.Not(of(not.getOperand()));
            case And and -> join(and.getOperands(), Condition.And::new);
            case Or or -> join(or.getOperands(), Condition.Or::new);
            default -> throw new LoweringException("A condition of no known form");
        };
    }

    /** That an event happened, a decision was taken or an option chosen. */
    Condition happened(Happening happening) {
        if (inheritance.isRemoved(happening)) {
            return NEVER;
        }
        return switch (happening) {
            case Option option -> chosen(option);
            case Decision decision -> {
                var options = remaining(decision).map(ConditionLowering::chosen).toList();
                yield options.isEmpty() ? NEVER : balanced(options, Condition.Or::new);
            }
            default -> new Condition.Happened(happening.getName());
        };
    }

    /** The options of a decision that are not removed, by name. */
    Stream<Option> remaining(Decision decision) {
        return decision.getOptions().stream()
                .filter(option -> !inheritance.isRemoved(option))
                .sorted(Comparator.comparing(Option::getName));
    }

    /** Both together; one that always holds is left out. */
    static Condition both(Condition left, Condition right) {
        if (left.equals(ALWAYS)) {
            return right;
        }
        return right.equals(ALWAYS) ? left : new Condition.And(left, right);
    }

    private static Condition chosen(Option option) {
        return new Condition.Chosen(((Decision) option.eContainer()).getName(), option.getName());
    }

    private Condition join(List<org.parallax.model.Condition> operands, BinaryOperator<Condition> operator) {
        var parts = operands.stream().map(this::of).distinct().toList();
        return parts.isEmpty() ? ALWAYS : balanced(parts, operator);
    }

    /** Joins in halves, so that thousands of parts give a tree about a dozen levels deep. */
    private static Condition balanced(List<Condition> parts, BinaryOperator<Condition> operator) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        int middle = parts.size() / 2;
        return operator.apply(
                balanced(parts.subList(0, middle), operator), balanced(parts.subList(middle, parts.size()), operator));
    }
}
