package org.parallax.app.theories;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.Indicator;

/**
 * What theories were sketched to say of a scenario before they were written, against the plain reference. Only what parts
 * them counts: how far one is from the documented effects, and which of two lies above the other.
 *
 * @param points of the documented effects and of each theory, by month, in the order of {@code months}
 */
record Sketch(String scenario, Indicator indicator, List<Integer> months, List<SketchedPoints> points) {

    private static final double A_SIGN = 1;
    private static final double AN_ORDER = 1.5;
    private static final double ROUNDING = 1e-9;
    private static final String KERNEL = "Kernel";
    private static final String CLASH = "ClashOfRealities";
    private static final String QUASI = "QuasiAlliance";

    /** All there are. */
    static final List<Sketch> ALL = List.of(
            new Sketch("LosingTheGuarantee", Indicator.SECURITY, List.of(9, 21, 44), List.of(
                    new SketchedPoints(KERNEL, 0, 0, 0), new SketchedPoints(CLASH, -0.7, -2.9, -5.5), new SketchedPoints(QUASI, 1.2, 4.3, 7.0))),
            new Sketch("TokyoCoerced", Indicator.SECURITY, List.of(9, 21, 44), List.of(
                    new SketchedPoints(KERNEL, 1.8, 0.2, 0), new SketchedPoints(CLASH, 1.7, 0.6, 0.3), new SketchedPoints(QUASI, 0.8, -1.7, -0.8))),
            new Sketch("SixProgrammes", Indicator.POLITICAL, List.of(3, 9, 21, 44), List.of(
                    new SketchedPoints(KERNEL, 4.1, 6.9, 1.8, 0.2), new SketchedPoints(CLASH, 3.3, 5.5, 1.4, 0.2))),
            new Sketch("LateDeclared", Indicator.POLITICAL, List.of(9, 21, 44), List.of(
                    new SketchedPoints(KERNEL, 2.1, 0.1, 0), new SketchedPoints(CLASH, 1.3, -2.0, -4.1), new SketchedPoints(QUASI, 1.9, -0.8, -1.5))),
            new Sketch("ProgressiveInSeoul", Indicator.POLITICAL, List.of(9, 21, 44), List.of(
                    new SketchedPoints(KERNEL, 0.3, 0, 0), new SketchedPoints(CLASH, -0.9, -2.6, -4.3), new SketchedPoints(QUASI, -0.2, -1.1, -1.6))),
            new Sketch("SixContracts", Indicator.POLITICAL, List.of(21), List.of(
                    new SketchedPoints(KERNEL, -7), new SketchedPoints(CLASH, -8), new SketchedPoints(QUASI, -6))));

    /** What a theory was sketched to say, by month. */
    record SketchedPoints(String theory, double... byMonth) {}

    /** That one theory lies above another in a month. */
    record SketchedOrder(String scenario, Indicator indicator, int month, String above, String below) {}

    /** Every order that the sketch tells clearly: between a theory and the documented effects, and between two theories. */
    Stream<SketchedOrder> orders() {
        return points.stream().flatMap(one -> points.stream().flatMap(other -> orders(one, other)));
    }

    private Stream<SketchedOrder> orders(SketchedPoints above, SketchedPoints below) {
        double least = above.theory.equals(KERNEL) || below.theory.equals(KERNEL) ? A_SIGN : AN_ORDER;
        return IntStream.range(0, months.size())
                .filter(i -> above.byMonth[i] - below.byMonth[i] >= least - ROUNDING)
                .mapToObj(i -> new SketchedOrder(scenario, indicator, months.get(i), above.theory, below.theory));
    }
}
