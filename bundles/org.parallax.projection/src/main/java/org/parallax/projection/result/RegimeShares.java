package org.parallax.projection.result;

/**
 * Shares of runs, summing to 1, by the state the relationship is in: by mean cooperation under 30, 30 to
 * 45, 45 to 55, 55 to 70, 70 and over.
 */
public record RegimeShares(
        double crisis, double strained, double stalemate, double working, double rapprochement) {}
