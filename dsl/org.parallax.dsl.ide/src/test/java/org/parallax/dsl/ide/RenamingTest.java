package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.ide.navigate.RenameOutcome;
import org.parallax.dsl.loading.Workspace;

/** Whose names can be changed: those of texts that editors have open, files or not, and none of an installed record. */
class RenamingTest {

    private static final URI SCENARIO = Workspace.uriOf("untitled:Untitled-2");
    private static final String TEXT = """
            scenario S "s" on AB as of 2025-12 for 24 months {
              event clash in 2026-02 : Incident { by A over Past intensity minor }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void renamesAcrossTextsThatAreNoFiles() {
        var record = Workspace.uriOf("untitled:Untitled-1.relationship");
        var language = language(List.of());
        var workspace = language.newWorkspace();
        workspace.put(record, TestEditor.RECORD);
        workspace.put(SCENARIO, TEXT);
        var changes = assertInstanceOf(RenameOutcome.Changes.class, rename(language, workspace)).byFile();
        assertEquals(Set.of(record, SCENARIO), changes.keySet());
        assertEquals(1, changes.get(record).size());
    }

    @Test
    void leavesAnInstalledRecordAloneEvenWhereItStandsInAFolder() throws IOException {
        var file = Files.writeString(folder.resolve("ab.relationship"), TestEditor.RECORD).toUri().toURL();
        var language = language(List.of(new Installed("AB", List.of(file))));
        var workspace = language.newWorkspace();
        workspace.put(SCENARIO, TEXT);
        assertEquals(new RenameOutcome.Refused("Past belongs to an installed record and keeps its name."),
                rename(language, workspace));
    }

    private static RenameOutcome rename(Language language, Workspace workspace) {
        return EditorServices.of(language.injector()).renaming().rename(
                workspace.resource(SCENARIO).orElseThrow(), TEXT.indexOf("Past"), "History", () -> false);
    }

    private static Language language(List<InstalledRecord> records) {
        return Language.with(Set::of, () -> records, new ParallaxIdeModule());
    }

    private record Installed(String name, List<URL> files) implements InstalledRecord {}
}
