package org.parallax.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.report.Made;
import org.parallax.report.Written;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.text.PrintableText;
import org.parallax.report.words.HeldAgainst;
import org.xml.sax.InputSource;

/** Whatever an author writes into a title, nothing that leaves the program steers a terminal, and every document is one. */
class NastyTextTest {

    private static final String NASTY = "quiet \u001B[31mred\u001B[0m \u001B]0;x\u0007 \u0000\u0008\u009B2J \u202Eevil\u2066 \uD800 \uFFFE \u2028</title>"
            + "<script>\"'&]]>--> ב\u200F";
    private static final Conditioning COURT = Conditioning.of(new Branch.Chosen("response", "court"), new Branch.Happened("landing"));

    @TestFactory
    Stream<DynamicTest> nothingLeavesTheProgramRaw() {
        return nasty().entrySet().stream().map(file -> dynamicTest(file.getKey(), () -> {
            var raw = file.getValue().codePoints().filter(c -> c != '\n' && c != '\t' && !PrintableText.isPrintable(c)).findFirst();
            assertFalse(raw.isPresent(), () -> file.getKey() + " holds U+" + Integer.toHexString(raw.getAsInt()));
            assertFalse(isMarkup(file.getKey()) && file.getValue().contains("<script>"), "a title became markup");
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyPictureAndPageIsWellFormed() {
        return nasty().entrySet().stream()
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
        var json = Json.read(ProjectionJson.of(made.manifest(result), result, HeldAgainst.USUAL));
        assertTrue(json.toString().contains(NASTY), "the title is not the one that was written");
    }

    @Test
    void everyKindOfFileIsAmongThem() {
        var names = Written.of(new Made().months(24).theories(2).given(COURT, 2741), "x").keySet();
        long pictures = names.stream().filter(name -> name.endsWith(".svg")).count();
        assertTrue(pictures > ChartKind.values().length, names.toString());
        for (var formats : List.of(ExportFormat.OF_PROJECTION, ExportFormat.OF_COMPARISON, ExportFormat.OF_EXPLANATION, ExportFormat.OF_RECORD, ExportFormat.OF_BACKTEST)) {
            formats.forEach(format -> assertTrue(names.stream().anyMatch(name -> name.endsWith(format.id())), format.id()));
        }
        assertEquals(7, names.stream().filter(name -> name.endsWith(".txt")).count());
    }

    private static Map<String, String> nasty() {
        return Written.of(new Made().months(24).theories(2).sensitive().told(NASTY).given(COURT, 2741), NASTY);
    }
}
