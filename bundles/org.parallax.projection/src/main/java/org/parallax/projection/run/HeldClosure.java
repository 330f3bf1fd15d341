package org.parallax.projection.run;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.projection.internal.storyline.StorylineNode;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Timing;

/** Adds to what is held as planned all that it is planned after. */
final class HeldClosure {

    private final Situation situation;
    private final HoldableMonths months;
    private final Set<Branch> visited = new HashSet<>();
    private Held held;

    /**
     * Completes what is held.
     *
     * @throws RequestRejected if something cannot be as planned together with the rest
     */
    HeldClosure(Situation situation, Held asked, HoldableMonths months) throws RequestRejected {
        this.situation = situation;
        this.months = months;
        this.held = asked;
        for (var branch : asked.branches()) {
            follow(branch);
        }
        // Only now, since what was added last may exclude what was looked at first.
        for (var branch : held.branches()) {
            requireRoom(branch);
        }
    }

    /** What was asked for, and what that follows. */
    Held held() {
        return held;
    }

    private static boolean isAsPlanned(HeldBranch branch) {
        return branch.comesAbout() && branch.month().isEmpty();
    }

    private void follow(HeldBranch branch) throws RequestRejected {
        if (!isAsPlanned(branch) || !visited.add(branch.branch())) {
            return;
        }
        if (branch.branch() instanceof Branch.Fired(var trigger)) {
            throw new RequestRejected("when " + trigger + " fires depends on the run; " + months.instead(branch.branch()));
        }
        var node = node(branch.branch());
        if (node.isPresent() && node.get().timing() instanceof Timing.After(var anchor, int later)) {
            follow(branch.branch(), anchor, node.get().condition());
        }
    }

    private void follow(Branch branch, String anchor, Condition condition) throws RequestRejected {
        var storyline = situation.storyline();
        var trigger = new Branch.Fired(anchor);
        if (storyline.events().stream().anyMatch(event -> event.id().equals(anchor))) {
            need(branch, new Branch.Happened(anchor));
        } else if (storyline.decisions().stream().anyMatch(decision -> decision.id().equals(anchor))) {
            if (!isTaken(anchor)) {
                need(branch, option(anchor, condition).orElseThrow(() -> new RequestRejected(branch.text()
                        + " is planned after the decision " + anchor + "; hold what is decided too, or " + months.instead(branch))));
            }
        } else if (!trigger.knownTo(storyline)) {
            throw new RequestRejected(branch.text() + " is planned after " + anchor + ", which " + situation.scenario()
                    + " does not have; " + months.instead(branch));
        } else if (held.of(trigger).isEmpty()) {
            throw new RequestRejected(branch.text() + " is planned after " + anchor + ", which fires or not as each run goes; "
                    + months.instead(branch));
        } else {
            need(branch, trigger);
        }
    }

    private boolean isTaken(String decision) {
        return held.branches().stream()
                .anyMatch(branch -> branch.branch() instanceof Branch.Chosen chosen && chosen.decision().equals(decision));
    }

    private void need(Branch branch, Branch anchor) throws RequestRejected {
        var known = held.of(anchor);
        if (known.isPresent() && !known.get().comesAbout()) {
            throw new RequestRejected(
                    branch.text() + " is planned after " + anchor.text() + ", which is ruled out; " + months.instead(branch));
        }
        if (known.isEmpty()) {
            var needed = new HeldBranch(anchor);
            held = withoutOthers(anchor).and(needed);
            follow(needed);
        }
    }

    /** What is held, without that other options are not chosen: once one is taken that goes without saying. */
    private Held withoutOthers(Branch anchor) {
        return anchor instanceof Branch.Chosen(var decision, var option)
                ? new Held(held.branches().stream()
                        .filter(other -> other.comesAbout()
                                || !(other.subject() instanceof Branch.Chosen excluded && excluded.decision().equals(decision)))
                        .toList(), held.present())
                : held;
    }

    /** Requires of what is held as planned that nothing is held without which it has no place in the plan. */
    private void requireRoom(HeldBranch branch) throws RequestRejected {
        if (!isAsPlanned(branch)) {
            return;
        }
        var needs = node(branch.branch()).stream().flatMap(node -> needs(node.condition())).toList();
        for (var need : needs) {
            var against = held.branches().stream().filter(other -> excludes(other, need)).findFirst();
            if (against.isPresent()) {
                throw new RequestRejected(branch.text() + " as planned needs " + need.text() + ", and " + against.get().text()
                        + " is held; leave one out, or " + months.instead(branch.branch()));
            }
        }
    }

    private static boolean excludes(HeldBranch other, Branch need) {
        return other.comesAbout()
                ? need instanceof Branch.Chosen needed && other.branch() instanceof Branch.Chosen chosen
                        && chosen.decision().equals(needed.decision()) && !chosen.equals(needed)
                : other.subject().equals(need);
    }

    private Optional<StorylineNode> node(Branch branch) {
        return StorylineNode.of(situation.storyline()).stream().filter(node -> node.isOf(branch)).findFirst();
    }

    /** The option of a decision without which a condition cannot hold. */
    private static Optional<Branch> option(String decision, Condition condition) {
        return needs(condition)
                .filter(need -> need instanceof Branch.Chosen chosen && chosen.decision().equals(decision))
                .findFirst();
    }

    /** What a condition cannot do without. */
    private static Stream<Branch> needs(Condition condition) {
        return switch (condition) {
            case Condition.Chosen(var decision, var option) -> Stream.of(new Branch.Chosen(decision, option));
            case Condition.Happened(var event) -> Stream.of(new Branch.Happened(event));
            case Condition.And(var left, var right) -> Stream.concat(needs(left), needs(right));
            case Condition.Always always -> Stream.empty();
            case Condition.Not not -> Stream.empty();
            case Condition.Or or -> Stream.empty();
        };
    }
}
