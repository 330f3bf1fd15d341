package org.parallax.editing.guide;

import java.util.ArrayList;
import java.util.List;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.sheet.ScoreSheet;
import org.parallax.report.sheet.TheorySheet;
import org.parallax.report.words.ShownTheory;

/** The cards of installed theories as pages of the guide, so that one from elsewhere, which brings no page, has one too. */
public final class CardPages {

    private static final String PLACE = "theories";

    private CardPages() {}

    /** A page for each card, in their order, with what its theory has shown. */
    public static List<GuidePage> of(List<TheoryCard> cards, ScoreCards scores) {
        return cards.stream().map(card -> page(card, scores)).toList();
    }

    /** Where the page of a theory is. */
    public static PageAddress address(String theory) {
        return new PageAddress(PLACE, "docs/about-" + theory + ".md", "");
    }

    private static GuidePage page(TheoryCard card, ScoreCards scores) {
        var sheet = TheorySheet.of(card, scores);
        var blocks = new ArrayList<PageBlock>();
        blocks.add(new PageBlock.Heading(1, plain("About the theory “" + sheet.title() + "”")));
        blocks.add(new PageBlock.Paragraph(plain(sheet.heading() + ": what its card says.")));
        blocks.add(table("", "what it says", sheet.rows()));
        score(ShownTheory.of(card, scores), blocks);
        if (!sheet.parameters().isEmpty()) {
            blocks.add(new PageBlock.Heading(2, plain("Parameters")));
            blocks.add(table("parameter", "default, bounds, how it is drawn, and why", sheet.parameters()));
        }
        return new GuidePage(address(card.id()), blocks);
    }

    private static void score(ShownTheory theory, List<PageBlock> blocks) {
        var sheet = ScoreSheet.of(theory);
        blocks.add(new PageBlock.Heading(2, plain("Score card")));
        blocks.add(new PageBlock.Paragraph(plain(theory.sentence())));
        if (!sheet.judged().isEmpty()) {
            blocks.add(new PageBlock.Paragraph(plain(ScoreSheet.LEGEND)));
            var lines = new ArrayList<List<List<TextRun>>>();
            lines.add(cells(ScoreSheet.HEADS));
            sheet.judged().forEach(row -> lines.add(cells(row)));
            blocks.add(new PageBlock.Table(List.copyOf(lines)));
        }
        sheet.refused().forEach(sentence -> blocks.add(new PageBlock.Paragraph(plain(sentence))));
        if (!sheet.made().isEmpty()) {
            blocks.add(new PageBlock.Paragraph(plain(sheet.made())));
        }
    }

    /** Without the theory, which the page is about. */
    private static List<List<TextRun>> cells(List<String> row) {
        return row.stream().skip(1).map(CardPages::plain).toList();
    }

    private static PageBlock table(String first, String second, List<TheorySheet.Row> rows) {
        var lines = new ArrayList<List<List<TextRun>>>();
        lines.add(List.of(plain(first), plain(second)));
        rows.forEach(row -> lines.add(List.of(plain(row.label()), plain(row.text()))));
        return new PageBlock.Table(List.copyOf(lines));
    }

    private static List<TextRun> plain(String words) {
        return List.of(new TextRun(words, TextRun.Style.PLAIN, ""));
    }
}
