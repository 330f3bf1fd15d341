package org.parallax.exercise.session;

import java.time.YearMonth;
import java.util.OptionalInt;
import org.parallax.exercise.log.MovePhase;
import org.parallax.exercise.log.PlayFact;

/**
 * A move that has begun.
 *
 * @param began milliseconds of its branch's clock
 * @param minutes how long it is to last
 * @param ended whether it is over
 */
public record MoveState(
        String move, YearMonth until, long began, OptionalInt minutes, MovePhase phase, boolean ended) {

    static MoveState of(PlayFact.MoveStarted started, long clock) {
        return new MoveState(started.move(), started.until(), clock, started.minutes(), MovePhase.BRIEF, false);
    }

    MoveState in(MovePhase next) {
        return new MoveState(move, until, began, minutes, next, ended);
    }

    MoveState lasting(int all) {
        return new MoveState(move, until, began, OptionalInt.of(all), phase, ended);
    }

    MoveState over() {
        return new MoveState(move, until, began, minutes, phase, true);
    }
}
