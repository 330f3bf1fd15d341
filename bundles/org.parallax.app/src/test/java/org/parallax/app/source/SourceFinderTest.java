package org.parallax.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.loading.Diagnostic;

final class SourceFinderTest {

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private List<String> found(Path... paths) {
        return new SourceFinder().find(List.of(paths)).files().stream().map(each -> folder.relativize(each).toString()).toList();
    }

    @Test
    void aFolderStandsForTheFilesOfTheLanguageUnderIt() throws IOException {
        file("b.scenario");
        file("a.relationship");
        file("deep/er/c.scenario");
        file("notes.txt");
        file(".hidden/d.scenario");
        file(".e.scenario");
        assertEquals(List.of("a.relationship", "b.scenario", "deep/er/c.scenario"), found(folder));
    }

    @Test
    void linksAreFollowedOnceAndNeverInCircles() throws IOException {
        file("in/a.scenario");
        Files.createSymbolicLink(folder.resolve("in/circle"), folder);
        Files.createSymbolicLink(folder.resolve("in/same.scenario"), folder.resolve("in/a.scenario"));
        assertEquals(1, new SourceFinder().find(List.of(folder)).files().size());
    }

    @Test
    void aFileNamedTwiceCountsOnce() throws IOException {
        var file = file("a.scenario");
        assertEquals(List.of("a.scenario"), found(file, folder));
    }

    @Test
    void aFolderWithoutFilesIsReported() throws IOException {
        file("notes.txt");
        var problems = new SourceFinder().find(List.of(folder)).problems();
        assertEquals(List.of("FOLDER_EMPTY"), problems.stream().map(Diagnostic::code).toList());
    }
}
