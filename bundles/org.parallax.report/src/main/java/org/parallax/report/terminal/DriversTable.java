package org.parallax.report.terminal;

import java.util.List;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.ChangeLine;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.EndedConditions;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;

/** What {@code parallax explain} prints against the baseline: which event did what to an indicator by a month. */
public final class DriversTable {

    /** Less than this is printed as 0.0. */
    private static final double NOTHING = 0.05;

    private DriversTable() {}

    /**
     * A block for each theory of {@code explained}, no line longer than eighty columns; before them what was given, if anything.
     *
     * @param grounds what it rests on: its record, and what has been shown of at least the theories of {@code explained}
     */
    public static String of(Situation situation, Conditioning given, Explanation explained, Grounds grounds) {
        var drivers = explained.drivers();
        var parties = situation.parties();
        var page = new TerminalPage();
        var counted = CountedRuns.of(situation, given, explained);
        page.remark(counted.sentence()).remark(counted.sample().remark());
        var still = drivers.stream().filter(DriversTable::movesNothing).toList();
        for (var each : drivers) {
            if (still.contains(each)) {
                continue;
            }
            page.line(each.indicator().label(parties) + " in " + each.month() + " under " + each.theory());
            page.line(EffectRows.heading("scenario minus baseline, by event", new SampleSize(each.runs())));
            contributions(page, each.contributions());
            page.lines(EffectRows.row("only in combination", each.together()));
            page.lines(EffectRows.row("scenario minus baseline", each.total())).gap();
        }
        if (!still.isEmpty()) {
            page.paragraph("No event moves it by a tenth of a point under "
                    + Sentences.list(still.stream().map(Attribution::theory).toList()) + ".").gap();
        }
        var told = drivers.stream().flatMap(each -> each.contributions().stream()).map(Attribution.Contribution::event).toList();
        EndedConditions.of(situation, explained.ended().enders().stream().filter(told::contains).toList())
                .ifPresent(sentence -> page.paragraph(sentence).gap());
        return page.grounds(grounds.only(drivers.stream().map(Attribution::theory).toList())).text();
    }

    /** Each event, but of those that move nothing only the first; the others are counted. */
    private static void contributions(TerminalPage page, List<Attribution.Contribution> all) {
        var still = all.stream().filter(each -> !isSeen(each)).toList();
        var further = still.subList(Math.min(ChangeLine.MOST_STILL, still.size()), still.size());
        all.stream().filter(each -> !further.contains(each))
                .forEach(each -> page.lines(EffectRows.row(each.title(), each.effect(), each.low(), each.high())));
        if (!further.isEmpty()) {
            page.lines(EffectRows.row(
                    Numbers.figures(further.size(), "further event"), further.stream().mapToDouble(Attribution.Contribution::effect).sum()));
        }
    }

    private static boolean isSeen(Attribution.Contribution each) {
        return Math.abs(each.effect()) >= NOTHING || Math.abs(each.low()) >= NOTHING || Math.abs(each.high()) >= NOTHING;
    }

    private static boolean movesNothing(Attribution drivers) {
        return Math.abs(drivers.total()) < NOTHING
                && drivers.contributions().stream().allMatch(each -> Math.abs(each.effect()) < NOTHING);
    }
}
