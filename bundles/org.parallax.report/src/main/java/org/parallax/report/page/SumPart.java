package org.parallax.report.page;

import java.util.List;
import org.parallax.report.record.RecordSum.Share;
import org.parallax.report.record.RecordSum;
import org.parallax.report.words.Numbers;

/** The sum of a record on its page: a row for each text that adds to it, and one for all of them. */
record SumPart(Html html) {

    /** What the part of the page is called. */
    static final String HEADING = "What each text adds";

    private static final String CAPTION =
            "The record is the sum of these texts. What is corrected or retracted is counted with the text that does so.";
    private static final List<String> HEADS = List.of("Text", "What it is", "Events", "Other elements", "Sources");
    private static final Attributes NUMBER = Attributes.styled("n");

    /** The table of a sum; every element and source of the record is counted in one of its rows. */
    void write(RecordSum sum) {
        html.element("div", Attributes.styled("table"), () -> html.element("table", Attributes.styled("sum"), () -> {
            html.element("caption", CAPTION);
            html.element("thead", () -> html.element("tr", () -> HEADS.forEach(
                    head -> html.element("th", Attributes.of("scope", "col"), head))));
            html.element("tbody", () -> sum.shares().forEach(share -> row(sum.name(share.text()), RecordSum.what(share.text()), share)));
            html.element("tfoot", () -> row("Together", "", sum.whole()));
        }));
    }

    private void row(String name, String what, Share share) {
        html.element("tr", () -> {
            html.element("th", Html.cell(name).and("scope", "row"), name).element("td", Html.cell(what), what);
            html.element("td", NUMBER, Numbers.count(share.events()));
            html.element("td", others(share));
            html.element("td", NUMBER, Numbers.count(share.sources()));
        });
    }

    private static String others(Share share) {
        long others = share.elements() - share.events();
        var words = share.otherWords();
        return others == 0 ? "none" : words.contains(",") ? Numbers.count(others) + ": " + words : words;
    }
}
