package org.parallax.projection.internal.storyline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    private final HeldNodes held;
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
        this.held = new HeldNodes(situation.held(), span);
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
        var named = held.month(node);
        if (named.isPresent()) {
            fix(rank, named.get());
            return;
        }
        switch (node.timing()) {
            case Timing.Window window -> time(rank, node, span.number(window.first()), span.number(window.last()));
            case Timing.After after -> followers
                    .computeIfAbsent(after.anchor(), anchor -> new ArrayList<>())
                    .add(new Follower(rank, after.months()));
        }
    }

    private void time(int rank, StorylineNode node, int first, int last) {
        int known = held.known(node);
        if (last <= known) {
            return;
        }
        if (first < last) {
            windows.add(new StorylinePlan.Window(
                    rank, first, last - first + 1, key(node, ":month"), Math.max(known, first - 1)));
        } else {
            fix(rank, first);
        }
    }

    private void fix(int rank, int month) {
        if (span.contains(month)) {
            fixed[month * words + rank / 64] |= 1L << rank;
        }
    }

    private StorylinePlan.Step step(StorylineNode node) {
        var requirement = held.happens(node)
                ? new ResolvedCondition.Constant(true)
                : ResolvedCondition.of(node.condition(), events, decisions, storyline.decisions());
        var following = followersOf(node.id(), 0);
        if (node.decision()) {
            var shares = shares(storyline.decisions().get(node.index()));
            return new StorylinePlan.DecisionStep(node.index(), shares, key(node, ""), requirement, following);
        }
        var planned = storyline.events().get(node.index());
        double probability = held.of(node).map(known -> known.comesAbout() ? 1.0 : 0.0).orElse(planned.probability());
        BitSet barred = held.happens(node) ? new BitSet() : withdrawals.barring(planned.event());
        return new StorylinePlan.EventStep(node.index(), probability, key(node, ""), requirement, barred, following);
    }

    private StorylinePlan.Reaction reaction(Trigger trigger) {
        var threshold = trigger.threshold();
        var band = new StorylinePlan.Band(threshold.indicator().ordinal(), threshold.low(), threshold.high());
        // A trigger fires when its month is over, so the earliest that can follow is the month after.
        return new StorylinePlan.Reaction(
                band, trigger.months(), trigger.once(), held.firing(trigger.id()), followersOf(trigger.id(), 1));
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

    private StorylinePlan.Shares shares(Decision decision) {
        var upTo = upTo(decision, option -> true);
        boolean whole = decision.options().stream().allMatch(option -> held.allows(decision.id(), option.id()));
        return new StorylinePlan.Shares(upTo, whole ? upTo : upTo(decision, option -> held.allows(decision.id(), option.id())));
    }

    private static double[] upTo(Decision decision, Predicate<Decision.Option> takes) {
        var options = decision.options();
        var upTo = new double[options.size()];
        // What is made to happen may have had no share at all.
        boolean none = options.stream().filter(takes).noneMatch(option -> option.share() > 0);
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += takes.test(options.get(i)) ? none ? 1 : options.get(i).share() : 0;
            upTo[i] = sum;
        }
        return upTo;
    }
}
