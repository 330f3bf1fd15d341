package org.parallax.dsl.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;
import org.parallax.model.time.PartialDate;

/**
 * A scenario and those it extends, nearest first. What a scenario omits, the next one says. A circle is cut where it
 * closes, so the list always ends. Immutable as long as the files are not changed.
 *
 * @param scenarios the scenario itself and then its ancestors; never empty
 * @param circular whether the chain closes on itself
 */
public record Lineage(List<Scenario> scenarios, boolean circular) {

    /** Copies. */
    public Lineage {
        scenarios = List.copyOf(scenarios);
    }

    /** The lineage of a scenario. */
    public static Lineage of(Scenario scenario) {
        Set<Scenario> seen = new LinkedHashSet<>();
        Scenario next = scenario;
        while (next != null && !next.eIsProxy() && seen.add(next)) {
            next = next.getParent();
        }
        return new Lineage(new ArrayList<>(seen), next != null && !next.eIsProxy());
    }

    /** The scenario itself. */
    public Scenario self() {
        return scenarios.get(0);
    }

    /** Those it extends, nearest first. */
    public List<Scenario> ancestors() {
        return scenarios.subList(1, scenarios.size());
    }

    /** The month after which nothing may be known. */
    public PartialDate asOf() {
        return nearest(s -> s.getAsOf().isGiven()).map(Scenario::getAsOf).orElse(PartialDate.ABSENT);
    }

    /** How many months are projected; empty when none of them says so. */
    public Optional<Integer> months() {
        return nearest(Scenario::isSetMonths).map(Scenario::getMonths);
    }

    /** The header of the relationship it is laid over, found or not; empty when none of them says so. */
    public Optional<RelationshipHeader> relationship() {
        return said(scenario -> Optional.ofNullable(scenario.getRelationship()));
    }

    /** The nearest scenario of which something holds. */
    public Optional<Scenario> nearest(Predicate<Scenario> says) {
        return scenarios.stream().filter(says).findFirst();
    }

    /** What the scenario itself says, else the nearest that says it; empty when none does. */
    public <T> Optional<T> said(Function<Scenario, Optional<T>> clause) {
        return scenarios.stream().flatMap(scenario -> clause.apply(scenario).stream()).findFirst();
    }
}
