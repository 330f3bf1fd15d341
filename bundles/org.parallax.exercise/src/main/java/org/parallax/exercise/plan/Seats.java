package org.parallax.exercise.plan;

/**
 * How many people a team takes.
 *
 * @param least 0 or more
 * @param most at least {@code least}
 */
public record Seats(int least, int most) {

    /** None: what nobody in the room plays. */
    public static final Seats NONE = new Seats(0, 0);

    /** A secret among fewer is none: two know each other's ballot from the count. */
    public static final int FEWEST_SECRET = 3;

    public Seats {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("Seats go from few to many, not from " + least + " to " + most);
        }
    }
}
