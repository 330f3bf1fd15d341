package org.parallax.report.data;

import java.util.List;
import java.util.function.Function;
import org.parallax.report.compared.ComparisonExport;
import org.parallax.report.page.BacktestReport;
import org.parallax.report.page.ComparisonReport;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.page.RecordPage;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.score.BacktestExport;

/**
 * A kind of file that the program writes for others to read. The lists here are complete: command line and window offer
 * what is in them. Every file made from a projection or a comparison holds the manifest and the caveat.
 *
 * @param <T> what a file is made of
 * @param id the word for it on the command line: {@code csv} for {@code --csv}
 * @param ending of the file's name, with the dot
 * @param name what a file dialog calls it
 * @param content what a help page calls it, after “Write”
 * @param reader whom a file is for
 * @param writer makes the whole text of a file; equal values give equal text
 */
public record ExportFormat<T>(
        String id, String ending, String name, String content, Reader reader, Function<T, String> writer) {

    /** Whom a file is for. */
    public enum Reader {
        /** Somebody who reads or prints it. */
        PERSON,
        /** A program, which may take it from a pipe. */
        PROGRAM
    }

    /** What a whole projection is written as. */
    public static final List<ExportFormat<ProjectionExport>> OF_PROJECTION = List.of(
            json("Everything, for programs", "everything as JSON",
                    export -> ProjectionJson.of(export.manifest(), export.result(), export.held())),
            new ExportFormat<>("csv", ".csv", "Numbers of all indicators", "the courses as CSV", Reader.PROGRAM,
                    export -> ProjectionCsv.of(export.manifest(), export.result())),
            page(export -> ProjectionReport.of(export.manifest(), export.result(), export.held(), export.command())));

    /** What a comparison of two scenarios is written as. */
    public static final List<ExportFormat<ComparisonExport>> OF_COMPARISON = List.of(
            json("Everything, for programs", "everything as JSON",
                    ComparisonJson::of),
            page(ComparisonReport::of));

    /** What an explanation is written as. */
    public static final List<ExportFormat<ExplanationExport>> OF_EXPLANATION =
            List.of(json("Everything, for programs", "everything as JSON", ExplanationJson::of));

    /** What a record is written as. */
    public static final List<ExportFormat<RecordDossier>> OF_RECORD = List.of(
            json("The whole record, for programs", "it as JSON", DossierJson::of),
            page(RecordPage::of));

    /** What a back-test is written as. */
    public static final List<ExportFormat<BacktestExport>> OF_BACKTEST = List.of(
            json("Every score, for programs", "every score as JSON", export -> BacktestJson.of(export.backtest())),
            page(BacktestReport::of));

    /** What one picture of a projection is written as. */
    public static final List<ExportFormat<PictureExport>> OF_PICTURE = List.of(
            new ExportFormat<>("svg", ".svg", "Picture", "a picture", Reader.PERSON, PictureExport::svg));

    private static <T> ExportFormat<T> json(String name, String content, Function<T, String> writer) {
        return new ExportFormat<>("json", ".json", name, content, Reader.PROGRAM, writer);
    }

    private static <T> ExportFormat<T> page(Function<T, String> writer) {
        return new ExportFormat<>("report", ".html", "Page to read and print", "a page to read and print", Reader.PERSON, writer);
    }

    /** The whole text of a file. */
    public String write(T of) {
        return writer.apply(of);
    }
}
