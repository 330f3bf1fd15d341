package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.cli.Shell;

/** A word that is both the name of something and the name of a folder. */
final class NamesAndPathsTest {

    /** A folder that tests are run in has. */
    private static final String FOLDER = "src";

    @Test
    void aKnownNameIsANameAlsoWhereAFolderIsCalledSo() {
        var known = new NamesAndPaths(List.of(FOLDER, "./" + FOLDER), () -> List.of(FOLDER));
        assertEquals(List.of(FOLDER), known.names());
        assertEquals(List.of(Path.of(".", FOLDER)), known.paths());
        assertEquals(List.of(Path.of(FOLDER)), new NamesAndPaths(List.of(FOLDER), List::of).paths());
    }

    @Test
    void whatIsKnownIsReadOnlyWhereItDecides() {
        var arguments = new NamesAndPaths(List.of("Elsewhere", "a.scenario"), () -> {
            throw new AssertionError("no folder is called so");
        });
        assertEquals(List.of("Elsewhere"), arguments.names());
        assertEquals(List.of(Path.of("a.scenario")), arguments.paths());
    }

    @Test
    void aKindIsListedBesideAFolderOfItsName() throws IOException {
        var folder = Files.createDirectory(Path.of("Summit"));
        try {
            var listed = Shell.run("kinds", "Summit").ends(DONE).out();
            assertTrue(listed.startsWith("1 event kind of JapanKorea\n\nSummit  "), listed);
        } finally {
            Files.delete(folder);
        }
    }
}
