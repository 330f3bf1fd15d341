package org.parallax.theories.coercion;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** How pressure, doubt and the memory of coercion make closer cooperation an imperative. */
record Imperative(
        double doubt, double security, double economic, double political, double pace, double memory, double forgetting) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("doubt", "Weight of doubt about the guarantee", "ratio", 0, 2, 5,
                    "Pressure makes cooperation an imperative, 'particularly as concerns grow about the reliability of U.S."
                            + " security guarantees' (the article of 2025, China's Coercive Diplomacy): doubt adds to what"
                            + " pressure does and does nothing by itself. At 2 the same pressure weighs three times as"
                            + " much without any guarantee as under one that is certain. A reading: no document gives a"
                            + " number.")
                    .likely(1, 3),
            new Parameter("security", "Security cooperation by the imperative", "points/unit", 0, 16, 40,
                    "'This pressure has underscored the strategic imperative for closer cooperation' (the article of 2025,"
                            + " China's Coercive Diplomacy); security first, as the imperative is 'strategic'. Chosen with"
                            + " a guarantee taken back within a year in view, so that it gains some eight points: more"
                            + " than a severe quarrel costs, as befits a 'powerful' catalyst.")
                    .likely(10, 23),
            new Parameter("economic", "Economic cooperation by the imperative", "points/unit", 0, 9, 30,
                    "Of 'technology, supply chain resilience, and regional security' (the article of 2025, Beyond"
                            + " History), in which it advises cooperation, two are economic, and what is coerced is trade."
                            + " Somewhat over half of what security gains, since trade between the two is slower to move. A"
                            + " reading.")
                    .likely(5, 13),
            new Parameter("political", "Political cooperation by the imperative", "points/unit", 0, 8, 30,
                    "'A unique opportunity for Japan and South Korea to forge a more resilient and enduring partnership'"
                            + " (the article of 2025, Beyond History). Half of what security gains: 'old grievances won't"
                            + " disappear overnight'.")
                    .likely(4, 12),
            new Parameter("pace", "Cooperation follows the imperative", "1/month", 0.02, 0.12, 0.5,
                    "Two thirds of the way in nine months. A détente 'painstakingly built over the last few years' (the"
                            + " article of 2025, A Delicate Thaw) is built in steps; the article says neither what pressure"
                            + " it answered nor how fast. A reading.")
                    .likely(0.07, 0.2),
            new Parameter("memory", "Weight of coercion that is remembered", "ratio", 0, 1, 4,
                    "'This playbook is familiar; similar measures were deployed against South Korea in 2016-17' (the"
                            + " article of 2025, China's Coercive Diplomacy): what was done to either is remembered by"
                            + " both. At 1 a coercion just done weighs as much again as the pressure that it adds.")
                    .likely(0.4, 1.8),
            new Parameter("forgetting", "Coercion is forgotten", "1/month", 0.005, 0.04, 0.3,
                    "Halved in a year and a half. In 2025 the measures of 2016-17 are 'familiar' still (the article of"
                            + " 2025, China's Coercive Diplomacy), yet no document tells that they drew the two together in"
                            + " between: a few hundredths a month.")
                    .likely(0.025, 0.07));

    static Imperative of(ParameterValues values) {
        return new Imperative(
                values.of("doubt"),
                values.of("security"),
                values.of("economic"),
                values.of("political"),
                values.of("pace"),
                values.of("memory"),
                values.of("forgetting"));
    }

    /** The imperative of a pressure under a guarantee: their product, since doubt without pressure does nothing. */
    double of(double pressure, double commitment) {
        return pressure * (1 + doubt * (1 - commitment));
    }

    /** What coercion that is remembered adds to it; up to twice as much where the guarantee is in doubt. */
    double remembered(double coercion, double commitment) {
        return memory * coercion * (2 - commitment);
    }
}
