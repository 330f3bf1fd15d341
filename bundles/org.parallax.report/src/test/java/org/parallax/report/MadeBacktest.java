package org.parallax.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis;
import org.parallax.backtest.result.BacktestBasis.ScoredSeries;
import org.parallax.backtest.result.BacktestBasis.ScoredTheory;
import org.parallax.backtest.result.Calibration;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Link;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;
import org.parallax.backtest.result.UnscoredValues;

/** A back-test made up for tests; none of its numbers was measured. */
public final class MadeBacktest {

    /** A visitors' series, on which something may be shown; it has the name that an endpoint asks for. */
    public static final String VISITORS = "tourism_kor_to_jpn";

    /** A poll, at two horizons. */
    public static final String POLL = "affinity_japan_to_korea";

    private static final List<String> THEORIES = List.of(
            "ClashOfRealities", "CoercionCatalyst", "PoliticalSpace", "QuasiAlliance", "TechnologyRivalry", "ThreeLenses");

    private double overKernel = -0.01;
    private double blind;
    private double onControl;
    private double spread = 0.04;
    private String title = "Korean visitors to Japan relative to all other visitors, ln(KOR/(all-KOR))";
    private boolean data = true;
    private boolean whole = true;
    private boolean alone;
    private double elsewhere = 0.97;
    private long runs = 1000;

    /** With that skill over the Kernel, informed by events, of the first theory and the pool; the interval is 4 % either way. */
    public MadeBacktest overKernel(double skill) {
        overKernel = skill;
        return this;
    }

    /** With the first theory alone to say anything, which is the pool then. */
    public MadeBacktest alone() {
        alone = true;
        return this;
    }

    /** With so many moved courses, a share, that do worse than those in place, of the first theory and the pool. */
    public MadeBacktest elsewhere(double share) {
        elsewhere = share;
        return this;
    }

    /** Of so many runs, which may be others than were fixed. */
    public MadeBacktest runs(long count) {
        runs = count;
        return this;
    }

    /** With intervals that go so far either way, but for the poll. */
    public MadeBacktest spread(double size) {
        spread = size;
        return this;
    }

    /** With that blind skill of every theory. */
    public MadeBacktest blind(double skill) {
        blind = skill;
        return this;
    }

    /** With that skill of every theory on the control. */
    public MadeBacktest onControl(double skill) {
        onControl = skill;
        return this;
    }

    /** With that title of the first series, and as unit, reason and title of a theory. */
    public MadeBacktest title(String words) {
        title = words;
        return this;
    }

    /** Without any series. */
    public MadeBacktest replaysOnly() {
        data = false;
        return this;
    }

    /** With the poll at six months alone, with layers, blind and informed by events. */
    public MadeBacktest small() {
        whole = false;
        return this;
    }

    /** The back-test. */
    public Backtest made() {
        var scores = new ArrayList<Score>();
        if (data && !whole) {
            series(scores, POLL, Layers.CHRONICLE, List.of(6), 9);
        } else if (data) {
            for (var layers : Layers.values()) {
                series(scores, VISITORS, layers, List.of(1, 3, 6, 12), 181);
                series(scores, POLL, layers, List.of(6, 12), 9);
            }
            series(scores, Endpoint.POOLED, Layers.CHRONICLE, List.of(6), 190);
            series(scores, "trade_share_control", Layers.CHRONICLE, List.of(12), 22);
        }
        return new Backtest(
                basis(), scores, data ? links() : List.of(), data ? refused() : List.of(), data ? unscored() : List.of(), controls(scores), replays());
    }

    private static List<UnscoredValues> unscored() {
        return List.of(new UnscoredValues(
                POLL, Layers.CHRONICLE, YearMonth.of(2025, 12), YearMonth.of(2026, 6), 1, "the record with its layers ends there"));
    }

    /** The replays, with words that no document says. */
    public List<Replay> played() {
        return List.of(
                new Replay("nakasone1983", "1983, a visit", YearMonth.of(1982, 12), stage(1983, 3, "political", ReplayOutcome.Expected.UP),
                        Optional.of(stage(1983, 12, "political", ReplayOutcome.Expected.GONE))),
                new Replay("landing2012", "2012, a landing", YearMonth.of(2012, 7),
                        stage(2012, 10, "view-of-SouthKorea-by-Japan", ReplayOutcome.Expected.DOWN), Optional.empty()));
    }

    private Replay.Stage stage(int year, int month, String indicator, ReplayOutcome.Expected expected) {
        return new Replay.Stage(YearMonth.of(year, month), List.of(
                new Replay.Claim(indicator, expected, List.of(new Replay.DocumentWords("diary", "Page 7", title)))));
    }

    private BacktestBasis basis() {
        var theories = new ArrayList<ScoredTheory>();
        THEORIES.forEach(id -> theories.add(new ScoredTheory(id, "1.2", id.equals("QuasiAlliance") ? title : id)));
        theories.add(new ScoredTheory(Scored.KERNEL, "3", "Kernel"));
        return new BacktestBasis("JapanKorea", "0.9.0", theories, data ? List.of(
                new ScoredSeries(VISITORS, title, "log ratio", "ab".repeat(32), "2011-12", false),
                new ScoredSeries(POLL, "Japanese who feel affinity toward the ROK", "percent", "cd".repeat(32), "2011-12", false),
                new ScoredSeries("favourability_korea_to_japan", "Koreans with a favourable impression of Japan", "percent", "ef".repeat(32), "2018", false),
                new ScoredSeries("trade_share_control", "Japan's share of Korea's goods trade", "share", "01".repeat(32), "1999", true),
                more("icews_jpn_to_kor_goldstein"), more("icews_kor_to_jpn_goldstein"), more("polecat_conflict"), more("tourism_jpn_to_kor"))
                : List.of(), runs, 1);
    }

    private static ScoredSeries more(String id) {
        return new ScoredSeries(id, id, "points", "23".repeat(32), "2011-12", false);
    }

    private void series(List<Score> scores, String series, Layers layers, List<Integer> horizons, int n) {
        for (var arm : whole ? List.of(Arm.values()) : List.of(Arm.NONE, Arm.EVENTS)) {
            for (int horizon : horizons) {
                for (var theory : THEORIES) {
                    scores.add(score(new Scored(series, theory, arm, layers, horizon, Part.TRAINING), n));
                }
                scores.add(score(new Scored(series, Scored.KERNEL, arm, layers, horizon, Part.TRAINING), n));
                scores.add(score(new Scored(series, Scored.POOL, arm, layers, horizon, Part.TRAINING), n));
            }
        }
    }

    private Score score(Scored of, int n) {
        boolean control = of.series().equals("trade_share_control");
        double kernel = control ? onControl : of.arm() == Arm.NONE ? blind : of.layers() == Layers.CORE ? 0.021 : 0.084;
        double gain = gain(of);
        double skill = control ? onControl : gain == 0 ? kernel : 1 - (1 - kernel) * (1 - gain);
        double best = of.series().equals(VISITORS) ? 0.0812 : 2.4;
        double either = of.series().equals(POLL) ? 0.9 : spread;
        int episodes = of.layers() == Layers.CORE ? 1 : 4;
        return new Score(
                of, n, new Score.Episodes(episodes, episodes * 0.07, skill - 0.03),
                new Score.Crps(best * (1 - skill), new Score.Best(of.arm() == Arm.NONE ? "recent mean" : "AR(1), training", best), best * (1 - kernel)),
                new Score.Skill(around(skill, either), around(gain, either)),
                new Calibration(0.52, 0.83, 0.91, List.of(20, 18, 17, 19, 18, 18, 17, 18, 19, 17), best * 3), skill * 20);
    }

    /** The first theory and the pool gain, the fifth is a little worse everywhere, the others pass the Kernel on. */
    private double gain(Scored of) {
        if (of.arm() == Arm.NONE) {
            return 0;
        }
        return switch (of.theory()) {
            case "ClashOfRealities", Scored.POOL -> of.layers() == Layers.CORE ? overKernel / 2 : overKernel;
            case "TechnologyRivalry" -> alone ? 0 : -0.02;
            default -> 0;
        };
    }

    private static Estimate around(double skill, double spread) {
        return skill == 0 ? new Estimate(0, 0, 0) : new Estimate(skill, skill - spread, skill + spread);
    }

    private static List<Link> links() {
        return List.of(
                new Link(VISITORS, Layers.CORE, "societal", 1, 0.01234, new Link.Basis(192, 0.061, 4.94, -0.0021)),
                new Link(POLL, Layers.CHRONICLE, "view-of-SouthKorea-by-Japan", 1, 1.1, new Link.Basis(9, 4.8, 4.4, 0.7)));
    }

    private List<Refusal> refused() {
        return List.of(
                new Refusal("favourability_korea_to_japan", Layers.CORE, "the record's view-of-Japan-by-SouthKorea has a standard deviation of"
                        + " 0.4 points in the training part, under a point: nothing can be linked to it"),
                new Refusal("favourability_korea_to_japan", Layers.CHRONICLE, title));
    }

    private List<Control> controls(List<Score> scores) {
        var controls = new ArrayList<Control>();
        scores.stream().map(Score::of).filter(of -> of.horizon() == 6 && !of.series().equals(Endpoint.POOLED))
                .filter(of -> of.arm() == Arm.NONE || of.arm() == Arm.EVENTS).forEach(of -> controls.add(shifted(of, scores)));
        if (data) {
            controls.add(new Control(Control.Kind.OTHER_RELATIONSHIP,
                    new Scored(VISITORS, Scored.KERNEL, Arm.EVENTS, Layers.CHRONICLE, 6, Part.TRAINING), -0.014, true));
        }
        THEORIES.forEach(theory -> controls.add(new Control(
                Control.Kind.NULL_SHOCK, new Scored("", theory, Arm.EVENTS, Layers.CHRONICLE, 12, Part.TRAINING), 0, true)));
        return controls;
    }

    private Control shifted(Scored of, List<Score> scores) {
        double share = of.theory().equals("TechnologyRivalry") ? 0.42 : of.theory().equals(Scored.KERNEL) ? 0.99 : elsewhere;
        boolean skilled = scores.stream().anyMatch(score -> score.of().equals(of) && score.skill().overBest().value() > 0);
        return new Control(Control.Kind.SHIFTED, of, share, !skilled || share >= Control.NEARLY_ALL);
    }

    private static List<ReplayOutcome> replays() {
        var outcomes = new ArrayList<ReplayOutcome>();
        for (var layers : Layers.values()) {
            THEORIES.forEach(theory -> replays(outcomes, theory, layers));
            replays(outcomes, Scored.KERNEL, layers);
        }
        return outcomes;
    }

    private static void replays(List<ReplayOutcome> outcomes, String theory, Layers layers) {
        boolean misses = theory.equals("TechnologyRivalry");
        outcomes.add(outcome("nakasone1983", theory, layers, false, "political", 3, misses ? 0.2 : 4.1));
        outcomes.add(outcome("nakasone1983", theory, layers, true, "political", 12, misses ? 0.2 : 2.6));
        outcomes.add(outcome("landing2012", theory, layers, false, "view-of-SouthKorea-by-Japan", 10, -3.4));
    }

    private static ReplayOutcome outcome(
            String replay, String theory, Layers layers, boolean aftermath, String indicator, int month, double change) {
        boolean down = replay.equals("landing2012");
        var expected = aftermath ? ReplayOutcome.Expected.GONE : down ? ReplayOutcome.Expected.DOWN : ReplayOutcome.Expected.UP;
        boolean hit = switch (expected) {
            case UP -> change >= 0.5;
            case DOWN -> change <= -0.5;
            case GONE -> change < 2;
        };
        return new ReplayOutcome(
                replay, theory, layers, aftermath, new ReplayOutcome.Reading(indicator, YearMonth.of(down ? 2012 : 1983, month), expected), change, hit);
    }
}
