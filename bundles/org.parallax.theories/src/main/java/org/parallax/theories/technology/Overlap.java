package org.parallax.theories.technology;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** How contracts that nobody coordinates add up, and when they are a rivalry. */
record Overlap(double threshold, double width, double fading, double coordination) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("threshold", "Overlap at which rivalry is half of what it can be", "contracts", 2, 3.5, 8,
                    "A reading: contracts 'can be interpreted as complementary', 'can be seen as more threatening', and 'a"
                            + " rivalry can easily emerge' (Tamaki 2024, The Challenges Ahead); that some have to come"
                            + " together for it is ours. Of four the document tells, which is 'not to suggest that"
                            + " another identity politics involving infrastructure projects is brewing': agreements to"
                            + " upgrade and to assist, an order of trainsets, and one with China's railways. The record"
                            + " reads each as minor, half a contract, so that the two they make must be none yet.")
                    .likely(2.8, 4.5),
            new Parameter("width", "Overlap from its beginning to the half", "contracts", 0.3, 1.5, 2,
                    "At the default nothing happens up to an overlap of two, a quarter of what can is there at three, and"
                            + " all of it at five. The document tells of an 'easily' and of no number; a reading.")
                    .likely(1, 1.8),
            new Parameter("fading", "Overlap forgotten", "1/month", 0.002, 0.015, 0.1,
                    "Railways stand for long: of a contract half counts after four years. 'The South Koreans are steadily"
                            + " making their presence known' (Tamaki 2024, The Challenges Ahead), which presence does not"
                            + " pass with the news of it.")
                    .likely(0.008, 0.03),
            new Parameter("coordination", "What coordination takes off", "share", 0, 0.6, 1,
                    "It is where 'cooperation or coordination are not realized' that a rivalry emerges (Tamaki 2024, The"
                            + " Challenges Ahead). Of the overlap there is, and of every contract that follows while it is"
                            + " kept up, more than half: 'can be interpreted as complementary' then, though not all of it.")
                    .likely(0.35, 0.85));

    static Overlap of(ParameterValues values) {
        return new Overlap(
                values.of("threshold"), values.of("width"), values.of("fading"), values.of("coordination"));
    }

    /** What rivalry an overlap comes to, 0 to 1: nothing before it begins, then more and more quickly, then all of it. */
    double rivalry(double overlap) {
        double share = Math.clamp((overlap - threshold + width) / (2 * width), 0, 1);
        return share * share * (3 - 2 * share);
    }
}
