package org.parallax.theories.politicalspace;

import java.util.List;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What low politics lays by, and what new leaders make of it. */
record Groundwork(double takeUp, double moodKept, double trustKept) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("takeUp", "Politics gained by each programme that new leaders take up", "points", 0, 1.5, 6,
                    "Programmes are 'confidence-building measures that leaders could later point to' (Bard 2021, Benefits"
                            + " of cooperation). What the record reads from that for one at once, slightly (1.5 points),"
                            + " comes here with the next leaders who have full space."),
            new Parameter("moodFade", "Months until what was taken up is gone", "months", 6, 36, 120,
                    "Trust developed 'in the near term' can be 'leveraged in the long term' (Bard 2021, Closing"
                            + " paragraphs): after three years a tenth of what it gave is left. No document has a number.")
                    .likely(20, 60),
            new Parameter("trustLost", "Trust forgotten", "share/month", 0, 0.015, 0.1,
                    "Halved in four years, as slowly as what else lasts in the record: 'when the two countries are ready,"
                            + " having examples of trustworthy behavior from the other party will be invaluable' (Bard"
                            + " 2021, Benefits of cooperation).")
                    .likely(0.005, 0.03));

    static Groundwork of(ParameterValues values) {
        return new Groundwork(
                values.of("takeUp"), new Fade(values.of("moodFade")).monthlyShare(), 1 - values.of("trustLost"));
    }

    /** The share of the trust laid by that leaders can take up, given the space of the one who has less. */
    double share(double space) {
        return Math.min(1, space);
    }
}
