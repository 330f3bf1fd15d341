package org.parallax.report.words;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Skill;
import org.parallax.backtest.result.Scored;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.score.SkillStanding;

/**
 * What a back-test shows of theories, in plain words: what may be claimed, what is shown to be worse, and what is left out,
 * counted at the horizon that summaries show.
 */
public final class ScoreConclusion {

    /** The share of intervals of 90 % that lie above the truth by chance. */
    private static final double BY_CHANCE = 0.05;

    private final boolean given;
    private final boolean scored;
    private final List<FoundSkill> informed;
    private final List<FoundSkill> blind;
    private final List<FoundSkill> record;

    private ScoreConclusion(Backtest backtest) {
        var sheets = SeriesScores.of(backtest).stream().filter(sheet -> !sheet.series().control() && !sheet.isPooled()).toList();
        this.given = !backtest.basis().series().isEmpty();
        this.scored = !sheets.isEmpty();
        this.informed = FoundSkill.of(sheets, Endpoint.ARM, SeriesScores::own, Skill::overKernel);
        this.blind = FoundSkill.of(sheets, Arm.NONE, SeriesScores::own, Skill::overBest);
        this.record = FoundSkill.of(sheets, Endpoint.ARM, (sheet, layers) -> List.of(Scored.KERNEL), Skill::overBest);
    }

    /** Some sentences. */
    public static String of(Backtest backtest) {
        return new ScoreConclusion(backtest).text();
    }

    private String text() {
        if (!scored) {
            return (given ? "No series could be scored" : "No series was given, so nothing was scored") + ": nothing is shown of any theory.";
        }
        return Stream.of(better(), chance(), worse(), blind(), blindWorse(), record(), leftOut(), "Except for the primary endpoints this is exploratory.")
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private String better() {
        var shown = those(informed, SkillStanding.SHOWN);
        return shown.isEmpty()
                ? "Nothing is shown of any theory where events are known: on no series is one better than the record’s events alone"
                        + " (the Kernel) with the whole of its 90 % interval, and right for its own months only."
                : "Where events are known, better than the record’s events alone (the Kernel), with the whole of the 90 % interval: "
                        + each(shown) + ".";
    }

    /** What so many intervals would give if there were nothing to be found; empty where none lies above 0. */
    private String chance() {
        long asked = informed.stream().filter(FoundSkill::isAsked).count();
        long above = informed.stream().filter(found -> found.isAsked() && found.skill().isShown()).count();
        long expected = Math.max(1, Math.round(asked * BY_CHANCE));
        return above == 0 ? "" : "Of " + Numbers.counted(asked, "such interval") + " (one for each theory that speaks on a series, with each"
                + " choice of layers, of " + Score.LEAST_CLAIMED + " values or more a horizon apart) about " + Numbers.inWords(expected)
                + " would lie above 0 by chance, and " + Numbers.inWords(above) + (above == 1 ? " does" : " do")
                + (above <= expected ? ": no more than chance would give." : ".");
    }

    private String worse() {
        var shown = those(informed, SkillStanding.WORSE);
        return shown.isEmpty()
                ? "None is shown to be worse than they are."
                : "Where events are known, worse than the record’s events alone, with the whole of the interval: " + each(shown) + ".";
    }

    private String blind() {
        var shown = those(blind, SkillStanding.SHOWN);
        return shown.isEmpty()
                ? "Blind, no theory is shown to forecast any series better than the best baseline."
                : "Blind, better than the best baseline: " + bySeries(shown) + ".";
    }

    private String blindWorse() {
        var shown = those(blind, SkillStanding.WORSE);
        return shown.isEmpty() ? "Blind, none is shown to be worse than it." : "Blind, worse than the best baseline: " + bySeries(shown) + ".";
    }

    /** What the events of the record by themselves are worth, which is no theory's merit. */
    private String record() {
        var shown = those(record, SkillStanding.SHOWN);
        var worse = those(record, SkillStanding.WORSE);
        return (shown.isEmpty()
                ? "The record’s events alone are not shown to help on any series."
                : "The record’s events alone help on " + series(shown) + "; that is the record’s, whose makers knew what followed.")
                + (worse.isEmpty() ? "" : " They are worse than the best baseline on " + series(worse) + ".");
    }

    private String leftOut() {
        var all = Stream.of(informed, blind, record).flatMap(List::stream).toList();
        int elsewhere = those(all, SkillStanding.AS_GOOD_ELSEWHERE).size();
        int few = those(all, SkillStanding.OF_TOO_FEW).size();
        var parts = Stream.of(
                elsewhere == 0 ? "" : Numbers.inWords(elsewhere) + " that " + (elsewhere == 1 ? "is" : "are")
                        + " found as well when the same changes are moved round the calendar, which is a defect",
                few == 0 ? "" : Numbers.inWords(few) + " of fewer than " + Score.LEAST_CLAIMED + " values a horizon apart")
                .filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? "" : "Of skills whose interval lies above 0 are left out: " + Sentences.list(parts) + ".";
    }

    private static List<FoundSkill> those(List<FoundSkill> found, SkillStanding standing) {
        return found.stream().filter(each -> each.is(standing)).toList();
    }

    private static String each(List<FoundSkill> found) {
        return found.stream().map(each -> each.told() + " " + each.place()).collect(Collectors.joining("; "));
    }

    private static String series(List<FoundSkill> found) {
        return Sentences.list(found.stream().map(each -> each.sheet().series().id() + " (" + ScoreWords.layers(each.score().of().layers()) + ")").toList());
    }

    /** Theories that do alike on a series are counted and not listed. */
    private static String bySeries(List<FoundSkill> found) {
        return found.stream().collect(Collectors.groupingBy(FoundSkill::series, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(ScoreConclusion::span).collect(Collectors.joining("; "));
    }

    private static String span(List<FoundSkill> alike) {
        var sorted = alike.stream().sorted(Comparator.comparingDouble(each -> each.skill().value())).toList();
        var least = sorted.getFirst().told();
        return (sorted.size() == 1 ? least : Numbers.inWords(sorted.size()) + ", from " + least + " to " + sorted.getLast().told() + ",")
                + " " + sorted.getFirst().place();
    }
}
