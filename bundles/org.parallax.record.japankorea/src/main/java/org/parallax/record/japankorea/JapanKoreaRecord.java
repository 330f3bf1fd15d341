package org.parallax.record.japankorea;

import java.net.URL;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.extension.InstalledRecord;

/** The record of Japan and the Republic of Korea: text files beside this class, each readable from within the jar. */
public final class JapanKoreaRecord implements InstalledRecord {

    // A jar cannot list a folder, so the files are named here; a test compares the names with the folders.
    private static final List<String> FILES = List.of("states-and-issues", "leaders", "agreements", "events-1868-1999",
            "events-2000-2017", "events-2018-2021", "events-2022-2025", "images", "opinion-and-levels", "mechanisms",
            "recommendations", "verdicts", "footnotes");

    private static final List<String> EXAMPLES = List.of("dokdo-landing", "ultra-conservative-tokyo", "second-ruling",
            "weakened-guarantee", "patient-programme", "trough-of-2019", "railway-rivalry", "second-sado",
            "hopes-dashed", "dovish-tokyo", "uncomfortable-catalyst", "uncoordinated-contracts",
            "term-of-a-president", "theories-apart", "catalyst-and-2019", "islets-room", "guarantee-room");

    // In a folder of their own: what an example adds to the record counts for every file beside it.
    private static final List<String> EXAMPLES_WITH_ADDITIONS = List.of("late-declaration", "groundwork");

    private static final List<String> TEMPLATES = List.of("alliance-doubt", "coercion", "confidence-building",
            "horizon-scan", "incident-and-response", "leadership-change");

    private static final List<String> PAGES = List.of("comparisons", "coverage", "disagreements", "examples", "reading-the-record");

    @Override
    public String name() {
        return "JapanKorea";
    }

    @Override
    public String title() {
        return "Japan – Republic of Korea";
    }

    @Override
    public Optional<YearMonth> reach() {
        return Optional.of(YearMonth.of(2025, 12));
    }

    @Override
    public List<URL> files() {
        return texts("record/", FILES, ".relationship");
    }

    @Override
    public List<URL> examples() {
        return Stream.concat(
                        texts("examples/", EXAMPLES, ".scenario").stream(),
                        texts("examples-with-additions/", EXAMPLES_WITH_ADDITIONS, ".scenario").stream())
                .toList();
    }

    @Override
    public List<URL> templates() {
        return texts("templates/", TEMPLATES, ".scenario");
    }

    @Override
    public List<URL> pages() {
        return texts("docs/", PAGES, ".md");
    }

    @Override
    public List<URL> replays() {
        return texts("replays/", List.of("japan-korea"), ".replays");
    }

    private static List<URL> texts(String folder, List<String> names, String ending) {
        return InstalledRecord.beside(
                JapanKoreaRecord.class, names.stream().map(name -> folder + name + ending).toArray(String[]::new));
    }
}
