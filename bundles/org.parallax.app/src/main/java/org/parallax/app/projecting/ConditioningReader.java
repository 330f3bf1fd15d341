package org.parallax.app.projecting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Storyline;

/** Reads the branches to condition on, such as {@code response=court} or {@code not landing}, and looks them up in scenarios. */
public final class ConditioningReader {

    private static final String NOT = "not ";

    private final List<LoweredScenario> scenarios;
    private final Map<String, Branch> known = new TreeMap<>();
    private final Map<String, List<Branch>> options = new LinkedHashMap<>();

    private ConditioningReader(List<LoweredScenario> scenarios) {
        this.scenarios = scenarios;
        scenarios.forEach(scenario -> enter(scenario.situation().storyline()));
    }

    /**
     * Reads texts, each of which names an event, {@code decision=option}, an option alone if only one decision has it,
     * or a trigger; {@code not} may stand before it.
     *
     * @return rejected if a text names no branch that one of the scenarios has, with a list of all branches; or one that
     *     another text names too, or excludes
     */
    public static Outcome<Conditioning> read(List<String> texts, LoweredScenario... scenarios) {
        return new ConditioningReader(List.of(scenarios)).read(texts);
    }

    private Outcome<Conditioning> read(List<String> texts) {
        var branches = new ArrayList<Branch>();
        for (var text : texts) {
            var plain = text.strip().replaceAll("\\s*=\\s*", "=");
            boolean opposite = plain.startsWith(NOT);
            var name = opposite ? plain.substring(NOT.length()).strip() : plain;
            var branch = branch(name);
            if (branch.isEmpty()) {
                return new Outcome.Rejected<>(unknown(name));
            }
            var given = opposite ? new Branch.Not(branch.get()) : branch.get();
            if (branches.contains(given)) {
                return new Outcome.Rejected<>(given.text() + " is given twice; leave one out");
            }
            if (branches.contains(opposite ? branch.get() : new Branch.Not(branch.get()))) {
                return new Outcome.Rejected<>("no run has both " + branch.get().text() + " and not " + branch.get().text()
                        + ", so they cannot be given together; leave one out");
            }
            branches.add(given);
        }
        return new Outcome.Completed<>(new Conditioning(branches));
    }

    private Optional<Branch> branch(String name) {
        return Optional.ofNullable(known.get(name))
                .or(() -> Optional.ofNullable(options.get(name)).filter(found -> found.size() == 1).map(List::getFirst));
    }

    private void enter(Storyline storyline) {
        storyline.triggers().forEach(trigger -> enter(new Branch.Fired(trigger.id())));
        storyline.events().forEach(event -> enter(new Branch.Happened(event.id())));
        for (var decision : storyline.decisions()) {
            for (var option : decision.options()) {
                var chosen = new Branch.Chosen(decision.id(), option.id());
                enter(chosen);
                var same = options.computeIfAbsent(option.id(), id -> new ArrayList<>());
                if (!same.contains(chosen)) {
                    same.add(chosen);
                }
            }
        }
    }

    private void enter(Branch branch) {
        known.put(branch.text(), branch);
    }

    private String unknown(String name) {
        var names = scenarios.stream().map(scenario -> scenario.situation().scenario()).distinct()
                .collect(Collectors.joining(" or "));
        if (known.isEmpty()) {
            return names + " has no event, decision or trigger, so nothing can be given";
        }
        var several = options.getOrDefault(name, List.of());
        if (!several.isEmpty()) {
            return "several decisions of " + names + " have an option " + name + ": say "
                    + several.stream().map(Branch::text).collect(Collectors.joining(" or "));
        }
        var nearest = LikelyName.suggestion(name, Stream.concat(known.keySet().stream(), options.keySet().stream()).toList());
        return "there is no " + name + " in " + names + nearest + " There is: " + String.join(", ", known.keySet());
    }
}
