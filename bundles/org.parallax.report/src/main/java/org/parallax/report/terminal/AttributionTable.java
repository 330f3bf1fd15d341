package org.parallax.report.terminal;

import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.ChangeLine;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.EndedConditions;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.Mechanisms;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.RoundedChange;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;

/** What {@code parallax explain} prints: what an indicator's change by a month is made of. */
public final class AttributionTable {

    private final Situation situation;
    private final TerminalPage page = new TerminalPage();

    private AttributionTable(Situation situation) {
        this.situation = situation;
    }

    /**
     * A block for each theory of {@code explained}, no line longer than eighty columns; before them what was given, if anything.
     *
     * @param grounds what it rests on: its record, and what has been shown of at least the theories of {@code explained}
     */
    public static String of(Situation situation, Conditioning given, Explanation explained, Grounds grounds) {
        return new AttributionTable(situation).text(given, explained, grounds);
    }

    private String text(Conditioning given, Explanation explained, Grounds grounds) {
        var counted = CountedRuns.of(situation, given, explained);
        page.remark(counted.sentence()).remark(counted.sample().remark());
        var still = explained.attribution().stream().filter(ChangeLine::isNothing).toList();
        explained.attribution().stream().filter(change -> !still.contains(change)).forEach(change -> {
            if (RoundedChange.tells(change)) {
                block(change);
            } else {
                page.paragraph(whole(change)).gap();
            }
        });
        if (!still.isEmpty()) {
            page.paragraph("Nothing moves it by a tenth of a point under "
                    + Sentences.list(still.stream().map(ChangeAttribution::theory).toList()) + ".").gap();
        }
        EndedConditions.of(situation, explained.ended().enders()).ifPresent(sentence -> page.paragraph(sentence).gap());
        new SensitivityRows(page, situation.parties()).write(explained.sensitivity());
        return page.grounds(grounds.only(explained.attribution().stream().map(ChangeAttribution::theory).toList())).text();
    }

    private String whole(ChangeAttribution change) {
        return "Under " + change.theory() + " " + Sentences.subject(change.indicator(), situation.parties()) + " changes by "
                + Numbers.signedTenths(change.total()) + " from " + situation.asOf() + " to " + change.month()
                + ", all of which would have happened anyway; the theory names no causes.";
    }

    private void block(ChangeAttribution change) {
        page.line(change.indicator().label(situation.parties()) + " in " + change.month() + " under " + change.theory());
        page.line(EffectRows.heading("change since " + situation.asOf(), new SampleSize(change.runs())));
        ChangeLine.of(change, situation.asOf()).forEach(this::line);
        how(change);
        page.gap();
    }

    /** How the theory brings about what the scenario changes. */
    private void how(ChangeAttribution change) {
        var how = Mechanisms.list(change.mechanisms(), Numbers::signedTenths);
        if (!how.isEmpty()) {
            page.lines(Columns.indented("How the scenario acts: " + how, 2));
        }
    }

    private void line(ChangeLine line) {
        var label = switch (line.rank()) {
            case CAUSE -> "  " + line.title();
            case ANYWAY, PART, TOTAL -> line.title();
        };
        page.lines(line.hasSpread()
                ? EffectRows.row(label, line.effect(), line.low(), line.high())
                : EffectRows.row(label, line.effect()));
    }
}
