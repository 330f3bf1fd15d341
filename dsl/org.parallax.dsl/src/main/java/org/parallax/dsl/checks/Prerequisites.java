package org.parallax.dsl.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.dsl.scenario.HappeningMonths.Wait;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.model.And;
import org.parallax.model.Chosen;
import org.parallax.model.Condition;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Not;
import org.parallax.model.Occurred;
import org.parallax.model.Option;
import org.parallax.model.Or;
import org.parallax.model.Trigger;

/**
 * What must have come about, and what must not, in every run in which something takes place: by what it comes after, by the
 * options it is part of, and by what its condition names. Of several that a condition joins by {@code or} none is a must.
 */
final class Prerequisites {

    private final Happening happening;
    private final HappeningMonths timing;
    private final Map<Happening, Optional<Condition>> needed = new HashMap<>();
    private final List<Barred> barred = new ArrayList<>();

    private Prerequisites(Happening happening, HappeningMonths timing) {
        this.happening = happening;
        this.timing = timing;
    }

    /** Something that must not have come about by the time of something else. */
    private record Barred(Happening by, Happening what) {
    }

    /** The prerequisites of a happening in a scenario. */
    static Prerequisites of(Happening happening, Inheritance inheritance, HappeningMonths timing) {
        Prerequisites found = new Prerequisites(happening, timing);
        Set<Happening> seen = new HashSet<>(Set.of(happening));
        Deque<Happening> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Happening each = open.pop();
            Optional<Condition> condition = condition(each, inheritance);
            found.needed.put(each, condition);
            Consumer<Happening> need = next -> Optional.of(next).filter(seen::add).ifPresent(open::push);
            timing.anchorOf(each).ifPresent(need);
            if (each.eContainer() instanceof Happening outer) {
                need.accept(outer);
            }
            condition.ifPresent(one -> found.add(each, one, true, need));
        }
        return found;
    }

    /** Whether a happening must have come about, or is the one in question. */
    boolean need(Happening other) {
        return needed.containsKey(other);
    }

    /** Whether all that must have come about may: each passes a test with its condition, and nothing rules out another part. */
    boolean mayBeMet(BiPredicate<Happening, Optional<Condition>> mayComeAbout) {
        return needed.entrySet().stream().allMatch(each -> mayComeAbout.test(each.getKey(), each.getValue())) && !ruleOut(this);
    }

    /** Whether what these are prerequisites of may take place after something else has, or in the same month, in one run. */
    boolean allowBefore(Prerequisites earlier) {
        return !earlier.need(happening) && !ruleOut(earlier)
                && earlier.needed.keySet().stream().allMatch(each -> SettledConditionChecks.notYet(timing, happening, each).isEmpty());
    }

    /** Whether in no run both take place, the other one first. */
    private boolean ruleOut(Prerequisites earlier) {
        return barred.stream().anyMatch(each -> earlier.need(each.what) && (each.by == happening || isNeverLater(each.what, each.by)))
                || earlier.barred.stream().anyMatch(each -> need(each.what) && isNeverLater(each.what, each.by))
                || options().anyMatch(one -> earlier.options().anyMatch(other -> one != other && one.eContainer() == other.eContainer()));
    }

    private Stream<Option> options() {
        return needed.keySet().stream().filter(Option.class::isInstance).map(Option.class::cast);
    }

    /** Whether one happening, in runs in which both come about, always has by the time of the other. */
    private boolean isNeverLater(Happening one, Happening other) {
        Wait first = timing.waitOf(one);
        Wait second = timing.waitOf(other);
        boolean once = !(first.root().eContainer() instanceof Trigger trigger) || trigger.isOnce();
        return first.root() == second.root() && first.months() <= second.months() && once
                || timing.of(one).flatMap(months -> timing.of(other).filter(range -> !months.last().isAfter(range.first()))).isPresent();
    }

    /** What a condition asks for in any case, or rules out. */
    private void add(Happening asking, @Nullable Condition condition, boolean holds, Consumer<Happening> need) {
        switch (condition) {
            case Not not -> add(asking, not.getOperand(), !holds, need);
            case And and when holds -> and.getOperands().forEach(each -> add(asking, each, true, need));
            case Or or when !holds -> or.getOperands().forEach(each -> add(asking, each, false, need));
            case Occurred occurred -> add(asking, occurred.getHappening(), holds, need);
            case Chosen chosen -> add(asking, chosen.getOption(), holds, need);
            case null, default -> { }
        }
    }

    private void add(Happening asking, @Nullable Happening named, boolean holds, Consumer<Happening> need) {
        Consumer<Happening> note = holds ? need : each -> barred.add(new Barred(asking, each));
        Optional.ofNullable(named).filter(Messages::isKnown).ifPresent(note);
    }

    private static Optional<Condition> condition(Happening happening, Inheritance inheritance) {
        return Optional.ofNullable(switch (happening) {
            case Event event -> inheritance.telling(event).getCondition();
            case Decision decision -> decision.getCondition();
            default -> null;
        });
    }
}
