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
import org.parallax.projection.situation.Storyline;

/** What the branches of some scenarios are called on a command line; one that a single scenario has is enough. */
final class BranchNames {

    private final String scenarios;
    private final Map<String, Branch> known = new TreeMap<>();
    private final Map<String, List<Branch>> options = new LinkedHashMap<>();

    BranchNames(List<LoweredScenario> scenarios) {
        this.scenarios = scenarios.stream().map(scenario -> scenario.situation().scenario()).distinct()
                .collect(Collectors.joining(" or "));
        scenarios.forEach(scenario -> enter(scenario.situation().storyline()));
    }

    /** An event, {@code decision=option}, an option alone if only one decision has it, or a trigger. */
    Optional<Branch> find(String name) {
        return Optional.ofNullable(known.get(name))
                .or(() -> Optional.ofNullable(options.get(name)).filter(found -> found.size() == 1).map(List::getFirst));
    }

    /**
     * What to say of a name that is not found, with the nearest one and a list of all.
     *
     * @param done what is done with branches, as "given"
     */
    String unknown(String name, String done) {
        if (known.isEmpty()) {
            return scenarios + " has no event, decision or trigger, so nothing can be " + done;
        }
        var all = " There is: " + String.join(", ", known.keySet());
        if (name.isEmpty()) {
            return "a name is missing of what is " + done + " in " + scenarios + "." + all;
        }
        var ofDecision = known.values().stream()
                .filter(branch -> branch instanceof Branch.Chosen chosen && chosen.decision().equals(name))
                .toList();
        if (!ofDecision.isEmpty()) {
            return name + " is a decision; say which option: " + alternatives(ofDecision);
        }
        var several = options.getOrDefault(name, List.of());
        if (!several.isEmpty()) {
            return "several decisions of " + scenarios + " have an option " + name + ": say "
                    + alternatives(several);
        }
        return "there is no " + name + " in " + scenarios
                + LikelyName.suggestion(name, Stream.concat(known.keySet().stream(), options.keySet().stream()).toList()) + all;
    }

    private static String alternatives(List<Branch> branches) {
        return branches.stream().map(Branch::text).collect(Collectors.joining(" or "));
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
}
