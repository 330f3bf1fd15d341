package org.parallax.theories.quasialliance;

import java.util.List;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What each side fears: how the dangers look from its capital, and to the leader who governs there. */
record Fears(double exposureFirst, double exposureSecond, double engagement) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("exposureFirst", "First party's weight on the common threat", "share", 0, 0.5, 1,
                    "What the first party fears of the common threat; the rest it fears of the challenger. Tokyo"
                            + " faces both alike: Pyongyang's missiles and China in the East and South China Seas"
                            + " (Jesmin 2023, Trilateral Cooperation)."),
            new Parameter("exposureSecond", "Second party's weight on the common threat", "share", 0, 0.65, 1,
                    "As for the first party. Seoul lives beside the North and 'distanced itself from the Taiwan"
                            + " issue' (Jesmin 2023, Trilateral Cooperation)."),
            new Parameter("engagement", "Danger a progressive discounts", "share", 0, 0.15, 0.8,
                    "Progressive governments 'attempted to boost inter-Korean relations', Yoon was 'less obliging'"
                            + " (Jesmin 2023, Dealing with the North); Lee 'traditionally favors engagement with"
                            + " North Korea and closer ties with China' (the article of 2025, An Unlikely Alliance)."
                            + " A small discount, since the danger lies in the world and not in the leader; a centrist"
                            + " discounts half of it, and of a leader of whom nothing is known no discount is"
                            + " assumed: the danger counts as it lies in the world."));

    static Fears of(ParameterValues values) {
        return new Fears(values.of("exposureFirst"), values.of("exposureSecond"), values.of("engagement"));
    }

    /** The danger the first party sees, 0 to 1. */
    double first(double threat, double pressure, Leaning leaning) {
        return seen(leaning) * (exposureFirst * threat + (1 - exposureFirst) * pressure);
    }

    /** The danger the second party sees, 0 to 1. */
    double second(double threat, double pressure, Leaning leaning) {
        return seen(leaning) * (exposureSecond * threat + (1 - exposureSecond) * pressure);
    }

    private double seen(Leaning leaning) {
        return switch (leaning) {
            case PROGRESSIVE -> 1 - engagement;
            case CENTRIST -> 1 - engagement / 2;
            case CONSERVATIVE, NATIONALIST, MILITARY, UNKNOWN -> 1;
        };
    }
}
