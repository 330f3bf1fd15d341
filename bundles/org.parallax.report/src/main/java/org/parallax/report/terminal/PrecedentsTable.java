package org.parallax.report.terminal;

import java.util.List;
import org.parallax.projection.precedent.FollowUp;
import org.parallax.projection.precedent.Precedent;
import org.parallax.projection.precedent.PrecedentSearch;
import org.parallax.projection.precedent.Precedents;
import org.parallax.report.data.PrecedentsExport;
import org.parallax.report.words.ExcessWords;
import org.parallax.report.words.FollowUpWords;
import org.parallax.report.words.PrecedentWords;

/** What {@code parallax precedents} prints: what followed the documented events nearest to planned ones. */
public final class PrecedentsTable {

    private static final int NAME = 24;
    private static final int WINDOW = 14;
    private static final int USUAL = 7;

    private final PrecedentWords words;
    private final TerminalPage page = new TerminalPage();
    private final PrecedentsExport export;

    private PrecedentsTable(PrecedentsExport export) {
        this.words = new PrecedentWords(export.situation());
        this.export = export;
    }

    /** A block for each case, no line longer than eighty columns. */
    public static String of(PrecedentsExport export) {
        return new PrecedentsTable(export).text();
    }

    private String text() {
        var situation = export.situation();
        page.paragraph(situation.scenario() + ": " + situation.title());
        page.paragraph(situation.record() + " as of " + situation.asOf() + export.texts().recordInWords().map(words -> "; " + words).orElse(""));
        if (export.cases().isEmpty()) {
            page.gap().paragraph("The scenario plans no event, so there is nothing to find precedents of.");
        }
        export.cases().forEach(this::block);
        export.measured().ifPresent(measured ->
                page.gap().remark(ExcessWords.leftOut(measured)).paragraph(ExcessWords.note(situation.asOf())));
        return page.gap().paragraph(PrecedentWords.CAVEAT).text();
    }

    private void block(Precedents precedents) {
        page.gap().paragraph(words.headline(precedents));
        if (precedents.nearest().isEmpty()) {
            return;
        }
        page.paragraph("For " + PrecedentWords.title(precedents.planned()) + ".").gap();
        table(precedents.followUps());
        page.gap();
        precedents.nearest().forEach(each -> precedent(precedents, each));
        export.measured().ifPresent(measured -> ExcessRows.write(page, measured.after(precedents)));
        page.gap().paragraph(words.note(precedents));
    }

    private void table(List<FollowUp> followUps) {
        if (followUps.isEmpty()) {
            page.paragraph(FollowUpWords.NOTHING);
        } else {
            page.line(row(FollowUpWords.HEAD, PrecedentSearch.WINDOWS.stream().map(months -> months + " mo.").toList()));
            followUps.forEach(this::counts);
        }
    }

    private void counts(FollowUp followUp) {
        page.line(row(FollowUpWords.name(followUp.family()), followUp.windows().stream()
                .map(within -> FollowUpWords.count(within.precedents()) + usual(within)).toList()));
    }

    private static String usual(FollowUp.Within within) {
        return Columns.right(FollowUpWords.usual(within.usual()).replace("\u00a0", ""), USUAL);
    }

    private static String row(String name, List<String> cells) {
        var line = new StringBuilder(Columns.left(name, NAME));
        cells.forEach(cell -> line.append(Columns.right(cell, WINDOW)));
        return line.toString();
    }

    private void precedent(Precedents precedents, Precedent precedent) {
        Columns.indented(PrecedentWords.date(precedent.past().days()) + ": " + precedent.past().event().title(), 0).forEach(page::line);
        precedents.cases().forEach(each -> Columns.indented(
                (precedents.cases().size() == 1 ? "agrees: " : "agrees with " + PrecedentWords.title(each.planned()) + ": ")
                        + words.alike(each, each.of(precedent.past())), 2).forEach(page::line));
        Columns.indented("then: " + words.followed(precedent), 2).forEach(page::line);
    }
}
