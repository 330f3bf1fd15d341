package org.parallax.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.report.chart.ProjectionFigures;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.data.ComparisonExport;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.data.PictureExport;
import org.parallax.report.data.ProjectionExport;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.terminal.ComparisonTable;
import org.parallax.report.terminal.DriversTable;
import org.parallax.report.terminal.ProjectionTable;

/** Everything that can be written of a projection, of a comparison and of a record. */
public final class Written {

    private Written() {}

    /** By the name of a file, or what it holds and its format; the titles of the record are {@code text}. */
    public static SortedMap<String, String> of(Made made, String text) {
        var all = new TreeMap<String, String>();
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
        all.put("drivers.txt", DriversTable.of(result.situation(), result.settings().given(), result.drivers()));
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
