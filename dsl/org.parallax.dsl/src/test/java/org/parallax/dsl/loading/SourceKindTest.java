package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.FileExtensionProvider;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** Files of the language are recognized by their names alone. */
class SourceKindTest {

    @Test
    void theLanguageIsGeneratedForTheseKinds() {
        Set<String> generated = TestLanguage.language().injector().getInstance(FileExtensionProvider.class).getFileExtensions();
        assertEquals(generated, Stream.of(SourceKind.values()).map(SourceKind::extension).collect(Collectors.toSet()));
    }

    @Test
    void aPathIsOfTheKindItsNameEndsIn() {
        assertEquals(Optional.of(SourceKind.SCENARIO), SourceKind.of(Path.of("some.folder", "a.b.scenario")));
        assertEquals(Optional.of(SourceKind.RELATIONSHIP), SourceKind.of(Path.of("pair.relationship")));
        assertEquals(Optional.empty(), SourceKind.of(Path.of("a.scenario", "notes.txt")));
        assertEquals(Optional.empty(), SourceKind.of(Path.of("scenario")));
        assertEquals(Optional.empty(), SourceKind.of(Path.of("/")), "the root has no name");
    }

    @Test
    void soIsATextInMemory() {
        assertEquals(Optional.of(SourceKind.RELATIONSHIP), SourceKind.of(URI.createURI("memory:/pair.relationship")));
        assertEquals(Optional.empty(), SourceKind.of(URI.createURI("memory:/pair")));
    }
}
