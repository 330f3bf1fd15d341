package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.projection.plugin.Defect;

/** Which files of the dropins folder are read, and what is reported about the others. */
final class DroppedJarsTest {

    @TempDir
    private Path installation;

    @Test
    void jarsOfBothFoldersAreReadInOrder() throws IOException {
        var below = jar("plugins/c.jar");
        var second = jar("b.jar");
        var first = jar("a.jar");
        Files.writeString(first.resolveSibling("a.txt"), "no jar at all, and not taken for one");
        assertEquals(List.of(first, second, below), new DroppedJars(installation).readable());
        assertEquals(List.of(), new DroppedJars(installation).defects());
    }

    @Test
    void aDamagedJarIsNamedAndTheOthersAreRead() throws IOException {
        var good = jar("good.jar");
        Files.writeString(good.resolveSibling("half.jar"), "PK and then nothing");
        Files.createFile(good.resolveSibling("empty.jar"));
        Files.createSymbolicLink(good.resolveSibling("gone.jar"), Path.of("nowhere.jar"));
        var dropped = new DroppedJars(installation);
        assertEquals(List.of(good), dropped.readable());
        assertEquals(List.of(sentence("empty"), sentence("gone"), sentence("half")),
                dropped.defects().stream().map(Defect::sentence).toList());
    }

    @Test
    void theFolderMayBeMissing() {
        assertEquals(List.of(), new DroppedJars(installation).readable());
        assertEquals(List.of(), new DroppedJars(installation).defects());
    }

    private static String sentence(String name) {
        return name + ".jar in the dropins folder is no jar that can be read and was left out; get it anew, or take the file away";
    }

    private Path jar(String name) throws IOException {
        var jar = installation.resolve("dropins").resolve(name);
        Files.createDirectories(jar.getParent());
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("a"));
        }
        return jar;
    }
}
