package org.parallax.projection.theory;

/** How uncertain a parameter is: what a run draws its value from, about the default. */
public sealed interface Distribution {

    /** Not uncertain, but chosen: no run draws it. */
    record Chosen() implements Distribution {}

    /**
     * The default is the median, and nine draws of ten lie from {@code low} to {@code high}: half a normal distribution
     * on either side, each as wide as that side asks, cut at the parameter's bounds.
     */
    record Likely(double low, double high) implements Distribution {

        public Likely {
            if (!(low <= high)) {
                throw new IllegalArgumentException("A likely range is ordered: " + low + " to " + high);
            }
        }
    }
}
