package org.parallax.record.chronicle;

import java.net.URL;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;

/**
 * What is widely known from 1998 on and told by none of the record's documents, with a source for each event: a layer, which
 * counts for scenarios that choose it. Text files beside this class, each readable from within the jar.
 */
public final class PublicChronicle implements InstalledRecord {

    // A jar cannot list a folder, so the files are named here; a test compares the names with the folder.
    private static final List<String> FILES =
            List.of("sources-1998-2017", "sources-2018-2026", "leaders", "levels", "events-1998-2007", "events-2008-2017",
                    "events-2018-2021", "events-2022-2026");

    @Override
    public String name() {
        return "PublicChronicle";
    }

    @Override
    public RecordSort sort() {
        return RecordSort.LAYER;
    }

    @Override
    public String relationship() {
        return "JapanKorea";
    }

    @Override
    public String title() {
        return "A public chronicle, 1998 to today";
    }

    @Override
    public Optional<YearMonth> reach() {
        return Optional.of(YearMonth.of(2026, 1));
    }

    @Override
    public List<URL> files() {
        return beside(FILES.stream().map(name -> "chronicle/" + name + ".relationship"));
    }

    @Override
    public List<URL> pages() {
        return beside(Stream.of("docs/about-the-chronicle.md"));
    }

    private static List<URL> beside(Stream<String> paths) {
        return InstalledRecord.beside(PublicChronicle.class, paths.toArray(String[]::new));
    }
}
