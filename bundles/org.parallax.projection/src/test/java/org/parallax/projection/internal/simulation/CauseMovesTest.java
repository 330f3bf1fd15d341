package org.parallax.projection.internal.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is seen in the first runs is carried on to all. */
class CauseMovesTest {

    /** An event happens in two of these four runs and moves the first cause by 4; the second always moves by 1. */
    private static CauseMoves moves() {
        var moves = CauseMoves.of(2, 1, 4);
        for (int run = 0; run < 4; run++) {
            moves.mechanisms().set(0, 0, run, run < 2 ? 4 : 0);
            moves.mechanisms().set(1, 0, run, 1);
            moves.mechanisms().set(moves.whole(), 0, run, run < 2 ? 5 : 1);
        }
        return moves;
    }

    @Test
    void whereAllRunsChangeAsTheFirstTheirMeansStand() {
        assertEquals(2, moves().mechanism(0, 0, 3), 1e-12);
        assertEquals(1, moves().mechanism(1, 0, 3), 1e-12);
    }

    @Test
    void whatHappensMoreOftenInAllRunsCountsMoreAndWhatIsAlwaysThereDoesNot() {
        // In three runs of four it happens, so that the change is 4 in the mean.
        assertEquals(3, moves().mechanism(0, 0, 4), 1e-12);
        assertEquals(1, moves().mechanism(1, 0, 4), 1e-12);
    }

    @Test
    void whereTheFirstRunsAreAllAlikeTheirMeansStand() {
        var moves = CauseMoves.of(1, 1, 2);
        for (int run = 0; run < 2; run++) {
            moves.mechanisms().set(0, 0, run, 2);
            moves.mechanisms().set(moves.whole(), 0, run, 2);
        }
        assertEquals(2, moves.mechanism(0, 0, 2.5), 1e-12);
    }
}
