package org.parallax.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.report.score.SeriesScores;

/** What a back-test shows of theories, in plain words: what may be claimed, counted at the horizon that summaries show. */
public final class ScoreConclusion {

    /** The share of intervals of 90 % that lie above the truth by chance. */
    private static final double BY_CHANCE = 0.05;

    private static final double LEAST_TOLD = 0.005;

    private final List<SeriesScores> sheets;

    private ScoreConclusion(Backtest backtest) {
        this.sheets = SeriesScores.of(backtest).stream().filter(sheet -> !sheet.series().control() && !sheet.isPooled()).toList();
    }

    /** Some sentences. */
    public static String of(Backtest backtest) {
        return new ScoreConclusion(backtest).text(backtest);
    }

    private String text(Backtest backtest) {
        if (sheets.isEmpty()) {
            return (backtest.basis().series().isEmpty() ? "No series was given, so nothing was scored" : "No series could be scored")
                    + ": nothing is shown of any theory.";
        }
        return informed() + " " + blind() + " " + record() + " Except for the primary endpoints this is exploratory.";
    }

    private String informed() {
        var claims = new ArrayList<String>();
        int asked = 0;
        for (var sheet : sheets) {
            for (var layers : sheet.layers()) {
                for (var theory : own(sheet)) {
                    var score = sheet.at(theory, Endpoint.ARM, layers);
                    // A theory that passes the Kernel on is not asked: its interval is a point at 0.
                    asked += score.filter(each -> each.skill().overKernel().low() != each.skill().overKernel().high()).isPresent() ? 1 : 0;
                    score.filter(each -> isTold(each, each.skill().overKernel())).ifPresent(each -> claims.add(
                            theory + " on " + place(sheet, layers) + ", by " + ScoreWords.full(each.skill().overKernel()) + " " + basis(each)));
                }
            }
        }
        if (claims.isEmpty()) {
            return "Nothing is shown of any theory where events are known: on no series is one better than the record’s events alone"
                    + " (the Kernel) with the whole of its 90 % interval.";
        }
        return "Where events are known, better than the record’s events alone (the Kernel), with the whole of the 90 % interval: "
                + String.join("; ", claims) + ". Of " + Numbers.counted(asked, "such interval") + " about "
                + Numbers.inWords(Math.max(1, Math.round(asked * BY_CHANCE))) + " would lie above 0 by chance.";
    }

    private String blind() {
        var claims = new ArrayList<String>();
        sheets.forEach(sheet -> sheet.layers().forEach(layers -> {
            var told = sheet.theories().stream().flatMap(theory -> sheet.at(theory, Arm.NONE, layers).stream())
                    .filter(each -> isTold(each, each.skill().overBest()))
                    .sorted(Comparator.comparingDouble((Score each) -> each.skill().overBest().value())).toList();
            if (!told.isEmpty()) {
                claims.add(blind(told) + " on " + place(sheet, layers) + " " + basis(told.getFirst()));
            }
        }));
        return claims.isEmpty()
                ? "Blind, no theory is shown to forecast any series better than the best baseline."
                : "Blind, better than the best baseline: " + String.join("; ", claims) + ".";
    }

    /** Theories that say nothing of their own all do as the Kernel does, so they are counted and not listed. */
    private static String blind(List<Score> told) {
        var least = ScoreWords.full(told.getFirst().skill().overBest());
        return told.size() == 1
                ? told.getFirst().of().theory() + " by " + least
                : Numbers.inWords(told.size()) + ", from " + told.getFirst().of().theory() + " by " + least + " to " + told.getLast().of().theory()
                        + " by " + ScoreWords.full(told.getLast().skill().overBest()) + ",";
    }

    /** What is shown but rounds to nothing is not worth a sentence, and what rests on a handful of values is not shown. */
    private static boolean isTold(Score score, Estimate skill) {
        return score.n() >= Score.LEAST_CLAIMED && skill.isShown() && skill.value() >= LEAST_TOLD;
    }

    /** What the events of the record by themselves are worth, which is no theory's merit. */
    private String record() {
        var shown = new ArrayList<String>();
        for (var sheet : sheets) {
            sheet.layers().stream()
                    .filter(layers -> sheet.at(Scored.KERNEL, Endpoint.ARM, layers).filter(each -> isTold(each, each.skill().overBest())).isPresent())
                    .forEach(layers -> shown.add(sheet.series().id() + " (" + ScoreWords.layers(layers) + ")"));
        }
        return shown.isEmpty()
                ? "The record’s events alone are not shown to help on any series."
                : "The record’s events alone help on " + Sentences.list(shown) + "; that is the record’s, whose makers knew what followed.";
    }

    private static List<String> own(SeriesScores sheet) {
        return sheet.theories().stream().filter(theory -> !theory.equals(Scored.KERNEL)).toList();
    }

    private static String place(SeriesScores sheet, Layers layers) {
        return sheet.series().id() + ", " + ScoreWords.layers(layers);
    }

    private static String basis(Score score) {
        return "(" + Numbers.figures(score.n(), "value") + ", " + ScoreWords.episodes(score.episodes().count()) + ")";
    }
}
