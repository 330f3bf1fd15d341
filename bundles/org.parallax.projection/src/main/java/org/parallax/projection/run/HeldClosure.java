package org.parallax.projection.run;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;

/** Adds to what is held as planned all that it is planned after. */
final class HeldClosure {

    private final Storyline storyline;
    private final Set<Branch> visited = new HashSet<>();
    private Held held;

    HeldClosure(Storyline storyline, Held asked) throws RequestRejected {
        this.storyline = storyline;
        this.held = asked;
        for (var branch : asked.branches()) {
            follow(branch);
        }
    }

    /** What was asked for, and what that follows. */
    Held held() {
        return held;
    }

    private void follow(HeldBranch branch) throws RequestRejected {
        if (!branch.comesAbout() || branch.month().isPresent() || !visited.add(branch.branch())) {
            return;
        }
        switch (branch.branch()) {
            case Branch.Happened(var name) -> {
                for (var event : storyline.events()) {
                    if (event.id().equals(name)) {
                        follow(name, event.timing(), event.condition());
                    }
                }
            }
            case Branch.Chosen(var name, var option) -> {
                for (var decision : storyline.decisions()) {
                    if (decision.id().equals(name)) {
                        follow(branch.branch().text(), decision.timing(), decision.condition());
                    }
                }
            }
            case Branch.Fired fired -> throw new RequestRejected("when " + fired.text()
                    + " fires depends on the run; say in which month, as " + fired.text() + "@YYYY-MM");
            case Branch.Not not -> throw new IllegalStateException("A subject comes about: " + not.text());
        }
    }

    private void follow(String name, Timing timing, Condition condition) throws RequestRejected {
        if (!(timing instanceof Timing.After(var anchor, int months))) {
            return;
        }
        if (storyline.events().stream().anyMatch(event -> event.id().equals(anchor))) {
            need(name, new Branch.Happened(anchor));
        } else if (storyline.decisions().stream().anyMatch(decision -> decision.id().equals(anchor))) {
            if (!isTaken(anchor)) {
                need(name, option(anchor, condition).orElseThrow(() -> new RequestRejected(name + " is planned after the decision "
                        + anchor + "; hold what is decided too, or say in which month " + name + " comes about, as " + name + "@YYYY-MM")));
            }
        } else if (held.of(new Branch.Fired(anchor)).filter(HeldBranch::comesAbout).isEmpty()) {
            throw new RequestRejected(name + " hangs on how each run goes; say in which month it comes about, as " + name + "@YYYY-MM");
        }
    }

    private boolean isTaken(String decision) {
        return held.branches().stream()
                .anyMatch(branch -> branch.branch() instanceof Branch.Chosen chosen && chosen.decision().equals(decision));
    }

    private void need(String name, Branch anchor) throws RequestRejected {
        var known = held.of(anchor);
        if (known.isPresent() && !known.get().comesAbout()) {
            throw new RequestRejected(name + " is planned after " + anchor.text() + ", which is ruled out; say in which month "
                    + name + " comes about, as " + name + "@YYYY-MM");
        }
        if (known.isEmpty()) {
            var needed = new HeldBranch(anchor);
            held = held.and(needed);
            follow(needed);
        }
    }

    /** The option of a decision without which a condition cannot hold. */
    private static Optional<Branch> option(String decision, Condition condition) {
        return switch (condition) {
            case Condition.Chosen(var of, var option) when of.equals(decision) -> Optional.of(new Branch.Chosen(of, option));
            case Condition.And(var left, var right) -> option(decision, left).or(() -> option(decision, right));
            default -> Optional.empty();
        };
    }
}
