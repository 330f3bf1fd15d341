package org.parallax.projection.result;

/** The quantiles that every projection has. */
public enum Quantile {
    Q05(0.05),
    Q10(0.10),
    Q25(0.25),
    Q50(0.50),
    Q75(0.75),
    Q90(0.90),
    Q95(0.95);

    private final double share;

    Quantile(double share) {
        this.share = share;
    }

    /** Share of runs at or below, 0 to 1. */
    public double share() {
        return share;
    }
}
