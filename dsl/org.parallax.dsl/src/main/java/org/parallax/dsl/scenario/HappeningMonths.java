package org.parallax.dsl.scenario;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.After;
import org.parallax.model.Decision;
import org.parallax.model.Happening;
import org.parallax.model.InMonth;
import org.parallax.model.OnDate;
import org.parallax.model.Option;
import org.parallax.model.Scenario;
import org.parallax.model.Trigger;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.Days;

/**
 * When the happenings of a scenario may take place, inherited ones included. Each happening waits for at most one
 * other, so that chains are followed without recursion, however long.
 */
public final class HappeningMonths {

    private final Inheritance inheritance;
    private final Map<Happening, Optional<MonthRange>> known = new HashMap<>();
    private final Map<Happening, Wait> waits = new HashMap<>();
    private final Set<Happening> circular = new HashSet<>();
    private final ScenarioHorizon horizon;

    private HappeningMonths(Scenario scenario) {
        this.inheritance = Inheritance.of(scenario);
        this.horizon = ScenarioHorizon.of(scenario);
    }

    /** The timing of a scenario as it is now. */
    public static HappeningMonths of(Scenario scenario) {
        return new HappeningMonths(scenario);
    }

    /** The months a happening may take place in; empty when its date is missing, impossible or circular. */
    public Optional<MonthRange> of(Happening happening) {
        Set<Happening> path = new LinkedHashSet<>();
        @Nullable Happening next = happening;
        while (next != null && !known.containsKey(next)) {
            if (!path.add(next)) {
                closeCircle(path, next);
                break;
            }
            next = awaited(next);
        }
        List<Happening> chain = new ArrayList<>(path);
        for (int i = chain.size() - 1; i >= 0; i--) {
            known.computeIfAbsent(chain.get(i), this::compute);
        }
        return known.getOrDefault(happening, Optional.empty());
    }

    /** The months that lie a given time after something else; empty when that is not found or has no months. */
    public Optional<MonthRange> of(After after) {
        return Optional.ofNullable(after.getAnchor()).filter(anchor -> !anchor.eIsProxy()).flatMap(this::of)
                .map(months -> months.plus(ScenarioHorizon.bounded(after.getMonths())));
    }

    /**
     * A happening as so many months after another one that waits for nothing: those of one root lie a fixed time apart.
     *
     * @param root what is waited for in the end; the happening itself where it waits for nothing
     * @param months how long after that it comes
     */
    public record Wait(Happening root, int months) {
    }

    /** What a happening waits for in the end; itself where it waits in a circle. */
    public Wait waitOf(Happening happening) {
        Deque<Happening> chain = new ArrayDeque<>();
        Happening root = happening;
        while (!waits.containsKey(root) && awaited(root) instanceof Happening next && !isCircular(root)) {
            chain.push(root);
            root = next;
        }
        Wait wait = waits.computeIfAbsent(root, each -> new Wait(each, 0));
        for (Happening each : chain) {
            wait = new Wait(wait.root, wait.months + delay(each));
            waits.put(each, wait);
        }
        return wait;
    }

    /** Whether a happening waits for itself, directly or by way of others. */
    public boolean isCircular(Happening happening) {
        of(happening);
        return circular.contains(happening);
    }

    /** What a happening is told to come some months after; empty where it has a time of its own or none. */
    public Optional<Happening> anchorOf(Happening happening) {
        return inheritance.whenOf(happening).filter(After.class::isInstance).map(After.class::cast)
                .flatMap(after -> Optional.ofNullable(after.getAnchor())).filter(anchor -> !anchor.eIsProxy());
    }

    /** What a happening waits for; null when it stands on its own. */
    private @Nullable Happening awaited(Happening happening) {
        Optional<When> when = inheritance.whenOf(happening);
        if (when.isPresent()) {
            return when.get() instanceof After after && after.getAnchor() instanceof Happening anchor && !anchor.eIsProxy()
                    ? anchor : null;
        }
        if (happening instanceof Option option) {
            return option.eContainer() instanceof Decision decision ? decision : null;
        }
        return happening.eContainer() instanceof Option option ? option : null;
    }

    private Optional<MonthRange> compute(Happening happening) {
        Optional<When> when = inheritance.whenOf(happening);
        Happening awaited = awaited(happening);
        if (awaited != null) {
            return known.getOrDefault(awaited, Optional.empty()).map(months -> months.plus(delay(happening)));
        }
        if (when.isPresent()) {
            return MonthRange.of(when.get());
        }
        return happening.eContainer() instanceof Trigger ? anyTime() : Optional.empty();
    }

    private int delay(Happening happening) {
        return inheritance.whenOf(happening).filter(After.class::isInstance)
                .map(after -> ScenarioHorizon.bounded(((After) after).getMonths())).orElse(0);
    }

    private void closeCircle(Set<Happening> path, Happening closing) {
        boolean inside = false;
        for (Happening each : path) {
            inside |= each == closing;
            if (inside) {
                circular.add(each);
            }
            known.put(each, Optional.empty());
        }
    }

    private Optional<MonthRange> anyTime() {
        return horizon.start().flatMap(start -> horizon.end().map(end -> {
            YearMonth first = start.plusMonths(1);
            return first.isAfter(end) ? new MonthRange(end, end) : new MonthRange(first, end);
        }));
    }

    /** The days an absolute date may mean; empty for a relative or impossible one. */
    public static Optional<Days> days(@Nullable When when) {
        return switch (when) {
            case OnDate on -> on.getDate().days();
            case InMonth in -> in.getMonth().days();
            case Window window -> window.getFrom().days().flatMap(from -> window.getTo().days()
                    .filter(to -> !to.last().isBefore(from.first())).map(to -> new Days(from.first(), to.last())));
            case null, default -> Optional.empty();
        };
    }
}
