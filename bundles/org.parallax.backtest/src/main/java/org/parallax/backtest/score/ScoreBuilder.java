package org.parallax.backtest.score;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.parallax.backtest.result.Calibration;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;

/** Makes a score of errors; of one series, or of several that are pooled. */
final class ScoreBuilder {

    private static final double NOTHING = 1e-12;

    private final List<ErrorTable> tables;
    private final List<ErrorRow> rows;

    /** @param tables one for each series, at least one */
    ScoreBuilder(List<ErrorTable> tables) {
        this.tables = tables;
        this.rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    }

    /**
     * The score of the errors.
     *
     * @param baseline name of the best baseline
     */
    Score score(Scored of, String baseline) {
        double theory = sum(rows, ErrorRow::theory);
        double best = sum(rows, ErrorRow::best);
        double kernel = sum(rows, ErrorRow::kernel);
        int n = rows.size();
        double[] drawn = drawn(ErrorRow::theory);
        var skill = new Score.Skill(
                estimate(theory, best, drawn, drawn(ErrorRow::best)),
                estimate(theory, kernel, drawn, drawn(ErrorRow::kernel)));
        return new Score(
                of,
                new Score.Sample(n, apart()),
                episodes(skill, best),
                new Score.Crps(theory / n, new Score.Best(baseline, best / n), kernel / n),
                skill,
                calibration(),
                dieboldMariano());
    }

    /** The sums of a column over each draw. */
    private double[] drawn(ToDoubleFunction<ErrorRow> column) {
        var sums = new double[BlockBootstrap.DRAWS];
        for (ErrorTable table : tables) {
            int block = BlockBootstrap.block(table.rows().size(), table.steps());
            BlockBootstrap.add("blocks of " + table.of().series(), table.column(column), block, sums);
        }
        return sums;
    }

    private static Score.Estimate estimate(double theory, double other, double[] drawnTheory, double[] drawnOther) {
        var skills = new double[drawnTheory.length];
        for (int i = 0; i < skills.length; i++) {
            skills[i] = saved(drawnTheory[i], drawnOther[i]);
        }
        Arrays.sort(skills);
        int tail = skills.length / 20;
        return new Score.Estimate(saved(theory, other), skills[tail], skills[skills.length - 1 - tail]);
    }

    /** The share of an error that is saved; what only the order of sums makes is none. */
    private static double saved(double theory, double other) {
        double saved = 1 - theory / other;
        return Math.abs(saved) < NOTHING ? 0 : saved;
    }

    private int apart() {
        int apart = 0;
        for (ErrorTable table : tables) {
            apart += table.rows().size() / table.steps();
        }
        return apart;
    }

    private Score.Episodes episodes(Score.Skill skill, double best) {
        List<List<YearMonth>> episodes =
                EpisodeGroups.of(rows.stream().flatMap(row -> row.seen().stream()).toList());
        double borne = sum(rows.stream().filter(row -> !row.seen().isEmpty()).toList(), ErrorRow::best);
        return new Score.Episodes(
                episodes.size(), borne / best, lowest(episodes, ErrorRow::best, skill.overBest()),
                lowest(episodes, ErrorRow::kernel, skill.overKernel()));
    }

    private double lowest(List<List<YearMonth>> episodes, ToDoubleFunction<ErrorRow> other, Score.Estimate whole) {
        return episodes.stream().mapToDouble(episode -> without(episode, other)).min().orElse(whole.value());
    }

    /** The skill with one episode left out; 0 where nothing is left to show it on. */
    private double without(List<YearMonth> episode, ToDoubleFunction<ErrorRow> other) {
        List<ErrorRow> left =
                rows.stream().filter(row -> Collections.disjoint(row.seen(), episode)).toList();
        return left.isEmpty() ? 0 : saved(sum(left, ErrorRow::theory), sum(left, other));
    }

    private Calibration calibration() {
        var tenths = new Integer[10];
        Arrays.fill(tenths, 0);
        for (ErrorRow row : rows) {
            tenths[Math.min(9, (int) (10 * row.share()))]++;
        }
        return new Calibration(
                covered(0.5), covered(0.8), covered(0.9), List.of(tenths), sum(rows, ErrorRow::width) / rows.size());
    }

    private double covered(double central) {
        long held = rows.stream().filter(row -> Math.abs(row.share() - 0.5) <= central / 2).count();
        return (double) held / rows.size();
    }

    private double dieboldMariano() {
        int steps = tables.stream().mapToInt(ErrorTable::steps).max().orElseThrow();
        return DieboldMariano.t(rows.stream().mapToDouble(row -> row.best() - row.theory()).toArray(), steps);
    }

    private static double sum(List<ErrorRow> rows, ToDoubleFunction<ErrorRow> column) {
        double sum = 0;
        for (ErrorRow row : rows) {
            sum += column.applyAsDouble(row);
        }
        return sum;
    }
}
