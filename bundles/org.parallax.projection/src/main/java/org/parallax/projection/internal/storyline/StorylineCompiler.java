package org.parallax.projection.internal.storyline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Trigger;

/** Makes a {@link StorylinePlan} of a situation's storyline. */
public final class StorylineCompiler {

    private final Situation situation;
    private final Storyline storyline;
    private final ProjectedMonths span;
    private final Withdrawals withdrawals;
    private final long seed;
    private final List<StorylineNode> ranked;
    private final Map<String, Integer> events = new HashMap<>();
    private final Map<String, Integer> decisions = new HashMap<>();
    private final Map<String, List<Follower>> followers = new HashMap<>();
    private final List<StorylinePlan.Window> windows = new ArrayList<>();
    private final int words;
    private final long[] fixed;

    private record Follower(int node, int months) {}

    private StorylineCompiler(Situation situation, Withdrawals withdrawals, long seed) {
        this.situation = situation;
        this.storyline = situation.storyline();
        this.span = ProjectedMonths.of(situation);
        this.withdrawals = withdrawals;
        this.seed = seed;
        this.ranked = SettlingOrder.of(StorylineNode.of(storyline));
        this.words = (ranked.size() + 63) / 64;
        this.fixed = new long[(span.months() + 1) * words];
    }

    /** The plan of a situation's storyline under a seed. */
    public static StorylinePlan compile(Situation situation, Withdrawals withdrawals, long seed) {
        return new StorylineCompiler(situation, withdrawals, seed).plan();
    }

    private StorylinePlan plan() {
        for (int rank = 0; rank < ranked.size(); rank++) {
            var node = ranked.get(rank);
            (node.decision() ? decisions : events).put(node.id(), node.index());
            time(rank, node);
        }
        var steps = ranked.stream().map(this::step).toList();
        var reactions = storyline.triggers().stream().map(this::reaction).toList();
        return new StorylinePlan(
                span, new StorylinePlan.DueNodes(words, fixed), List.copyOf(windows), steps, reactions,
                EndingPlan.of(situation), storyline.decisions().size());
    }

    private void time(int rank, StorylineNode node) {
        switch (node.timing()) {
            case Timing.Window window -> {
                int first = span.number(window.first());
                int last = span.number(window.last());
                if (first < last) {
                    windows.add(new StorylinePlan.Window(rank, first, last - first + 1, key(node, ":month")));
                } else if (span.contains(first)) {
                    fixed[first * words + rank / 64] |= 1L << rank;
                }
            }
            case Timing.After after -> followers
                    .computeIfAbsent(after.anchor(), anchor -> new ArrayList<>())
                    .add(new Follower(rank, after.months()));
        }
    }

    private StorylinePlan.Step step(StorylineNode node) {
        var requirement = ResolvedCondition.of(node.condition(), events, decisions, storyline.decisions());
        if (node.decision()) {
            var decision = storyline.decisions().get(node.index());
            return new StorylinePlan.DecisionStep(
                    node.index(), upTo(decision), key(node, ""), requirement, followersOf(node.id(), 0));
        }
        var planned = storyline.events().get(node.index());
        BitSet barred = withdrawals.barring(planned.event());
        return new StorylinePlan.EventStep(
                node.index(), planned.probability(), key(node, ""), requirement, barred, followersOf(node.id(), 0));
    }

    private StorylinePlan.Reaction reaction(Trigger trigger) {
        var threshold = trigger.threshold();
        // A trigger fires when its month is over, so the earliest that can follow is the month after.
        return new StorylinePlan.Reaction(
                threshold.indicator().ordinal(), threshold.low(), threshold.high(), trigger.months(),
                trigger.once(), followersOf(trigger.id(), 1));
    }

    private StorylinePlan.Followers followersOf(String anchor, int soonest) {
        var following = followers.getOrDefault(anchor, List.of());
        return new StorylinePlan.Followers(
                following.stream().mapToInt(Follower::node).toArray(),
                following.stream().mapToInt(follower -> Math.max(soonest, follower.months())).toArray());
    }

    private long key(StorylineNode node, String draw) {
        return Randomness.streamKey(seed, (node.decision() ? "decision:" : "event:") + node.id() + draw);
    }

    private static double[] upTo(Decision decision) {
        var upTo = new double[decision.options().size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += decision.options().get(i).share();
            upTo[i] = sum;
        }
        return upTo;
    }
}
