package org.parallax.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.projection.result.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.report.Made;
import org.parallax.report.MadeComparison;
import org.parallax.report.MadeRecord;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.ProjectionFigures;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.terminal.ComparisonTable;
import org.parallax.report.terminal.DriversTable;
import org.parallax.report.terminal.ProjectionTable;
import org.parallax.report.text.PrintableText;
import org.xml.sax.InputSource;

/** Whatever an author writes into a title, nothing that leaves the program steers a terminal, and every document is one. */
class NastyTextTest {

    private static final String NASTY = "quiet \u001B[31mred\u001B[0m \u001B]0;x\u0007 \u0000\u0008\u009B2J \u202Eevil\u2066 \uD800 \uFFFE \u2028</title>"
            + "<script>\"'&]]>--> ב\u200F";
    private static final Conditioning COURT = Conditioning.of(new Branch.Chosen("response", "court"), new Branch.Happened("landing"));

    @TestFactory
    Stream<DynamicTest> nothingLeavesTheProgramRaw() throws Exception {
        return written(NASTY).entrySet().stream().map(file -> dynamicTest(file.getKey(), () -> {
            var raw = file.getValue().codePoints().filter(c -> c != '\n' && c != '\t' && !PrintableText.isPrintable(c)).findFirst();
            assertFalse(raw.isPresent(), () -> file.getKey() + " holds U+" + Integer.toHexString(raw.getAsInt()));
            assertFalse(isMarkup(file.getKey()) && file.getValue().contains("<script>"), "a title became markup");
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyPictureAndPageIsWellFormed() throws Exception {
        return written(NASTY).entrySet().stream()
                .filter(file -> isMarkup(file.getKey()))
                .map(file -> dynamicTest(file.getKey(), () -> DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new InputSource(new StringReader(asXml(file.getValue()))))));
    }

    private static boolean isMarkup(String name) {
        return name.endsWith(".svg") || name.endsWith(".report");
    }

    /** A page with what XML has other rules for put right: its elements without end, and its style sheet. */
    private static String asXml(String page) {
        return page.replaceAll("<!DOCTYPE html>", "").replaceAll("(<meta [^>]*)>", "$1/>");
    }

    @Test
    void jsonKeepsEveryTextExactly() {
        var made = new Made().months(2).past(2).told(NASTY);
        var result = made.result();
        var json = Json.read(ProjectionJson.of(made.manifest(result), result));
        assertTrue(json.toString().contains(NASTY), "the title is not the one that was written");
    }

    @Test
    void everyKindOfFileIsAmongThem() throws Exception {
        var names = written("x").keySet();
        long pictures = names.stream().filter(name -> name.endsWith(".svg")).count();
        assertTrue(pictures > ChartKind.values().length, names.toString());
        for (var formats : List.of(ExportFormat.OF_PROJECTION, ExportFormat.OF_COMPARISON, ExportFormat.OF_RECORD)) {
            formats.forEach(format -> assertTrue(names.stream().anyMatch(name -> name.endsWith(format.id())), format.id()));
        }
        assertEquals(3, names.stream().filter(name -> name.endsWith(".txt")).count());
    }

    /** Everything that can be written of a projection, a comparison and a record in which every title is {@code text}. */
    private static Map<String, String> written(String text) {
        var all = new TreeMap<String, String>();
        var made = new Made().months(24).theories(2).told(text).given(COURT, 2741);
        var result = made.result();
        var manifest = made.manifest(result);
        ExportFormat.OF_PROJECTION.forEach(format ->
                all.put("projection." + format.id(), format.write(new ProjectionExport(manifest, result, "parallax " + text))));
        ProjectionFigures.of(ChartContext.of(result)).forEach((name, chart) ->
                all.put(name, new PictureExport(chart, manifest).svg()));
        all.put("provenance", new PictureExport(ProjectionFigures.of(ChartContext.of(result)).values().iterator().next(), manifest).provenance());
        var comparison = MadeComparison.of(made);
        ExportFormat.OF_COMPARISON.forEach(format -> all.put(
                "comparison." + format.id(), format.write(new ComparisonExport(manifest, manifest, comparison, "parallax " + text))));
        var dossier = dossier(text);
        ExportFormat.OF_RECORD.forEach(format -> all.put("record." + format.id(), format.write(dossier)));
        all.put("citation", dossier.reference(new RecordDossier.Citation("source", text)));
        all.put("projection.txt", ProjectionTable.of(result));
        all.put("drivers.txt", DriversTable.of(result.situation(), COURT, result.drivers()));
        all.put("comparison.txt", ComparisonTable.of(comparison));
        return all;
    }

    private static RecordDossier dossier(String text) {
        var small = MadeRecord.small();
        var cited = List.of(new RecordDossier.Citation("source", text));
        var element = new RecordDossier.Element("element", text, List.of(new RecordDossier.Fact(text, text)), cited, Optional.empty());
        var event = new RecordDossier.TimelineEntry(
                "element", text, small.timeline().getFirst().date(), Optional.empty(), new RecordDossier.Nature(text, 1, text), cited);
        return new RecordDossier(
                new RecordDossier.About("Record", text, "90c2", List.of(text, text)),
                List.of(new RecordDossier.Source("source", text, text, text, "2024")), List.of(event),
                List.of(new RecordDossier.Span(text, text, text, Optional.empty(), Optional.empty(), List.of())),
                List.of(new RecordDossier.Section("Events", List.of(element))),
                List.of(new RecordDossier.Tellings("element", text, List.of(new RecordDossier.Telling(text, cited)))));
    }
}
