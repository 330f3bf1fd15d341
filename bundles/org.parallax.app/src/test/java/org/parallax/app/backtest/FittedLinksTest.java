package org.parallax.app.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.app.Parallax;
import org.parallax.backtest.link.DatedLevels;
import org.parallax.backtest.link.LinkFit;
import org.parallax.backtest.link.LinkFitter;
import org.parallax.backtest.link.LinkedIndicator;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.SeriesFolder;
import org.parallax.backtest.series.SeriesReading;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Indicator;

/** The page that holds what was fitted to the training parts says what fitting them again gives, where they are at hand. */
class FittedLinksTest {

    private static final Path PAGE = Path.of("../org.parallax.backtest/docs/fitted-links.md");
    private static final Parallax PARALLAX = Parallax.installed(Optional.empty());

    @Test
    void thePageHoldsWhatFittingGives() throws IOException {
        var data = Optional.ofNullable(System.getenv("PARALLAX_DATA"));
        assumeTrue(data.isPresent(), "PARALLAX_DATA names no folder of series, so nothing is fitted again");
        var rows = new ArrayList<String>();
        for (var file : files(Path.of(data.get()))) {
            for (var layers : Layers.values()) {
                rows.add(row(file, layers, PARALLAX.records().known("JapanKorea", layers).orElseThrow()));
            }
        }
        var page = Files.readAllLines(PAGE);
        var told = page.stream().filter(line -> line.startsWith("| `")).toList();
        assertEquals(String.join("\n", told), String.join("\n", rows), () -> "fitted-links.md should hold\n" + String.join("\n", rows));
        for (var file : files(Path.of(data.get()))) {
            if (file.part() == Part.TRAINING) {
                var digest = "- `" + file.id() + "` " + file.sha256();
                assertEquals(List.of(digest), page.stream().filter(line -> line.startsWith("- `" + file.id() + "`")).toList());
            }
        }
    }

    private static List<SeriesFile> files(Path folder) {
        var readings = assertInstanceOf(Outcome.Completed.class, SeriesFolder.read(folder)).value();
        var files = new ArrayList<SeriesFile>();
        for (var reading : (List<?>) readings) {
            files.add(assertInstanceOf(SeriesReading.Readable.class, reading).file());
        }
        return files;
    }

    private static String row(SeriesFile file, Layers layers, RecordByMonth record) {
        YearMonth split = file.head().split().last();
        var situation = record.asOf(split);
        var indicator = (Indicator) assertInstanceOf(
                Outcome.Completed.class, LinkedIndicator.of(file.head(), situation.parties())).value();
        var id = indicator.id(situation.parties());
        var levels = DocumentedLevelsBuilder.of(situation).of(indicator);
        var fit = new LinkFitter(file, id).fit(file.trained(), new DatedLevels(levels, split));
        var start = "| `" + file.id() + "` | " + layers.id() + " | `" + id + "` | ";
        return switch (fit) {
            case LinkFit.Fitted(double scale, var basis) -> start + basis.n() + " | " + number(basis.lasting()) + " | "
                    + number(basis.deviation()) + " | " + number(scale) + " | " + number(basis.fitted()) + " |";
            case LinkFit.Unfit refused -> start + "refused: " + refused.why() + " | | | | |";
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replace('-', '−');
    }
}
