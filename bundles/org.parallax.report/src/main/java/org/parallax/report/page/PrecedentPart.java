package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.precedent.FollowUp;
import org.parallax.projection.precedent.Precedent;
import org.parallax.projection.precedent.PrecedentSearch;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.FollowUpWords;
import org.parallax.report.words.PrecedentWords;
import org.parallax.report.words.Sentences;

/** The documented events nearest to what a scenario plans, and what followed them: a panel for each case. */
final class PrecedentPart {

    private final Html html;
    private final PrecedentWords words;

    private PrecedentPart(Html html, Situation situation) {
        this.html = html;
        this.words = new PrecedentWords(situation);
    }

    /** Writes the section; nothing for a scenario that plans no event. */
    static void write(Html html, Situation situation) {
        if (isWritten(situation)) {
            html.section("precedents", "Precedents", () -> new PrecedentPart(html, situation).panels(PrecedentSearch.of(situation)));
        }
    }

    /** Whether there is a section to be written. */
    static boolean isWritten(Situation situation) {
        return !situation.storyline().events().isEmpty();
    }

    private void panels(List<Precedents> all) {
        all.stream().filter(each -> !each.nearest().isEmpty()).forEach(this::panel);
        all.stream().filter(each -> each.nearest().isEmpty() && !each.undated().isEmpty())
                .forEach(each -> html.element("p", words.headline(each)));
        var none = all.stream().filter(each -> each.nearest().isEmpty() && each.undated().isEmpty()).map(each -> PrecedentWords.title(each.planned())).toList();
        if (!none.isEmpty()) {
            html.element("p", "The record knows nothing, dated to the month, that is near enough to " + Sentences.list(none) + ".");
        }
        html.element("p", Attributes.styled("caveat"), PrecedentWords.CAVEAT);
    }

    private void panel(Precedents precedents) {
        html.element("h3", words.headline(precedents));
        html.element("p", Attributes.styled("note"), "For " + PrecedentWords.title(precedents.planned()) + ". " + words.note(precedents));
        if (precedents.followUps().isEmpty()) {
            html.element("p", FollowUpWords.NOTHING);
        } else {
            html.table(heads(), precedents.followUps().stream().map(PrecedentPart::counts).toList());
        }
        html.folded("The precedents of " + PrecedentWords.title(precedents.planned()) + " as a table",
                () -> html.table(columns(precedents), precedents.nearest().stream().map(each -> row(precedents, each)).toList()));
    }

    /** What agrees has a column for each case. */
    private List<String> columns(Precedents precedents) {
        var columns = new ArrayList<>(List.of("When", "What"));
        precedents.cases().forEach(each -> columns.add(
                precedents.cases().size() == 1 ? "What agrees" : "What agrees with " + PrecedentWords.title(each.planned())));
        columns.add("What followed within a year");
        return columns;
    }

    private List<String> row(Precedents precedents, Precedent precedent) {
        var row = new ArrayList<>(List.of(PrecedentWords.date(precedent.past().days()), precedent.past().event().title()));
        precedents.cases().forEach(each -> row.add(words.alike(each, each.of(precedent.past()))));
        row.add(words.followed(precedent));
        return row;
    }

    private static List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add(FollowUpWords.HEAD);
        PrecedentSearch.WINDOWS.forEach(months -> heads.add(Sentences.capital(FollowUpWords.window(months))));
        return heads;
    }

    private static List<String> counts(FollowUp followUp) {
        var row = new ArrayList<String>();
        row.add(FollowUpWords.name(followUp.family()));
        followUp.windows().forEach(within -> row.add(FollowUpWords.count(within.precedents()) + FollowUpWords.usual(within.usual())));
        return row;
    }
}
