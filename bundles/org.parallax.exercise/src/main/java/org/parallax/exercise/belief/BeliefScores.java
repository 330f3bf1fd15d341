package org.parallax.exercise.belief;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.exercise.plan.Resolution;
import org.parallax.exercise.plan.WorldAnswer;

/**
 * Scores closed beliefs against what the world answered. A belief without an answer, or with a void one, counts for
 * nobody; one that nobody in the room answered counts for theories and the coin. All are scored on beliefs that they themselves spoke to; {@link #onTheSame} compares on what all of some spoke to.
 */
public final class BeliefScores {

    private record Answered(ClosedBelief closed, boolean cameTrue) {}

    private final List<Answered> answered;

    private BeliefScores(List<Answered> answered) {
        this.answered = answered;
    }

    /**
     * The scores of beliefs.
     *
     * @param closed each belief once: of several times, rounds and branches one is to be chosen
     * @param resolutions at most one of each belief
     * @throws IllegalArgumentException if a belief is there twice or resolved twice
     */
    public static BeliefScores of(Collection<ClosedBelief> closed, List<Resolution> resolutions) {
        requireOnce(closed.stream().map(ClosedBelief::belief).toList(), "is there twice: one time, round and branch is to be chosen");
        requireOnce(resolutions.stream().map(Resolution::belief).toList(), "is resolved twice: one answer of the world is to be chosen");
        var answers = new HashMap<String, Boolean>();
        for (var resolution : resolutions) {
            if (resolution.answer() instanceof WorldAnswer.CameTrue(boolean so)) {
                answers.put(resolution.belief(), so);
            }
        }
        return new BeliefScores(closed.stream()
                .sorted(Comparator.comparing(ClosedBelief::belief))
                .flatMap(each -> Optional.ofNullable(answers.get(each.belief())).map(so -> new Answered(each, so)).stream())
                .toList());
    }

    private static void requireOnce(List<String> beliefs, String otherwise) {
        var seen = new HashSet<String>();
        beliefs.stream().filter(belief -> !seen.add(belief)).findFirst().ifPresent(belief -> {
            throw new IllegalArgumentException("The belief " + belief + " " + otherwise);
        });
    }

    /** The score of one forecaster; empty if it spoke to no belief that was answered. */
    public Optional<BeliefScore> of(Forecaster forecaster) {
        return onTheSame(List.of(forecaster)).map(scores -> scores.get(forecaster));
    }

    /** The scores of some forecasters on those beliefs to which all of them spoke; empty if there is no such belief. */
    public Optional<Map<Forecaster, BeliefScore>> onTheSame(List<? extends Forecaster> forecasters) {
        var common = answered.stream()
                .filter(each -> forecasters.stream().allMatch(forecaster -> held(forecaster, each.closed).isPresent()))
                .toList();
        if (common.isEmpty()) {
            return Optional.empty();
        }
        var scores = new HashMap<Forecaster, BeliefScore>();
        forecasters.forEach(forecaster -> scores.put(forecaster, score(forecaster, common)));
        return Optional.of(Map.copyOf(scores));
    }

    private static BeliefScore score(Forecaster forecaster, List<Answered> common) {
        double brier = 0;
        double bits = 0;
        for (var each : common) {
            var held = held(forecaster, each.closed).orElseThrow();
            brier += BeliefScore.brier(held, each.cameTrue);
            bits += BeliefScore.bits(held, each.cameTrue);
        }
        return new BeliefScore(common.size(), brier / common.size(), bits / common.size());
    }

    private static Optional<Probability> held(Forecaster forecaster, ClosedBelief closed) {
        return switch (forecaster) {
            case Forecaster.Coin coin -> Optional.of(Probability.EVEN);
            case Forecaster.Room room -> closed.room();
            case Forecaster.ByTheory(var theory) -> Optional.ofNullable(closed.theories().get(theory)).map(Probability::near);
            case Forecaster.BySeat(var seat) -> Optional.ofNullable(closed.seats().get(seat));
        };
    }
}
