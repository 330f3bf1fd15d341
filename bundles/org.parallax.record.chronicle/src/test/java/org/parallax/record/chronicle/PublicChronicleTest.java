package org.parallax.record.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;
import org.parallax.model.LayerHeader;

/** The layer as it is installed: found, complete, and called what it says. */
class PublicChronicleTest {

    private static final PublicChronicle LAYER = new PublicChronicle();

    @Test
    void isFoundAsALayerOfItsRecord() {
        var found = ServiceLoader.load(InstalledRecord.class).stream().map(ServiceLoader.Provider::get)
                .filter(record -> record.sort() == RecordSort.LAYER).toList();
        assertEquals(List.of("PublicChronicle"), found.stream().map(InstalledRecord::name).toList());
        assertEquals("JapanKorea", found.getFirst().relationship());
    }

    @Test
    void namesEveryFileOfItsFolders() throws IOException {
        assertEquals(names(Path.of("chronicle")), names(LAYER.files()));
        assertEquals(names(Path.of("docs")), names(LAYER.pages()));
    }

    @Test
    void hasOneTitledHeaderWhoseTitleReachAndRecordItSaysItself() {
        var founding = ChronicleText.read().all(LayerHeader.class).filter(header -> !header.getTitle().isEmpty()).toList();
        assertEquals(1, founding.size());
        assertEquals(LAYER.title(), founding.getFirst().getTitle());
        assertEquals(LAYER.reach().orElseThrow().toString(), founding.getFirst().getReaches().text());
        assertEquals(LAYER.relationship(), founding.getFirst().getRelationship().getName());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> names(List<URL> files) {
        return files.stream().map(file -> Path.of(file.getPath()).getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
}
