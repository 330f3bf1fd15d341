package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.ScenarioInPlay;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.Exercise;
import org.parallax.model.Move;
import org.parallax.model.ParallaxPackage.Literals;

/** Moves follow one another through the months of the scenario. */
public final class MoveChecks extends Checks {

    private final ExerciseTimes times;

    @Inject
    MoveChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** A move says up to which month it plays; data: the end of the scenario, where no other move has it. */
    @Check
    public void hasMonth(Move move) {
        if (!move.getUntil().isGiven()) {
            List<Move> moves = ExerciseParts.like(move, Move.class);
            Optional<YearMonth> free = played(move).flatMap(ScenarioInPlay::end)
                    .filter(end -> !isTaken(end, moves));
            report(IssueCode.MOVE_WITHOUT_MONTH, move, Literals.NAMED__NAME, move.getName()
                    + " does not say up to which month it plays: write \"to\" and a month.",
                    free.stream().map(month -> "to " + month).toArray(String[]::new));
        }
    }

    /** No two moves end in one month; data: the next month that no move ends in. */
    @Check
    public void inTurn(Exercise exercise) {
        List<Move> moves = ExerciseParts.of(exercise, Move.class);
        Optional<YearMonth> end = times.of(exercise).flatMap(ScenarioInPlay::end);
        for (Move move : moves) {
            Optional<YearMonth> until = MoveMonths.until(move);
            Optional<Move> earlier = moves.subList(0, moves.indexOf(move)).stream()
                    .filter(other -> until.isPresent() && MoveMonths.until(other).equals(until)).findFirst();
            earlier.ifPresent(other -> report(IssueCode.MOVE_ORDER, move, Literals.MOVE__UNTIL, "No month is left for " + move.getName()
                    + ": " + other.getName() + " plays up to " + until.orElseThrow() + " too, in " + Messages.place(move, other) + ".",
                    Stream.concat(free(until.orElseThrow(), moves, end).map(YearMonth::toString).stream(),
                            Stream.of(OtherPlace.of(other, Messages.element(other)))).toArray(String[]::new)));
        }
    }

    /** A move ends in a month that is projected; data: the nearest one, where no other move ends in it. */
    @Check
    public void insideHorizon(Move move) {
        Optional<ScenarioInPlay> played = played(move);
        Optional<YearMonth> until = MoveMonths.until(move);
        played.flatMap(ScenarioInPlay::start).filter(start -> until.filter(start::isAfter).isPresent())
                .ifPresent(start -> report(IssueCode.BEFORE_AS_OF, move, Literals.MOVE__UNTIL, move.getName() + " plays up to "
                        + until.orElseThrow() + "; " + name(played) + " is told as of " + start.minusMonths(1) + " and starts in "
                        + start + ".", unlessTaken(start, move)));
        played.flatMap(ScenarioInPlay::end).filter(end -> until.filter(end::isBefore).isPresent())
                .ifPresent(end -> report(IssueCode.OUTSIDE_HORIZON, move, Literals.MOVE__UNTIL, move.getName() + " plays up to "
                        + until.orElseThrow() + "; " + name(played) + " ends in " + end + ".", unlessTaken(end, move)));
    }

    private static String[] unlessTaken(YearMonth month, Move move) {
        return isTaken(month, ExerciseParts.like(move, Move.class)) ? new String[0] : new String[] {month.toString()};
    }

    private Optional<ScenarioInPlay> played(Move move) {
        return ExerciseParts.around(move).flatMap(times::of);
    }

    private static String name(Optional<ScenarioInPlay> played) {
        return played.orElseThrow().scenario().getName();
    }

    /** The first month after another that no move ends in, if it is projected. */
    private static Optional<YearMonth> free(YearMonth month, List<Move> moves, Optional<YearMonth> end) {
        YearMonth next = month.plusMonths(1);
        while (isTaken(next, moves)) {
            next = next.plusMonths(1);
        }
        return Optional.of(next).filter(free -> end.filter(free::isAfter).isEmpty());
    }

    private static boolean isTaken(YearMonth month, List<Move> moves) {
        return moves.stream().anyMatch(move -> MoveMonths.until(move).filter(month::equals).isPresent());
    }
}
