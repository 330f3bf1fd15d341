package org.parallax.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;
import org.parallax.report.MadeComparison;
import org.parallax.report.MadeRecord;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.ChartKind.Subject;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.HeldAgainst;

/** Nothing leaves the program without saying what it is and what it was made from. */
class ExportFormatTest {

    private static final Made MADE = new Made().months(2).past(2).theories(2);

    @TestFactory
    Stream<DynamicTest> everyFileHoldsCaveatAndManifest() {
        var result = MADE.result();
        var manifest = MADE.manifest(result);
        var comparison = MadeComparison.export(new Made().months(2).theories(2), "parallax compare");
        var picture = indicators(result);
        return Stream.of(
                        holds(ExportFormat.OF_PROJECTION, new ProjectionExport(manifest, result, HeldAgainst.USUAL, "parallax project")),
                        holds(ExportFormat.OF_COMPARISON, comparison),
                        holds(ExportFormat.OF_PICTURE, new PictureExport(picture, manifest)))
                .flatMap(tests -> tests);
    }

    private static <T> Stream<DynamicTest> holds(List<ExportFormat<T>> formats, T exported) {
        return formats.stream().map(format -> dynamicTest(exported.getClass().getSimpleName() + " as " + format.id(), () -> {
            var text = format.write(exported);
            for (var part : List.of(Caveat.of(2), "3f1a9c02d7be4415", "90c2aa10b6f7e3d1", "0.1.0")) {
                assertTrue(text.contains(part), format.id() + " does not say: " + part);
            }
        }));
    }

    @Test
    void aRecordIsWrittenWithItsDigest() {
        var record = MadeRecord.small();
        ExportFormat.OF_RECORD.forEach(format -> assertTrue(format.write(record).contains(record.hash()), format.id()));
    }

    @Test
    void noTwoOfAListShareAnOptionOrAnEnding() {
        distinct(ExportFormat.OF_PROJECTION);
        distinct(ExportFormat.OF_COMPARISON);
        distinct(ExportFormat.OF_RECORD);
        distinct(ExportFormat.OF_BACKTEST);
        distinct(ExportFormat.OF_PICTURE);
    }

    private static Chart indicators(ProjectionResult result) {
        return ChartKind.INDICATORS.draw(Subject.of(ChartContext.of(result), 0, Indicator.COOPERATION)).orElseThrow();
    }

    private static <T> void distinct(List<ExportFormat<T>> formats) {
        assertEquals(formats.size(), new HashSet<>(formats.stream().map(ExportFormat::id).toList()).size());
        assertEquals(formats.size(), new HashSet<>(formats.stream().map(ExportFormat::ending).toList()).size());
    }

    @Test
    void aPictureKeepsEveryLineItHadWithoutMetadata() {
        var result = MADE.result();
        var chart = indicators(result);
        var svg = new PictureExport(chart, MADE.manifest(result)).svg();
        assertEquals(chart.svg(), svg.replaceFirst("(?s)<metadata>.*</metadata>\n", ""));
    }
}
