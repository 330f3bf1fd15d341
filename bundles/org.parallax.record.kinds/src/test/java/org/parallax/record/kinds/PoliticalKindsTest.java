package org.parallax.record.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;
import org.parallax.dsl.loading.Diagnostic.Severity;
import org.parallax.model.LibraryHeader;

/** The library as a whole: complete, and free of errors by itself, so that a record of any two states can use it. */
class PoliticalKindsTest {

    private static final PoliticalKinds LIBRARY = new PoliticalKinds();

    @Test
    void isFoundAsALibrary() {
        var found = ServiceLoader.load(InstalledRecord.class).stream().map(ServiceLoader.Provider::get)
                .filter(record -> record.sort() == RecordSort.LIBRARY).map(InstalledRecord::name).toList();
        assertEquals(List.of("PoliticalKinds"), found);
    }

    @Test
    void namesEveryFileOfItsFolder() throws IOException {
        try (var files = Files.list(Path.of("kinds"))) {
            assertEquals(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()),
                    LIBRARY.files().stream().map(url -> Path.of(url.getPath()).getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void checksWithoutErrorsOrWarningsByItself() {
        var workspace = Language.with(Set::of, List::of).newWorkspace();
        workspace.add(Path.of("kinds"));
        var checked = workspace.check();
        assertEquals(List.of(), checked.stream().flatMap(file -> file.diagnostics().stream())
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO).map(Object::toString).toList());
        assertEquals(List.of(LIBRARY.title()), checked.stream()
                .flatMap(file -> EcoreUtil2.getAllContentsOfType(file.document().orElseThrow(), LibraryHeader.class).stream())
                .map(LibraryHeader::getTitle).filter(title -> !title.isEmpty()).toList());
    }
}
