package org.parallax.backtest.course;

import org.parallax.projection.situation.Series;

/**
 * An indicator about an origin under one theory.
 *
 * @param past the documented levels up to the origin, its month last; at least twelve months where the record goes so far
 *     back, the same for every theory
 * @param mean mean levels of the months after the origin, the first first
 * @param variance of the level of each of these months less that of the same run without what the arm adds, in squared
 *     points; 0 in a blind arm
 */
public record Course(Series past, Series mean, Series variance) {

    public Course {
        if (mean.length() != variance.length()) {
            throw new IllegalArgumentException("There is a variance for each month");
        }
    }
}
