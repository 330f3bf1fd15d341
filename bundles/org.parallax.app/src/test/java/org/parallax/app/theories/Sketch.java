package org.parallax.app.theories;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.Indicator;

/**
 * What theories were sketched to say of a scenario before they were written, against the plain reference. Only what parts
 * them counts: how far one is from the documented effects, and which of two lies above the other.
 *
 * @param points of the documented effects and of each theory, by month, in the order of {@code months}
 * @param asKernel theories that were sketched to pass the documented effects on
 */
record Sketch(String scenario, Indicator indicator, List<Integer> months, List<SketchedPoints> points, Set<String> asKernel) {

    private static final double A_SIGN = 1;
    private static final double AN_ORDER = 1.5;
    private static final double ROUNDING = 1e-9;
    private static final String KERNEL = InstalledCards.KERNEL;
    private static final String CLASH = "ClashOfRealities";
    private static final String QUASI = "QuasiAlliance";
    private static final String LENSES = "ThreeLenses";
    private static final String SPACE = "PoliticalSpace";
    private static final String COERCION = "CoercionCatalyst";
    private static final String RIVALRY = "TechnologyRivalry";

    /** All there are. The one on the late declaration is told of a president who takes office six months earlier than there. */
    static final List<Sketch> ALL = List.of(
            new Sketch("LosingTheGuarantee", Indicator.SECURITY, List.of(9, 21, 44), List.of(
                    of(KERNEL, 0, 0, 0), of(CLASH, -0.7, -2.9, -5.5), of(QUASI, 1.2, 4.3, 7.0), of(COERCION, 2.7, 7.6, 8.9)),
                    Set.of(LENSES, SPACE, RIVALRY)),
            new Sketch("LosingTheGuarantee", Indicator.ECONOMIC, List.of(21), List.of(of(KERNEL, 0), of(COERCION, 5)),
                    Set.of(QUASI, LENSES, SPACE, RIVALRY)),
            new Sketch("TokyoCoerced", Indicator.SECURITY, List.of(9, 21, 44), List.of(
                    of(KERNEL, 1.8, 0.2, 0), of(CLASH, 1.7, 0.6, 0.3), of(QUASI, 0.8, -1.7, -0.8), of(LENSES, 1.2, 0.6, 0.2),
                    of(SPACE, 2.9, 0.5, 0), of(COERCION, 7.5, 9.5, 3.8)),
                    Set.of(RIVALRY)),
            new Sketch("TokyoCoerced", Indicator.ECONOMIC, List.of(21), List.of(of(KERNEL, 0), of(COERCION, 5)), Set.of(RIVALRY)),
            new Sketch("SixProgrammes", Indicator.POLITICAL, List.of(3, 9, 21, 44), List.of(
                    of(KERNEL, 4.1, 6.9, 1.8, 0.2), of(CLASH, 3.3, 5.5, 1.4, 0.2), of(LENSES, 2.8, 8.2, 5.8, -3.8),
                    of(SPACE, 0, 7.4, 3.4, 0.8)),
                    Set.of(QUASI, COERCION, RIVALRY)),
            new Sketch("LateDeclared", Indicator.POLITICAL, List.of(15), List.of(
                    of(KERNEL, 2.1), of(CLASH, 1.3), of(QUASI, 1.9), of(LENSES, 4.9), of(SPACE, 0.4), of(COERCION, 1.2)),
                    Set.of(RIVALRY)),
            new Sketch("LateDeclared", Indicator.POLITICAL, List.of(20), List.of(of(KERNEL, 0.5), of(SPACE, -4.2)), Set.of()),
            new Sketch("LateDeclared", Indicator.POLITICAL, List.of(27, 50), List.of(
                    of(KERNEL, 0.1, 0), of(CLASH, -2.0, -4.1), of(QUASI, -0.8, -1.5), of(LENSES, 3.6, -4.7),
                    of(SPACE, -2.2, -0.2), of(COERCION, 1.5, 2.2)),
                    Set.of(RIVALRY)),
            new Sketch("ProgressiveInSeoul", Indicator.POLITICAL, List.of(9, 21, 44), List.of(
                    of(KERNEL, 0.3, 0, 0), of(CLASH, -0.9, -2.6, -4.3), of(QUASI, -0.2, -1.1, -1.6), of(LENSES, 5.0, 0.5, -4.0),
                    of(COERCION, 0.9, 1.7, 2.3)),
                    Set.of(SPACE, RIVALRY)),
            new Sketch("SixContracts", Indicator.ECONOMIC, List.of(9, 21, 44), List.of(of(KERNEL, 0, 0, 0), of(RIVALRY, -1.5, -3, -3)), Set.of()),
            new Sketch("SixContracts", Indicator.POLITICAL, List.of(21), List.of(
                    of(KERNEL, -7), of(CLASH, -8), of(QUASI, -6), of(LENSES, -7), of(RIVALRY, -12)),
                    Set.of(SPACE, COERCION)));

    private static SketchedPoints of(String theory, double... byMonth) {
        return new SketchedPoints(theory, byMonth);
    }

    /** What a theory was sketched to say, by month. */
    record SketchedPoints(String theory, double... byMonth) {}

    /** That one theory lies above another in a month. */
    record SketchedOrder(String scenario, Indicator indicator, int month, String above, String below) {}

    /** That a theory passes the documented effects on in a month. */
    record SketchedSilence(String scenario, Indicator indicator, int month, String theory) {}

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

    /** Every theory that says nothing of its own, in every month. */
    Stream<SketchedSilence> silences() {
        return asKernel.stream().sorted().flatMap(theory -> months.stream()
                .map(month -> new SketchedSilence(scenario, indicator, month, theory)));
    }
}
