package org.parallax.exercise.conduct;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.exercise.session.MoveState;

/**
 * The months in which something can still happen in the move that is played.
 *
 * @param first not before the present, and after the moves that have ended
 * @param last the last of the move
 */
record PlayMonths(YearMonth first, YearMonth last) {

    /** Those of a move on the floor. */
    static PlayMonths of(Matter matter, MoveState move) {
        var floor = matter.floor();
        var ended = floor.course().moves().stream()
                .filter(MoveState::ended)
                .map(past -> past.until().plusMonths(1));
        var first = Stream.of(Stream.of(matter.playbook().first()), ended, floor.play().present().stream())
                .flatMap(months -> months)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new PlayMonths(first.isAfter(move.until()) ? move.until() : first, move.until());
    }

    boolean has(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** A month if it is one of them, else the nearest. */
    YearMonth nearest(YearMonth month) {
        return month.isBefore(first) ? first : month.isAfter(last) ? last : month;
    }

    /** A refusal if a month is asked for that is none of them. */
    Optional<Ruling.No> refusal(Optional<YearMonth> asked) {
        return Ruling.noIf(
                asked.filter(month -> !has(month)).isPresent(),
                RefusalCode.OUT_OF_MONTHS, first.toString(), last.toString());
    }
}
