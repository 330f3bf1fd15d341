package org.parallax.dsl.exercise;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.dsl.scenario.PlayedScenario;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.model.BeliefTime;
import org.parallax.model.Exercise;
import org.parallax.model.Move;
import org.parallax.model.MoveSide;

/**
 * Which months the moves of an exercise play: the first from the first month that its scenario projects, each other from
 * the month after the one before it, in the order of their months and not of the text.
 */
public final class MoveMonths {

    private final List<Move> moves;
    private final Optional<YearMonth> start;

    private MoveMonths(List<Move> moves, Optional<YearMonth> start) {
        this.moves = moves;
        this.start = start;
    }

    /** The moves of an exercise as it is now. */
    public static MoveMonths of(Exercise exercise) {
        List<Move> moves = ExerciseParts.of(exercise, Move.class).stream().filter(move -> until(move).isPresent())
                .sorted(Comparator.comparing((Move move) -> until(move).orElseThrow()).thenComparing(Move::getName)).toList();
        return new MoveMonths(moves, PlayedScenario.of(exercise).map(ScenarioHorizon::of).flatMap(ScenarioHorizon::start));
    }

    /** The month up to which a move plays; empty where it says none. */
    public static Optional<YearMonth> until(Move move) {
        return move.getUntil().month();
    }

    /** The moves that say a month, the earliest first; of two that end in one month, by name. */
    public List<Move> inOrder() {
        return moves;
    }

    /** The move before another one; empty for the first, and for one that says no month. */
    public Optional<Move> before(Move move) {
        int place = moves.indexOf(move);
        return place < 1 ? Optional.empty() : Optional.of(moves.get(place - 1));
    }

    /** The months that a move plays; empty where it plays none, or nobody knows. */
    public Optional<MonthRange> of(Move move) {
        Optional<YearMonth> first = before(move).flatMap(MoveMonths::until).map(month -> month.plusMonths(1)).or(() -> start);
        return first.flatMap(from -> until(move).filter(to -> !to.isBefore(from)).map(to -> new MonthRange(from, to)));
    }

    /** The first move that plays one of the months. */
    public Optional<Move> playing(MonthRange months) {
        return moves.stream().filter(move -> of(move).filter(played -> overlap(played, months)).isPresent()).findFirst();
    }

    /** The last month that has been played when a belief is asked; empty where none has. */
    public Optional<YearMonth> played(BeliefTime time) {
        return Optional.ofNullable(time.getMove()).filter(moves::contains)
                .flatMap(move -> time.getSide() == MoveSide.AFTER ? Optional.of(move) : before(move)).flatMap(MoveMonths::until);
    }

    /** The months of a range that a move plays; empty where it plays none of them, or nobody knows. */
    public Optional<MonthRange> within(Move move, MonthRange months) {
        return of(move).filter(played -> overlap(played, months))
                .map(played -> new MonthRange(Collections.max(List.of(played.first(), months.first())),
                        Collections.min(List.of(played.last(), months.last()))));
    }

    /** Whether two ranges share a month. */
    public static boolean overlap(MonthRange one, MonthRange other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }
}
