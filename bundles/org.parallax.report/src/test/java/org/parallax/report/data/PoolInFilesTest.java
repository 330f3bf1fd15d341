package org.parallax.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.report.Made;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.terminal.ProjectionTable;
import org.parallax.report.words.HeldAgainst;

/** What files, tables and pages say of the pool and of who disagrees. */
class PoolInFilesTest {

    private static final Scope POLITICAL_ALONE =
            new Scope(EnumSet.of(Channel.POLITICAL), UseOfPoints.SCALED, List.of(), List.of(), false);

    private static Made made() {
        return new Made().months(3).past(3).theories(3).assumed(-4).scopes(POLITICAL_ALONE, Scope.EVERYTHING, POLITICAL_ALONE);
    }

    private static String json(Made made) {
        var result = made.result();
        return ProjectionJson.of(made.manifest(result), result, HeldAgainst.USUAL).replaceAll("\\s+", " ");
    }

    @Test
    void jsonSaysWhoIsPooledInWhat() {
        var json = json(made());
        assertTrue(json.contains("{ \"indicator\": \"political\", \"theories\": [ \"ClashOfRealities\", \"QuasiAlliance\", \"ThreeLenses\" ] }"), json);
        assertTrue(json.contains("{ \"indicator\": \"security\", \"theories\": [ \"QuasiAlliance\" ] }"), json);
        assertTrue(json.contains("\"theory\": \"Pool\", \"indicator\": \"political\", \"mean\":"), json);
    }

    @Test
    void whatStoodInThemBeforeIsUntouched() {
        var json = json(made());
        var before = json.substring(0, json.indexOf("\"pool\": {"));
        assertFalse(before.contains("\"Pool\""), "theories keep their arrays");
        assertFalse(json(new Made().months(3).theories(1)).contains("\"pool\""), "one theory is no pool");
    }

    @Test
    void jsonSaysWhoSaysWhatAndWhy() {
        var json = json(made());
        var disagreement = json.substring(json.indexOf("\"disagreement\": ["), json.indexOf("\"regimes\":"));
        for (var key : List.of("spread", "signsAgree", "low", "high", "up", "down", "nothing", "silent", "premise", "text")) {
            assertTrue(disagreement.contains("\"" + key + "\": "), key + " in " + disagreement);
        }
        assertTrue(disagreement.contains("\"sort\": \"assumption\", \"id\": \"China pressure\""), disagreement);
        assertEquals(2, disagreement.split("\"indicator\"", -1).length - 1, "political and overall: of what a single theory speaks of there is none");
    }

    @Test
    void csvHasItAsOneMoreTheory() {
        var made = made();
        var lines = ProjectionCsv.of(made.manifest(made.result()), made.result()).lines().toList();
        for (var variant : List.of("scenario", "baseline", "difference", "reference", "change")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("Pool," + variant + ",political,2027-")
                    || line.startsWith("Pool," + variant + ",political,2026-")), variant);
        }
    }

    @Test
    void theTableEndsWithItAndSaysHowFarTheTheoriesAreApart() {
        var table = ProjectionTable.of(made().result());
        assertTrue(table.indexOf("Pool of three theories in ") > table.indexOf("ThreeLenses in "), table);
        assertTrue(table.contains("Three theories with equal weights"), table);
        assertTrue(table.contains("one speaks"), table);
        assertTrue(table.contains("On political cooperation in "), table);
        assertTrue(table.lines().allMatch(line -> line.length() <= 80), table);
    }

    @Test
    void thePageSaysItUnderItsOverview() {
        var made = made();
        var page = ProjectionReport.of(made.manifest(made.result()), made.result(), HeldAgainst.USUAL, "parallax project").replace('\u00a0', ' ');
        assertTrue(page.contains("In the pool of three theories, each with the same weight, cooperation overall ends at about "), "sentence");
        assertTrue(page.contains("Pool of the theories that speak, equal weights"), "key");
        assertTrue(page.contains("The pool as a table"), "table");
        assertTrue(page.contains("; pool "), "months in words");
        var part = page.substring(page.indexOf("<section id=\"disagreement\""));
        assertTrue(part.contains("<p>On political cooperation in "), "sentence of the widest");
        assertTrue(part.contains("<th scope=\"col\">Silent</th>"), "who is silent");
    }
}
