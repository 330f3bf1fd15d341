package org.parallax.record.japankorea;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.loading.SourceKind;

/** The record of Japan and the Republic of Korea: text files beside this class, each readable from within the jar. */
public final class JapanKoreaRecord implements InstalledRecord {

    // A jar cannot list a folder, so the files are named here; a test compares the names with the folder.
    private static final List<String> FILES = List.of("sources", "states-and-issues", "leaders", "agreements",
            "kinds-politics", "kinds-history-and-economy", "kinds-third-parties", "events-1868-1999",
            "events-2000-2017", "events-2018-2021", "events-2022-2025", "images", "opinion-and-levels", "mechanisms",
            "recommendations");

    private static final List<String> EXAMPLES = List.of("dokdo-landing", "ultra-conservative-tokyo", "second-ruling",
            "weakened-guarantee", "patient-programme", "trough-of-2019", "railway-rivalry", "second-sado");

    @Override
    public String name() {
        return "JapanKorea";
    }

    @Override
    public List<URL> files() {
        return resources("record/", FILES, SourceKind.RELATIONSHIP);
    }

    /** The example scenarios; the first line of each is a comment that describes it. */
    public List<URL> examples() {
        return resources("examples/", EXAMPLES, SourceKind.SCENARIO);
    }

    private static List<URL> resources(String folder, List<String> names, SourceKind kind) {
        return names.stream().map(name -> folder + name + kind.ending()).map(JapanKoreaRecord::resource).toList();
    }

    private static URL resource(String path) {
        return Stream.ofNullable(JapanKoreaRecord.class.getResource(path)).findFirst()
                .orElseThrow(() -> new IllegalStateException("The record's file " + path + " is missing from its jar"));
    }
}
