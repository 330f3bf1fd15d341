package org.parallax.report.page;

import org.parallax.report.sheet.ScoreSheet;
import org.parallax.report.words.Grounds;

/** What the theories of a page and their pool have shown, in words and as a table of all that was judged. */
final class ShownPart {

    private ShownPart() {}

    /** The title of the section. */
    static String title(int theories) {
        return theories == 1 ? "What this theory has shown" : "What these theories have shown";
    }

    static void write(Html html, Grounds grounds) {
        html.section("shown", title(grounds.shown().size()), () -> {
            grounds.paragraphs().forEach(words -> html.element("p", words));
            var sheets = grounds.all().stream().map(ScoreSheet::of).toList();
            var rows = sheets.stream().flatMap(sheet -> sheet.judged().stream()).toList();
            if (!rows.isEmpty()) {
                html.element("p", Attributes.styled("note"), ScoreSheet.LEGEND);
                html.folded("All that was judged, as a table", () -> html.table(ScoreSheet.HEADS, rows));
            }
            sheets.stream().flatMap(sheet -> sheet.refused().stream()).distinct()
                    .forEach(sentence -> html.element("p", Attributes.styled("note"), sentence));
            sheets.stream().map(ScoreSheet::made).filter(made -> !made.isEmpty()).distinct()
                    .forEach(sentence -> html.element("p", Attributes.styled("note"), sentence));
        });
    }
}
