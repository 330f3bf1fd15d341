package org.parallax.report.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.words.Voice;

/**
 * The kinds of chart of a projection: the one list that the window, the report page and the files of {@code --svg} draw
 * from. Preferences remember the names of the constants, so these stay.
 */
public enum ChartKind {
    INDICATORS(
            Scope.EACH_THEORY, "-overview", "All indicators",
            at -> Optional.of(IndicatorsChart.of(at.context, at.theory))),
    LARGE(
            Scope.EACH_THEORY_AND_INDICATOR, "", "One indicator, as bands",
            at -> Optional.of(FanChart.of(at.context, at.theory, at.indicator))),
    PATHS(
            Scope.EACH_THEORY_AND_INDICATOR, "-paths", "One indicator, as single runs",
            at -> Optional.of(PathsChart.of(at.context, at.theory, at.indicator))),
    DOTS(
            Scope.EACH_THEORY_AND_INDICATOR, "-dots", "One indicator, where it ends, as dots",
            at -> Optional.of(DotsChart.of(at.context, at.theory, at.indicator))),
    EFFECT(
            Scope.EACH_THEORY_AND_INDICATOR, "-effect", "What the scenario changes",
            at -> Optional.of(EffectChart.of(at.context, at.theory, at.indicator))),
    OVERLAID(
            Scope.EACH_INDICATOR, "", "Theories over each other",
            at -> Optional.of(TheoriesChart.of(at.context, at.indicator))),
    SIDE_BY_SIDE(
            Scope.EACH_INDICATOR, "-panels", "Theories side by side",
            at -> Optional.of(TheoryPanelsChart.of(at.context, at.indicator))),
    REGIMES(
            Scope.EACH_THEORY, "-regimes", "States of the relationship",
            at -> Optional.of(RegimesChart.of(at.context, at.theory))),
    CAPITALS(
            Scope.EACH_THEORY, "-capitals", "How each side sees the other",
            at -> Optional.of(CapitalsChart.of(at.context, at.theory))),
    OVERVIEW(
            Scope.ALL_THEORIES, "-overview", "All indicators under each theory",
            at -> Optional.of(OverviewChart.of(at.context))),
    CAPITALS_BY_THEORY(
            Scope.ALL_THEORIES, "-capitals", "How each side sees the other under each theory",
            at -> Optional.of(CapitalsPanelsChart.of(at.context))),
    REGIMES_BY_THEORY(
            Scope.ALL_THEORIES, "-regimes", "States of the relationship under each theory",
            at -> Optional.of(RegimePanelsChart.of(at.context))),
    DISAGREEMENT(
            Scope.ALL_THEORIES, "-disagreement", "Where the theories disagree",
            at -> Optional.of(DisagreementChart.of(at.context))),
    DOTS_BY_THEORY(
            Scope.EACH_INDICATOR, "-dots", "Where one indicator ends under each theory, as dots",
            at -> Optional.of(DotsChart.ofTheories(at.context, at.indicator))),
    DRIVERS(
            Scope.EACH_THEORY_AND_INDICATOR, "-drivers", "What moved one indicator",
            Subject::drivers),
    MECHANISMS(
            Scope.EACH_THEORY_AND_INDICATOR, "-mechanisms", "How a theory moved one indicator",
            Subject::mechanisms),
    TORNADO(
            Scope.EACH_THEORY, "-tornado", "What drives the change",
            Subject::tornado);

    private static final List<ChartKind> OF_A_PROJECTION =
            List.of(INDICATORS, LARGE, PATHS, DOTS, EFFECT, OVERLAID, SIDE_BY_SIDE, REGIMES);

    private final Scope scope;
    private final String suffix;
    private final String label;
    private final Function<Subject, Optional<Chart>> drawing;

    ChartKind(Scope scope, String suffix, String label, Function<Subject, Optional<Chart>> drawing) {
        this.scope = scope;
        this.suffix = suffix;
        this.label = label;
        this.drawing = drawing;
    }

    /** How many charts of a kind a projection has. */
    private enum Scope {
        /** One for each theory. */
        EACH_THEORY(false, false),
        /** One for each theory and indicator. */
        EACH_THEORY_AND_INDICATOR(false, true),
        /** One, with all theories in it. */
        ALL_THEORIES(true, false),
        /** One for each indicator, with all theories in it. */
        EACH_INDICATOR(true, true);

        private final boolean allTheories;
        private final boolean oneIndicator;

        Scope(boolean allTheories, boolean oneIndicator) {
            this.allTheories = allTheories;
            this.oneIndicator = oneIndicator;
        }
    }

    /**
     * What a chart is to show. A kind ignores what it has no use for: a chart of all theories ignores the theory.
     *
     * @param theory index into the result's theories
     * @param month the month whose drivers are shown
     */
    public record Subject(ChartContext context, int theory, Indicator indicator, YearMonth month) {

        /** An indicator under a theory; drivers are those of the last projected month. */
        public static Subject of(ChartContext context, int theory, Indicator indicator) {
            return new Subject(context, theory, indicator, context.last());
        }

        /** The same, with the drivers of another month. */
        public Subject by(YearMonth other) {
            return new Subject(context, theory, indicator, other);
        }

        /** Against the baseline what each event does; against the reference what all of the change is made of. */
        private Optional<Chart> drivers() {
            return switch (context.against()) {
                case BASELINE -> context.result().drivers().stream()
                        .filter(each -> isOf(each.theory(), each.indicator(), each.month()))
                        .findFirst()
                        .map(each -> DriversChart.of(context, each));
                case REFERENCE -> attribution().map(each -> AttributionChart.of(context, each));
            };
        }

        /**
         * How the theory brings about what is changed against the reference, where it claims something of it; against the
         * baseline that is not known.
         */
        private Optional<Chart> mechanisms() {
            boolean claims = Voice.of(context.theory(theory).theory(), indicator) == Voice.SPEAKS;
            return switch (context.against()) {
                case BASELINE -> Optional.empty();
                case REFERENCE -> attribution().filter(each -> claims).flatMap(each -> MechanismChart.of(context, each));
            };
        }

        private Optional<ChangeAttribution> attribution() {
            return context.result().attribution().stream()
                    .filter(each -> isOf(each.theory(), each.indicator(), each.month()))
                    .findFirst();
        }

        /** Of the indicator and month that the result knows it of; what drives a change against the baseline is not known. */
        private Optional<Chart> tornado() {
            return switch (context.against()) {
                case BASELINE -> Optional.empty();
                case REFERENCE -> context.result().sensitivity().stream()
                        .filter(each -> each.theory().equals(context.theory(theory).theory().id()) && !each.bars().isEmpty())
                        .findFirst()
                        .map(each -> TornadoChart.of(context, each));
            };
        }

        private boolean isOf(String id, Indicator other, YearMonth by) {
            return id.equals(context.theory(theory).theory().id()) && other == indicator && by.equals(month);
        }
    }

    /** The kinds that the Projection view offers, in the order of its menu. */
    public static List<ChartKind> ofAProjection() {
        return OF_A_PROJECTION;
    }

    /** Words for a menu. */
    public String label() {
        return label;
    }

    /** The chart; empty where the result does not hold what it would show. */
    public Optional<Chart> draw(Subject subject) {
        return drawing.apply(subject);
    }

    /** Everything in a result that a chart of this kind can show; charts of all theories need at least two theories. */
    List<Subject> subjects(ChartContext context) {
        int theories = context.result().theories().size();
        int charts = scope.allTheories ? (theories > 1 ? 1 : 0) : theories;
        var indicators = scope.oneIndicator ? Indicator.SHOWN : List.of(Indicator.COOPERATION);
        return IntStream.range(0, charts)
                .boxed()
                .flatMap(theory -> indicators.stream().map(indicator -> Subject.of(context, theory, indicator)))
                .toList();
    }

    /** What the file of a chart is called, without its ending: {@code ClashOfRealities-security-effect}, {@code theories-overview}. */
    String fileName(Subject subject) {
        var context = subject.context;
        return (scope.allTheories ? "theories" : context.theory(subject.theory).theory().id())
                + (scope.oneIndicator ? "-" + subject.indicator.id(context.parties()) : "") + suffix;
    }
}
