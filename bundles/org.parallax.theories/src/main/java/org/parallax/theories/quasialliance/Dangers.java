package org.parallax.theories.quasialliance;

import java.util.List;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** How the dangers of the world look from each capital, and to the leader who governs there. */
record Dangers(double exposureFirst, double exposureSecond, double engagement, double aim) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("exposureFirst", "First party's weight on the common threat", "share", 0, 0.5, 1,
                    "What the first party fears of the common threat; the rest it fears of the challenger. Tokyo"
                            + " faces both alike: Pyongyang's missiles and China in the East and South China Seas"
                            + " (Jesmin 2023, Trilateral Cooperation).")
                    .likely(0.35, 0.65),
            new Parameter("exposureSecond", "Second party's weight on the common threat", "share", 0, 0.65, 1,
                    "As for the first party. Seoul lives beside the North and 'distanced itself from the Taiwan"
                            + " issue' (Jesmin 2023, Trilateral Cooperation).")
                    .likely(0.5, 0.8),
            new Parameter("engagement", "Danger a progressive discounts", "share", 0, 0.2, 0.8,
                    "Successive governments, Moon's above all, 'had attempted to boost inter-Korean relations', Yoon"
                            + " chose 'to be less obliging'"
                            + " (Jesmin 2023, Dealing with the North); Lee 'traditionally favors engagement with"
                            + " North Korea and closer ties with China' (the article of 2025, An Unlikely Alliance)."
                            + " A fifth, since the danger lies in the world and not in the leader; a centrist"
                            + " discounts half of it, and of a leader of whom nothing is known no discount is"
                            + " assumed: the danger counts as it lies in the world.")
                    .likely(0.08, 0.35),
            new Parameter("aim", "Danger added for the one that is coerced", "share", 0, 0.5, 2,
                    "What is aimed at one of the two raises the challenger's pressure for both, and for the one that"
                            + " is hit by this share of it again: ours. 'Similar measures were deployed against South"
                            + " Korea in 2016-17', those of November 2025 answered Tokyo alone (the article of 2025,"
                            + " China's Coercive Diplomacy), which draws the opposite from such pressure: 'closer"
                            + " cooperation'.")
                    .likely(0.2, 1));

    static Dangers of(ParameterValues values) {
        return new Dangers(
                values.of("exposureFirst"), values.of("exposureSecond"), values.of("engagement"), values.of("aim"));
    }

    /** The danger that the first party is in, whoever governs it; what is aimed at it apart. */
    double ofFirst(double threat, double pressure) {
        return exposureFirst * threat + (1 - exposureFirst) * pressure;
    }

    /** The danger that the second party is in, whoever governs it; what is aimed at it apart. */
    double ofSecond(double threat, double pressure) {
        return exposureSecond * threat + (1 - exposureSecond) * pressure;
    }

    /** What coercions that were aimed at the first party alone add to its danger. */
    double aimedAtFirst(double push) {
        return (1 - exposureFirst) * aim * push;
    }

    /** What coercions that were aimed at the second party alone add to its danger. */
    double aimedAtSecond(double push) {
        return (1 - exposureSecond) * aim * push;
    }

    /** The share of a danger that a leader sees. */
    double eyes(Leaning leaning) {
        return switch (leaning) {
            case PROGRESSIVE -> 1 - engagement;
            case CENTRIST -> 1 - engagement / 2;
            case CONSERVATIVE, NATIONALIST, MILITARY, UNKNOWN -> 1;
        };
    }
}
