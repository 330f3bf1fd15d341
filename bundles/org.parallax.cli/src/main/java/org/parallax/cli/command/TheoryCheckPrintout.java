package org.parallax.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.data.JsonText;
import org.parallax.report.sheet.TheorySheet;
import org.parallax.report.terminal.Columns;
import org.parallax.theory.kit.Noise;
import org.parallax.theory.kit.contract.Promise;

/** The cards of tested theories, and what became of each promise, for a terminal and as JSON. */
final class TheoryCheckPrintout {

    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    private final List<CheckedTheory> theories;

    TheoryCheckPrintout(List<CheckedTheory> theories) {
        this.theories = List.copyOf(theories);
    }

    /** The lines of a terminal. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        theories.forEach(theory -> add(theory, lines));
        return lines;
    }

    private static void add(CheckedTheory theory, List<String> lines) {
        var sheet = TheorySheet.of(theory.card(), theory.scores());
        lines.addAll(Columns.heading(sheet.heading(), sheet.title()));
        sheet.rows().forEach(row -> lines.addAll(Columns.indented(row.label() + ": " + row.text(), INDENT)));
        addParameters(theory.card(), sheet, lines);
        lines.add("");
        int kept = 0;
        for (var promise : Promise.values()) {
            var against = theory.against(promise);
            kept += against.isEmpty() ? 1 : 0;
            lines.addAll(Columns.indented((against.isEmpty() ? "kept: " : "BROKEN: ") + promise.name() + ". " + promise.title(), INDENT));
            against.forEach(finding -> lines.addAll(Columns.indented(finding.what() + ".", DEEPER)));
            if (!against.isEmpty()) {
                lines.addAll(Columns.indented(promise.cure(), DEEPER));
            }
        }
        if (theory.taken()) {
            lines.addAll(Columns.indented("An installed theory has the id " + theory.card().id() + " already: two of one id cannot be used"
                    + " beside each other. Give this one another id.", INDENT));
        }
        int broken = Promise.values().length - kept;
        lines.add(theory.card().id() + ": " + kept + " promises kept, " + broken + " broken");
        lines.add("");
    }

    /** Those of the unexplained change that the kit brings are the same under all theories, and not told again. */
    private static void addParameters(TheoryCard card, TheorySheet sheet, List<String> lines) {
        var own = new ArrayList<String>();
        var shared = new ArrayList<String>();
        for (int i = 0; i < card.parameters().size(); i++) {
            var row = sheet.parameters().get(i);
            if (Noise.PARAMETERS.contains(card.parameters().get(i))) {
                shared.add(row.label());
            } else {
                own.addAll(Columns.indented(row.label() + " = " + row.text(), DEEPER));
            }
        }
        lines.addAll(Columns.indented(own.isEmpty() ? "No parameters of its own" : "Parameters", INDENT));
        lines.addAll(own);
        if (!shared.isEmpty()) {
            lines.addAll(Columns.indented("Shared with all theories of the kit, for unexplained change: " + String.join(", ", shared), INDENT));
        }
    }

    /** {@code {"theories": [{id, …, card: [{label, text}], parameters: […], promises: [{id, title, kept, found, cure}]}]}}. */
    String json() {
        var json = new JsonText();
        json.object(root -> root.name("theories").array(theories, (each, theory) -> each.object(o -> {
            var sheet = TheorySheet.of(theory.card(), theory.scores());
            o.member("id", theory.card().id()).member("version", theory.card().version()).member("title", sheet.title());
            o.member("kept", theory.keepsAll()).member("idTaken", theory.taken());
            o.name("card").array(sheet.rows(), TheoryCheckPrintout::row);
            o.name("parameters").array(sheet.parameters(), TheoryCheckPrintout::row);
            o.name("promises").array(List.of(Promise.values()), (part, promise) -> part.object(p -> {
                var against = theory.against(promise);
                p.member("id", promise.name()).member("title", promise.title()).member("kept", against.isEmpty());
                p.name("found").array(against, (found, finding) -> found.object(f -> f.member("what", finding.what())));
                p.member("cure", against.isEmpty() ? "" : promise.cure());
            }));
        })));
        return json.text();
    }

    private static void row(JsonText json, TheorySheet.Row row) {
        json.object(o -> o.member("label", row.label()).member("text", row.text()));
    }
}
