package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.score.SkillStanding;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** What the picture of one series says over itself: what may be claimed, and as plainly what is worse. */
final class SkillHeading {

    private SkillHeading() {}

    /** What theories are shown to do where events are known, and blind where they are worse. */
    static String of(SeriesScores sheet) {
        var better = those(sheet, SkillColumn.OVER_KERNEL, SkillStanding.SHOWN);
        var worse = those(sheet, SkillColumn.OVER_KERNEL, SkillStanding.WORSE);
        var blind = those(sheet, SkillColumn.BLIND, SkillStanding.WORSE);
        var parts = new ArrayList<String>();
        if (better.isEmpty() && worse.isEmpty()) {
            parts.add("No theory is shown to forecast better than the record’s events alone");
        } else if (better.isEmpty()) {
            parts.add(shown(worse) + " to forecast worse than the record’s events alone, no theory better");
        } else {
            parts.add(shown(better) + " to forecast better than the record’s events alone");
            if (!worse.isEmpty()) {
                parts.add(shown(worse) + " to forecast worse");
            }
        }
        if (!blind.isEmpty()) {
            parts.add("blind, " + shown(blind) + " to be worse than the best baseline");
        }
        return String.join("; ", parts);
    }

    /** How many skills are not told for being found as well round the calendar, after a dot in the middle; empty for none. */
    static String leftOut(SeriesScores sheet) {
        long left = sheet.series().control() ? 0 : count(sheet, SkillColumn.OVER_KERNEL) + count(sheet, SkillColumn.BLIND);
        return left == 0 ? "" : " · " + Numbers.counted(left, "skill") + " above 0 left out: found as well round the calendar";
    }

    private static long count(SeriesScores sheet, SkillColumn column) {
        return sheet.layers().stream().mapToLong(layers -> sheet.own(layers).stream()
                .filter(theory -> column.standing(sheet, theory, layers).filter(SkillStanding.AS_GOOD_ELSEWHERE::equals).isPresent()).count()).sum();
    }

    private static List<String> those(SeriesScores sheet, SkillColumn column, SkillStanding standing) {
        return sheet.theories().stream().filter(theory -> sheet.layers().stream().anyMatch(layers -> sheet.own(layers).contains(theory)
                && column.standing(sheet, theory, layers).filter(standing::equals).isPresent())).toList();
    }

    private static String shown(List<String> theories) {
        return Sentences.list(theories) + (theories.size() == 1 ? " is shown" : " are shown");
    }
}
