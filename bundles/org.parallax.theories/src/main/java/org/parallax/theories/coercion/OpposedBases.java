package org.parallax.theories.coercion;

import java.util.List;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What it does that leaders come from opposed political bases. */
record OpposedBases(double accord, double settling, double weight, double stretch) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("accord", "Political cooperation of leaders of opposed bases", "points", 0, 2.5, 10,
                    "'This very divergence could be their strength', with 'low expectations from their respective domestic"
                            + " audiences' (the article of 2025, An Unlikely Alliance). It 'could': less than a minor"
                            + " summit gives. The article tells of one such pair and no number; the points are a reading.")
                    .likely(1, 4.5),
            new Parameter("settling", "Such leaders come to terms", "1/month", 0.01, 0.055, 0.3,
                    "Half of it within a year. 'Though initially met with skepticism', the first meetings 'offer a glimmer"
                            + " of hope' (the article of 2025, A Delicate Thaw): it takes time.")
                    .likely(0.035, 0.09),
            new Parameter("weight", "Weight of deals between such leaders", "ratio", 1, 1.25, 2,
                    "'The need for pragmatic solutions, coupled with low expectations', 'could create space for meaningful"
                            + " progress' (the article of 2025, An Unlikely Alliance): the same deal counts for more. A"
                            + " quarter, of the size that readings of an event differ by.")
                    .likely(1.08, 1.45),
            new Parameter("stretch", "Such deals fade slower by", "ratio", 1, 1.8, 4,
                    "'A partnership forged between leaders with differing political bases can be more durable than one"
                            + " built on pre-existing ideological alignment' (the article of 2025, An Unlikely Alliance)."
                            + " A deal that otherwise passes within a year then lasts for most of two.")
                    .likely(1.3, 2.5));

    static OpposedBases of(ParameterValues values) {
        return new OpposedBases(
                values.of("accord"), values.of("settling"), values.of("weight"), values.of("stretch"));
    }

    /** Whether one of two leaders is a progressive and the other, of whom something is known, is not. */
    static boolean are(Leaning first, Leaning second) {
        return first != Leaning.UNKNOWN
                && second != Leaning.UNKNOWN
                && (first == Leaning.PROGRESSIVE) != (second == Leaning.PROGRESSIVE);
    }
}
