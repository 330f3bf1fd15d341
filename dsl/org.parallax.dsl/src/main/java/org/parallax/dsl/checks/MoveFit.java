package org.parallax.dsl.checks;

import java.util.Optional;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.ScenarioInPlay;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.Happening;
import org.parallax.model.Move;
import org.parallax.model.Named;

/**
 * Whether a happening can fall in the months of a move, and in which it can.
 *
 * @param moves those of the exercise
 * @param played empty where the scenario was not found, so that nobody knows
 */
record MoveFit(MoveMonths moves, Optional<ScenarioInPlay> played) {

    /** Why a happening cannot fall in a move, as a sentence; empty where it can, or nobody knows. */
    Optional<String> fault(Happening happening, Move move) {
        if (!Messages.isKnown(move)) {
            return Optional.empty();
        }
        Optional<MonthRange> planned = moves.of(move);
        return months(happening).filter(own -> planned.filter(months -> !MoveMonths.overlap(own, months)).isPresent())
                .map(own -> happening.getName() + (own.first().equals(own.last()) ? " lies in " + own.first()
                        : " lies between " + own.first() + " and " + own.last()) + "; the move " + move.getName() + " plays "
                        + words(planned.orElseThrow()) + ".");
    }

    /** The move that a happening can fall in; none where no move plays its months. */
    String[] better(Happening happening) {
        return months(happening).flatMap(moves::playing).map(Named::getName).stream().toArray(String[]::new);
    }

    /** The clause that puts a happening into that move. */
    String[] clauses(Happening happening) {
        return months(happening).flatMap(moves::playing).map(move -> "in " + move.getName()).stream().toArray(String[]::new);
    }

    /** "1 minute", "2 minutes". */
    static String minutes(int minutes) {
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }

    private Optional<MonthRange> months(Happening happening) {
        return played.flatMap(scenario -> scenario.months(happening));
    }

    private static String words(MonthRange months) {
        return months.first().equals(months.last()) ? months.first() + " alone" : months.first() + " to " + months.last();
    }
}
