package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the program of the build that writes which jars of an installation are on the class path of commands. */
class CommandsJarTest {

    private static final BuildProgram PROGRAM = BuildProgram.of("org.parallax.product/CommandsJar.java");

    @TempDir
    private Path folder;

    private Path product;

    @BeforeEach
    void createProduct() throws IOException {
        product = folder.resolve("macosx/Parallax.app/Contents/Eclipse");
        Files.createDirectories(product.resolve("launch"));
        jar("org.parallax.cli_1.jar", "Bundle-SymbolicName: org.parallax.cli;singleton:=true",
            "Import-Package: java.util,org.w3c.dom,words;version=\"[1,2)\",org.osgi.framework");
        jar("words_1.jar", "Bundle-SymbolicName: words",
            "Export-Package: words.inner,words;version=\"1.0\";uses:=\"a,b\"",
            "Require-Bundle: base;bundle-version=\"[1,2)\",window;resolution:=optional,org.eclipse.osgi");
        jar("base_1.jar", "Bundle-SymbolicName: base");
        jar("window_1.jar", "Bundle-SymbolicName: window");
        jar("org.eclipse.osgi_1.jar", "Bundle-SymbolicName: org.eclipse.osgi", "Export-Package: org.osgi.framework");
    }

    @Test
    void namesWhatTheCommandLineNeedsInTheOrderOfNames() throws Exception {
        assertEquals("", run());
        assertEquals(List.of("base_1.jar", "org.parallax.cli_1.jar", "words_1.jar"), named());
    }

    @Test
    void namesJarsWithTheoriesOrRecordsAndWhatTheyNeed() throws Exception {
        jar("theories_1.jar", "Bundle-SymbolicName: theories", "Import-Package: numbers",
            "META-INF/services/org.parallax.projection.theory.Theory");
        jar("numbers_1.jar", "Bundle-SymbolicName: numbers", "Export-Package: numbers");
        assertEquals("", run());
        assertEquals(List.of("base_1.jar", "numbers_1.jar", "org.parallax.cli_1.jar", "theories_1.jar", "words_1.jar"),
            named());
    }

    @Test
    void everyNamedJarIsThere() throws Exception {
        assertEquals("", run());
        for (String entry : classPath()) {
            assertTrue(Files.exists(product.resolve("launch").resolve(entry)), entry);
        }
    }

    @Test
    void aMissingDependencyFailsTheBuild() throws Exception {
        Files.delete(product.resolve("plugins/base_1.jar"));
        String messages = run();
        assertNotEquals("", messages);
        assertTrue(messages.contains("words_1.jar needs base"), messages);
    }

    @Test
    void twoVersionsOfOneDependencyFailTheBuild() throws Exception {
        jar("base_2.jar", "Bundle-SymbolicName: base");
        String messages = run();
        assertTrue(messages.contains("words_1.jar needs base, which several plug-ins of one name provide: base_1.jar, base_2.jar"),
            messages);
    }

    @Test
    void allThatGiveAPartOfAPackageAreNamed() throws Exception {
        jar("more-words_1.jar", "Bundle-SymbolicName: more.words", "Export-Package: words");
        assertEquals("", run());
        assertEquals(List.of("base_1.jar", "more-words_1.jar", "org.parallax.cli_1.jar", "words_1.jar"), named());
    }

    @Test
    void aJarWithoutAManifestIsNamed() throws Exception {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(product.resolve("plugins/bare.jar")))) {
            jar.putNextEntry(new ZipEntry("a"));
        }
        String messages = run();
        assertTrue(messages.contains("bare.jar has no manifest"), messages);
    }

    private List<String> named() throws IOException {
        return classPath().stream().map(entry -> entry.replaceFirst("^\\.\\./plugins/", "")).toList();
    }

    private List<String> classPath() throws IOException {
        try (JarFile jar = new JarFile(product.resolve("launch/commands.jar").toFile())) {
            return List.of(jar.getManifest().getMainAttributes().getValue("Class-Path").split(" "));
        }
    }

    private String run() throws Exception {
        return PROGRAM.run(folder);
    }

    /** Writes a plug-in. A line with a colon is a header of its manifest; any other is the path of an empty file in it. */
    private void jar(String name, String... lines) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        Path file = product.resolve("plugins").resolve(name);
        Files.createDirectories(file.getParent());
        for (String line : lines) {
            if (line.contains(": ")) {
                manifest.getMainAttributes().putValue(line.split(": ", 2)[0], line.split(": ", 2)[1]);
            }
        }
        try (OutputStream target = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(target, manifest)) {
            for (String line : lines) {
                if (!line.contains(": ")) {
                    jar.putNextEntry(new ZipEntry(line));
                }
            }
        }
    }
}
