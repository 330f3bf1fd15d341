package org.parallax.projection.internal.story;

import java.util.List;
import java.util.Map;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Decision;

/** A condition with names resolved to indexes. A name nobody carries never happened. */
sealed interface Requirement {

    boolean holds(StoryRun run);

    /** Resolves names; {@code events} and {@code decisions} give the index of a name. */
    static Requirement of(
            Condition condition,
            Map<String, Integer> events,
            Map<String, Integer> decisions,
            List<Decision> choices) {
        return switch (condition) {
            case Condition.Always always -> new Constant(true);
            case Condition.Happened happened -> events.containsKey(happened.event())
                    ? new Happened(events.get(happened.event()))
                    : new Constant(false);
            case Condition.Chosen chosen -> chosen(chosen, decisions, choices);
            case Condition.Not not -> new Not(of(not.condition(), events, decisions, choices));
            case Condition.And and -> new And(
                    of(and.left(), events, decisions, choices), of(and.right(), events, decisions, choices));
            case Condition.Or or -> new Or(
                    of(or.left(), events, decisions, choices), of(or.right(), events, decisions, choices));
        };
    }

    private static Requirement chosen(
            Condition.Chosen chosen, Map<String, Integer> decisions, List<Decision> choices) {
        var decision = decisions.get(chosen.decision());
        if (decision == null) {
            return new Constant(false);
        }
        var options = choices.get(decision).options();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).id().equals(chosen.option())) {
                return new Chosen(decision, i);
            }
        }
        return new Constant(false);
    }

    record Constant(boolean value) implements Requirement {
        @Override
        public boolean holds(StoryRun run) {
            return value;
        }
    }

    record Happened(int event) implements Requirement {
        @Override
        public boolean holds(StoryRun run) {
            return run.happened(event);
        }
    }

    record Chosen(int decision, int option) implements Requirement {
        @Override
        public boolean holds(StoryRun run) {
            return run.choice(decision) == option;
        }
    }

    record Fired(int trigger) implements Requirement {
        @Override
        public boolean holds(StoryRun run) {
            return run.fired(trigger);
        }
    }

    record Not(Requirement requirement) implements Requirement {
        @Override
        public boolean holds(StoryRun run) {
            return !requirement.holds(run);
        }
    }

    record And(Requirement left, Requirement right) implements Requirement {
        @Override
        public boolean holds(StoryRun run) {
            return left.holds(run) && right.holds(run);
        }
    }

    record Or(Requirement left, Requirement right) implements Requirement {
        @Override
        public boolean holds(StoryRun run) {
            return left.holds(run) || right.holds(run);
        }
    }
}
