package org.parallax.theories.politicalspace;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What two leaders make of an opening in the space they have. */
record Welcome(double floor, double perSpace, double lasting) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("floor", "Weight of openings without any space", "share", 0, 0.2, 1,
                    "The stalemate 'will not be resolved without a concerted effort and a willingness to take on political"
                            + " risk by national leaders' (Bard 2021, Stalemate): without space an opening does little."
                            + " No document has a number."),
            new Parameter("perSpace", "Weight added by full space", "share", 0, 1.1, 2,
                    "Most of what an opening does is what leaders can make of it, while 'there are few political incentives"
                            + " in both countries to proactively improve relations' (Bard 2021, Stalemate). The record’s"
                            + " points hold at three quarters of full space, as most of the documents were written when"
                            + " there was little. No document has a number."),
            new Parameter("lasting", "Share of that weight on how long the good lasts", "share", 0, 1, 1,
                    "What is agreed without space is threatened in 'its sustainability' (Bard 2021, Moon's last months):"
                            + " what is smaller is also over sooner, in the same proportion.")
                    .likely(0.5, 1));

    static Welcome of(ParameterValues values) {
        return new Welcome(values.of("floor"), values.of("perSpace"), values.of("lasting"));
    }

    /** The weight of an opening's good, given the space of the leader who has less. */
    double weight(double space) {
        return floor + perSpace * space;
    }

    /** The share that is left of its passing part after a month, where it would be {@code usual}, more than 0 and below 1. */
    double kept(double weight, double usual) {
        double longer = 1 + lasting * (weight - 1);
        return longer <= 0 ? 0 : StrictMath.pow(usual, 1 / longer);
    }
}
