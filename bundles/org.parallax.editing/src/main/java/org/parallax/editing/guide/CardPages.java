package org.parallax.editing.guide;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.sheet.TheorySheet;

/** The cards of installed theories as pages of the guide, so that one from elsewhere, which brings no page, has one too. */
public final class CardPages {

    private static final String PLACE = "theories";

    private CardPages() {}

    /** A page for each card, in their order. */
    public static List<GuidePage> of(List<TheoryCard> cards) {
        return cards.stream().map(CardPages::page).toList();
    }

    /** Where the page of a theory is. */
    public static PageAddress address(String theory) {
        return new PageAddress(PLACE, "docs/about-" + theory + ".md", "");
    }

    private static GuidePage page(TheoryCard card) {
        var sheet = TheorySheet.of(card);
        var blocks = new ArrayList<PageBlock>();
        blocks.add(new PageBlock.Heading(1, plain("About the theory “" + sheet.title() + "”")));
        blocks.add(new PageBlock.Paragraph(plain(sheet.heading() + ": what its card says.")));
        blocks.add(table("", "what it says", sheet.rows()));
        if (!sheet.parameters().isEmpty()) {
            blocks.add(new PageBlock.Heading(2, plain("Parameters")));
            blocks.add(table("parameter", "default, bounds, how it is drawn, and why", sheet.parameters()));
        }
        return new GuidePage(address(card.id()), blocks);
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
