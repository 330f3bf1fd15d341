package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.Language;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;

/** Libraries and layers that come with plug-ins are read when something names them, and not before. */
class InstalledPartsTest {

    @TempDir
    private Path folder;
    private final List<String> read = new ArrayList<>();
    private Language language = TestLanguage.language();

    @BeforeEach
    void install() {
        var record = new Part("Isles", RecordSort.RECORD, "Isles", """
                relationship Isles "Two isles" reaches 2025-06 with Gestures
                source log "Log" { published 2025-06 }
                state East "East" code EAS party
                state West "West" code WES party
                """);
        var library = new Part("Gestures", RecordSort.LIBRARY, "Gestures", """
                library Gestures "Gestures"
                source manual "Manual" { published 2024-01 }
                kind Wave "Wave" { between states  helps political slightly  fades over 6 months  because "so" cites manual }
                """);
        var layer = new Part("Diary", RecordSort.LAYER, "Isles", """
                layer Diary "A diary" of Isles reaches 2026-03
                source diary "Diary" { published 2026-03 }
                state Reef "Reef" code REE bystander
                event waved on 2026-01-02 : Wave { between East, West cites diary }
                """);
        language = Language.with(Set::of, () -> List.of(record, library, layer));
    }

    @Test
    void aRecordBringsItsLibraryAndNoLayer() {
        assertEquals("", issues("scenario S on Isles as of 2025-06 for 12 months { event e in 2025-09 : Wave { between East, West } }\n"));
        assertEquals(List.of("Isles", "Gestures"), read);
    }

    @Test
    void aLayerIsReadWhenAScenarioChoosesIt() {
        assertEquals("", issues("scenario S on Isles with Diary as of 2026-03 for 12 months {\n"
                + "  withdraw Reef from 2026-05\n}\n").replaceAll("(?m)^.*NO_EFFECT.*\n", ""));
        assertTrue(read.contains("Diary"));
    }

    @Test
    void aLayerIsReadWhenItIsAdded() {
        assertEquals("", issues("scenario S on Isles as of 2026-03 for 12 months { }\n", "Diary"));
        assertTrue(read.contains("Diary"));
    }

    @Test
    void aLayerIsSuggestedThoughItIsNotRead() {
        assertEquals("1:26 error UNKNOWN_NAME There is no layer Dairy: none is installed, and no file here founds it with layer Dairy"
                + " \"title\" of a record. Did you mean Diary?\n", issues("scenario S on Isles with Dairy as of 2025-06 for 12 months { }\n"));
        assertEquals("1:26 error UNKNOWN_NAME Gestures is a library, and a layer is due here.\n",
                issues("scenario S on Isles with Gestures as of 2025-06 for 12 months { }\n"));
    }

    @Test
    void anotherRecordHasItsKindsFromTheSameLibrary() {
        assertEquals("", issues("""
                relationship Bays "Two bays" with Gestures
                source sea "Sea" { published 2025-01 }
                state North "North" code NOR party
                state South "South" code SOU party
                event waved on 2024-01-02 : Wave { between North, South cites sea }
                scenario S on Bays as of 2025-01 for 12 months { event e in 2025-09 : Wave { between North, South } }
                """));
        assertEquals(List.of("Gestures"), read);
    }

    @Test
    void aFileMayContributeToAnInstalledLayer() {
        assertEquals("1:7 info RECORD_EXTENDED This file adds 1 fact to the installed layer Diary for the scenarios in this folder that choose it.\n",
                issues("layer Diary\nevent again on 2026-02-02 : Wave { between East, West cites diary }\n"));
    }

    private String issues(String text, String... layers) {
        var workspace = language.newWorkspace();
        workspace.addLayers(List.of(layers));
        workspace.put(TestLanguage.FILE, text);
        return TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics());
    }

    private final class Part implements InstalledRecord {

        private final String name;
        private final RecordSort sort;
        private final String relationship;
        private final URL file;

        private Part(String name, RecordSort sort, String relationship, String text) {
            this.name = name;
            this.sort = sort;
            this.relationship = relationship;
            try {
                this.file = Files.writeString(folder.resolve(name + ".relationship"), text).toUri().toURL();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public RecordSort sort() {
            return sort;
        }

        @Override
        public String relationship() {
            return relationship;
        }

        @Override
        public List<URL> files() {
            read.add(name);
            return List.of(file);
        }
    }
}
