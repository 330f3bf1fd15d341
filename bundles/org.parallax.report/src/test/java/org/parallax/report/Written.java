package org.parallax.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.projection.result.Explanation;
import org.parallax.report.chart.ProjectionFigures;
import org.parallax.report.chart.SkillsChart;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.data.ExplanationExport;
import org.parallax.report.data.ExportFormat;
import org.parallax.report.data.PictureExport;
import org.parallax.report.data.PrecedentsJson;
import org.parallax.report.data.ProjectionExport;
import org.parallax.report.design.Theme;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.CitedWork;
import org.parallax.report.record.RecordCurve;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.score.BacktestExport;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.terminal.AttributionTable;
import org.parallax.report.terminal.BacktestTable;
import org.parallax.report.terminal.ComparisonTable;
import org.parallax.report.terminal.DriversTable;
import org.parallax.report.terminal.PrecedentsTable;
import org.parallax.report.terminal.ProjectionTable;
import org.parallax.report.words.HeldAgainst;

/** Everything that can be written of a projection, of a comparison and of a record. */
public final class Written {

    private Written() {}

    /** By the name of a file, or what it holds and its format; the titles of the record are {@code text}. */
    public static SortedMap<String, String> of(Made made, String text) {
        var result = made.result();
        return of(made, text, made.manifest(result));
    }

    /** The same with a manifest of its own. */
    public static SortedMap<String, String> of(Made made, String text, Manifest manifest) {
        var all = new TreeMap<String, String>();
        var result = made.result();
        ExportFormat.OF_PROJECTION.forEach(format ->
                all.put("projection." + format.id(), format.write(new ProjectionExport(manifest, result, HeldAgainst.USUAL, "parallax " + text))));
        ProjectionFigures.of(ChartContext.of(result).on(manifest.grounds())).forEach((name, chart) ->
                all.put(name, new PictureExport(chart, manifest).svg()));
        all.put("provenance", new PictureExport(ProjectionFigures.of(ChartContext.of(result)).values().iterator().next(), manifest).provenance());
        var comparison = MadeComparison.export(made, manifest, "parallax " + text);
        ExportFormat.OF_COMPARISON.forEach(format -> all.put(
                "comparison." + format.id(), format.write(comparison)));
        var dossier = dossier(text);
        ExportFormat.OF_RECORD.forEach(format -> all.put("record." + format.id(), format.write(dossier)));
        all.put("citation", dossier.reference(new RecordDossier.Citation("source", text, List.of(text), "source")));
        all.put("projection.txt", ProjectionTable.of(manifest, result, HeldAgainst.USUAL));
        var explained = new Explanation(result.drivers(), result.attribution(), result.sensitivity(), Optional.empty(), result.ended(), List.of());
        all.put("drivers.txt", DriversTable.of(result.situation(), result.settings().given(), explained, manifest.grounds()));
        all.put("attribution.txt", AttributionTable.of(result.situation(), result.settings().given(), explained, manifest.grounds()));
        ExportFormat.OF_EXPLANATION.forEach(format -> all.put(
                "explanation." + format.id(), format.write(new ExplanationExport(manifest, result.situation().parties(), explained))));
        var scored = new MadeBacktest().title(text);
        var backtest = scored.made();
        ExportFormat.OF_BACKTEST.forEach(format -> all.put("backtest." + format.id(), format.write(new BacktestExport(backtest, scored.played(), "parallax " + text))));
        all.put("backtest.txt", BacktestTable.of(backtest, List.of()));
        all.put("skills.svg", SkillsChart.of(SeriesScores.of(backtest).getFirst(), Theme.light()).svg());
        all.put("precedents.txt", PrecedentsTable.of(MadePrecedents.export(text)));
        all.put("precedents.json", PrecedentsJson.of(MadePrecedents.export(text)));
        all.put("precedents-measured.txt", PrecedentsTable.of(MadePrecedents.measured(text)));
        all.put("precedents-measured.json", PrecedentsJson.of(MadePrecedents.measured(text)));
        all.put("comparison.txt", ComparisonTable.of(comparison));
        return all;
    }

    private static RecordDossier dossier(String text) {
        var small = MadeRecord.small();
        var cited = List.of(new RecordDossier.Citation("source", text, List.of(text), "source"));
        var by = new AddedBy(AddedBy.Adder.LAYER, text);
        var element = new RecordDossier.Element("element", text, List.of(RecordDossier.Fact.documented(text, text), RecordDossier.Fact.reading(text, text, text),
                RecordDossier.Fact.supplied(text, text)), cited, Optional.empty(), by);
        var event = new RecordDossier.TimelineEntry(
                "element", text, small.timeline().getFirst().date(), Optional.empty(), new RecordDossier.Nature(text, 1, text, true, List.of(text)), cited, by);
        return new RecordDossier(
                new RecordDossier.About("Record", text, "90c2", List.of(text, text), small.reach(), List.of(text)),
                List.of(new CitedWork("source", text, new CitedWork.Edition(text, text, "2024", text), text)), List.of(event),
                List.of(new RecordDossier.Span(text, text, text, small.timeline().getFirst().date(), Optional.empty(), List.of(),
                        new RecordDossier.Holding(RecordDossier.Holding.Sort.CONDITION, Optional.of(new RecordDossier.Ending("element", text)), true, by))),
                List.of(new RecordDossier.Section("Events", List.of(element))),
                List.of(new RecordDossier.Tellings("element", text, List.of(new RecordDossier.Telling(text, cited)))),
                small.curve().map(curve -> new RecordCurve(curve.from(), curve.courses(), List.of(
                        new RecordCurve.Verdict("element", text, "", RecordDate.of(curve.last()), cited)))));
    }
}
