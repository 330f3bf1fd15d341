package org.parallax.projection.run;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;

/** What is held otherwise in one situation than in another. */
record HeldDifferences(Held first, Held second) {

    /** Names of the events. */
    Set<String> events() {
        return names(subject -> subject instanceof Branch.Happened(var event) ? Optional.of(event) : Optional.empty());
    }

    /** Names of the decisions and triggers. */
    Set<String> owners() {
        return names(HeldDifferences::owner);
    }

    private Set<String> names(Function<Branch, Optional<String>> name) {
        var names = new TreeSet<String>();
        Stream.of(first, second).flatMap(held -> held.branches().stream())
                .map(HeldBranch::subject)
                .filter(subject -> !first.of(subject).equals(second.of(subject)))
                .forEach(subject -> name.apply(subject).ifPresent(names::add));
        return names;
    }

    private static Optional<String> owner(Branch subject) {
        return switch (subject) {
            case Branch.Chosen(var decision, var option) -> Optional.of(decision);
            case Branch.Fired(var trigger) -> Optional.of(trigger);
            case Branch.Happened happened -> Optional.empty();
            case Branch.Not not -> Optional.empty();
        };
    }

    /** What the first holds, but these events and the decision or trigger of that name as the second does. */
    Held exchanged(String owner, Collection<String> events) {
        Predicate<HeldBranch> others = held -> held.subject() instanceof Branch.Happened(var event)
                ? events.contains(event)
                : owner(held.subject()).filter(owner::equals).isPresent();
        return new Held(
                Stream.concat(first.branches().stream().filter(others.negate()), second.branches().stream().filter(others)).toList(),
                first.present());
    }
}
