package org.parallax.report.words;

import java.util.ArrayList;
import java.util.List;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Scored;
import org.parallax.report.score.ScoreSheet;

/** What a back-test shows of theories, in plain words: what may be claimed, counted at the horizon that summaries show. */
public final class ScoreConclusion {

    /** The share of intervals of 90 % that lie above the truth by chance. */
    private static final double BY_CHANCE = 0.05;

    private final List<ScoreSheet> sheets;

    private ScoreConclusion(Backtest backtest) {
        this.sheets = ScoreSheet.of(backtest).stream().filter(sheet -> !sheet.series().control() && !sheet.isPooled()).toList();
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
                    score.filter(each -> each.skill().overKernel().isShown()).ifPresent(each -> claims.add(claim(
                            sheet, theory, layers, ScoreWords.full(each.skill().overKernel()))));
                }
            }
        }
        if (claims.isEmpty()) {
            return "Nothing is shown of any theory where events are known: on no series is one better than the record’s events alone"
                    + " (the Kernel) with the whole of its 90 % interval.";
        }
        return "Where events are known, better than the record’s events alone (the Kernel), with the whole of the 90 % interval: "
                + Sentences.list(claims) + ". Of " + Numbers.counted(asked, "such interval") + " about "
                + Numbers.inWords(Math.max(1, Math.round(asked * BY_CHANCE))) + " would lie above 0 by chance.";
    }

    private String blind() {
        var claims = new ArrayList<String>();
        for (var sheet : sheets) {
            for (var layers : sheet.layers()) {
                own(sheet).forEach(theory -> sheet.at(theory, Arm.NONE, layers).filter(each -> each.skill().overBest().isShown())
                        .ifPresent(each -> claims.add(claim(sheet, theory, layers, ScoreWords.full(each.skill().overBest())))));
            }
        }
        return claims.isEmpty()
                ? "Blind, no theory is shown to forecast any series better than the best baseline."
                : "Blind, better than the best baseline: " + Sentences.list(claims) + ".";
    }

    /** What the events of the record by themselves are worth, which is no theory's merit. */
    private String record() {
        var shown = new ArrayList<String>();
        for (var sheet : sheets) {
            sheet.layers().stream()
                    .filter(layers -> sheet.at(Scored.KERNEL, Endpoint.ARM, layers).filter(each -> each.skill().overBest().isShown()).isPresent())
                    .forEach(layers -> shown.add(sheet.series().id() + " (" + ScoreWords.layers(layers) + ")"));
        }
        return shown.isEmpty()
                ? "The record’s events alone are not shown to help on any series."
                : "The record’s events alone help on " + Sentences.list(shown) + "; that is the record’s, whose makers knew what followed.";
    }

    private static List<String> own(ScoreSheet sheet) {
        return sheet.theories().stream().filter(theory -> !theory.equals(Scored.KERNEL)).toList();
    }

    private static String claim(ScoreSheet sheet, String theory, Layers layers, String skill) {
        return theory + " on " + sheet.series().id() + ", " + ScoreWords.layers(layers) + ", by " + skill;
    }
}
