package org.parallax.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Parties;
import org.parallax.report.text.PrintableText;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.SensitivityWords;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.WordWrap;

/** Which inputs drive a change, as a table for each theory: two lines for an input, its low end and its high end. */
final class SensitivityRows {

    private static final int MOST = 8;
    private static final int LABEL = 33;
    private static final int SET = 9;
    private static final int POINTS = 7;
    private static final int SPREAD = 17;
    private static final int SWING = Columns.WIDTH - LABEL - SET - 2 * POINTS - SPREAD;

    private final TerminalPage page;
    private final Parties parties;

    SensitivityRows(TerminalPage page, Parties parties) {
        this.page = page;
        this.parties = parties;
    }

    /** Writes a table for each theory under which anything is to be told, and names the others. */
    void write(List<Tornado> tornadoes) {
        if (tornadoes.isEmpty()) {
            return;
        }
        var still = tornadoes.stream().filter(tornado -> SensitivityWords.shown(tornado, 1).isEmpty()).toList();
        tornadoes.stream().filter(tornado -> !still.contains(tornado)).forEach(this::block);
        if (!still.isEmpty()) {
            page.paragraph("Nothing that is moved alone changes what the scenario does by a tenth of a point under "
                    + Sentences.list(still.stream().map(Tornado::theory).toList()) + ".").gap();
        }
        if (still.size() < tornadoes.size()) {
            page.paragraph(SensitivityWords.MEANING).paragraph(SensitivityWords.ENDS).gap();
        }
        SensitivityWords.untried(tornadoes).ifPresent(words -> page.paragraph(words).gap());
    }

    private void block(Tornado tornado) {
        var sample = new SampleSize(tornado.runs());
        var shown = SensitivityWords.shown(tornado, MOST);
        page.paragraph("Sensitivity of what the scenario changes: " + Sentences.subject(tornado.indicator(), parties) + " in "
                + tornado.month() + " under " + tornado.theory() + ", " + SensitivityWords.runs(tornado));
        page.line(Columns.left("each moved alone", LABEL) + Columns.left("set to", SET) + Columns.right("change", POINTS)
                + Columns.right("moved", POINTS) + Columns.right(sample.band(90), SPREAD) + Columns.right("swing", SWING));
        page.line(Columns.left("  As it is", LABEL) + Columns.left("", SET) + points(tornado.base().change()));
        shown.forEach(this::bar);
        SensitivityWords.others(tornado, shown.size()).ifPresent(others -> page.line("  " + others));
        page.gap();
    }

    private void bar(Tornado.Bar bar) {
        var label = new ArrayList<>(words(bar.input().title(), 2));
        label.addAll(words(SensitivityWords.kind(bar.input()), 4));
        var ends = List.of(
                end(bar, bar.low()) + Columns.right(Numbers.tenths(bar.swing()), SWING), end(bar, bar.high()));
        for (int i = 0; i < label.size(); i++) {
            page.line(Columns.left(label.get(i), LABEL) + (i < ends.size() ? ends.get(i) : ""));
        }
    }

    private static List<String> words(String text, int indent) {
        var space = " ".repeat(indent);
        return WordWrap.words(PrintableText.line(text.replaceAll("\\s+", " ").strip()), line -> indent + Columns.width(line) < LABEL)
                .stream().map(line -> space + line).toList();
    }

    private static String end(Tornado.Bar bar, Tornado.End end) {
        return Columns.left(SensitivityWords.set(bar.input(), end.value()).replace('\u00a0', ' ').replace('−', '-'), SET) + points(end.change())
                + points(end.moved())
                + Columns.right(Numbers.signedTenths(end.low()) + " to " + Numbers.signedTenths(end.high()), SPREAD);
    }

    private static String points(double points) {
        return Columns.right(Numbers.signedTenths(points), POINTS);
    }
}
