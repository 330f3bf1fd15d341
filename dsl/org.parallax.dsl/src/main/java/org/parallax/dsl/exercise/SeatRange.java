package org.parallax.dsl.exercise;

import org.parallax.model.Exercise;
import org.parallax.model.Team;

/**
 * How many people there are.
 *
 * @param least at the least
 * @param most at the most
 */
public record SeatRange(int least, int most) {

    /** Fewer who vote or answer know one another's answer from the count. */
    public static final int FEWEST_SECRET = 3;

    /** How many a team takes: with one number just so many, without any nobody in the room. */
    public static SeatRange of(Team team) {
        int least = team.isSetLeast() ? team.getLeast() : 0;
        return new SeatRange(least, team.isSetMost() ? team.getMost() : least);
    }

    /** How many all teams of an exercise take together. */
    public static SeatRange of(Exercise exercise) {
        return ExerciseParts.of(exercise, Team.class).stream().map(SeatRange::of)
                .reduce(new SeatRange(0, 0), (one, other) -> new SeatRange(one.least + other.least, one.most + other.most));
    }

    /** Whether nobody in the room takes part. */
    public boolean isEmpty() {
        return most < 1;
    }
}
