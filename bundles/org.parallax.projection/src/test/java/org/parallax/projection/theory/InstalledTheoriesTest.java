package org.parallax.projection.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.projection.situation.Situation;

class InstalledTheoriesTest {

    @Test
    void areOrderedById() {
        var installed = InstalledTheories.of(List.of(new Named("B"), new Named("A")));
        assertEquals(List.of("A", "B"), installed.all().stream().map(theory -> theory.card().id()).toList());
        assertEquals("B", installed.theory("B").orElseThrow().card().id());
        assertTrue(installed.theory("C").isEmpty());
    }

    @Test
    void twoOfOneIdAreAnErrorThatNamesBoth() {
        var error = assertThrows(
                IllegalStateException.class, () -> InstalledTheories.of(List.of(new Named("A"), new Other())));
        assertTrue(error.getMessage().contains(Named.class.getName()), error.getMessage());
        assertTrue(error.getMessage().contains(Other.class.getName()), error.getMessage());
    }

    @Test
    void brokenProviderDoesNotTakeTheOthersWithIt(@TempDir Path folder) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Theory.class.getName()), "org.nowhere.Nothing\n" + Other.class.getName());
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            var installed = InstalledTheories.found(loader);
            assertEquals(1, installed.all().size());
            assertEquals(1, installed.defects().size());
            assertTrue(installed.defects().getFirst().sentence().contains("org.nowhere.Nothing"));
        }
    }

    /** A theory by any name. */
    private record Named(String id) implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard(id, "1", id, "", "", List.of(), List.of());
        }

        @Override
        public PreparedTheory prepare(Situation situation, DocumentedLevels past, ParameterValues parameters) {
            throw new UnsupportedOperationException();
        }
    }

    /** Another theory named A, as a service. */
    public static final class Other implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard("A", "1", "A", "", "", List.of(), List.of());
        }

        @Override
        public PreparedTheory prepare(Situation situation, DocumentedLevels past, ParameterValues parameters) {
            throw new UnsupportedOperationException();
        }
    }
}
