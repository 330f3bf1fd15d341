package org.parallax.projection.internal.storyline;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Decision;

/** A condition with names resolved to indexes. A name that nothing in the storyline has never happened. */
sealed interface ResolvedCondition {

    boolean holds(StorylineRun run);

    /** Resolves names; {@code events} and {@code decisions} give the index of a name. */
    static ResolvedCondition of(
            Condition condition,
            Map<String, Integer> events,
            Map<String, Integer> decisions,
            List<Decision> choices) {
        return switch (condition) {
            case Condition.Always always -> new Constant(true);
            case Condition.Happened happened -> happened(events.get(happened.event()));
            case Condition.Chosen chosen -> chosen(chosen, decisions, choices);
            case Condition.Not not -> new Not(of(not.condition(), events, decisions, choices));
            case Condition.And and -> new And(
                    of(and.left(), events, decisions, choices), of(and.right(), events, decisions, choices));
            case Condition.Or or -> new Or(
                    of(or.left(), events, decisions, choices), of(or.right(), events, decisions, choices));
        };
    }

    private static ResolvedCondition happened(@Nullable Integer event) {
        return event == null ? new Constant(false) : new Happened(event);
    }

    private static ResolvedCondition chosen(
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

    record Constant(boolean value) implements ResolvedCondition {
        @Override
        public boolean holds(StorylineRun run) {
            return value;
        }
    }

    record Happened(int event) implements ResolvedCondition {
        @Override
        public boolean holds(StorylineRun run) {
            return run.happened(event);
        }
    }

    record Chosen(int decision, int option) implements ResolvedCondition {
        @Override
        public boolean holds(StorylineRun run) {
            return run.choice(decision) == option;
        }
    }

    record Fired(int trigger) implements ResolvedCondition {
        @Override
        public boolean holds(StorylineRun run) {
            return run.fired(trigger);
        }
    }

    record Not(ResolvedCondition requirement) implements ResolvedCondition {
        @Override
        public boolean holds(StorylineRun run) {
            return !requirement.holds(run);
        }
    }

    record And(ResolvedCondition left, ResolvedCondition right) implements ResolvedCondition {
        @Override
        public boolean holds(StorylineRun run) {
            return left.holds(run) && right.holds(run);
        }
    }

    record Or(ResolvedCondition left, ResolvedCondition right) implements ResolvedCondition {
        @Override
        public boolean holds(StorylineRun run) {
            return left.holds(run) || right.holds(run);
        }
    }
}
