package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.app.Parallax;

/** The version is stated once, in the root pom; files in which Tycho requires it again agree with the root pom. */
class VersionTest {

    private static final Path ROOT_POM = Path.of("pom.xml");

    @Test
    void theRootPomStatesTheVersionOnce() {
        assertEquals(1, Versions.stated(Checkout.text(ROOT_POM)).size());
        assertTrue(version().matches("\\d+\\.\\d+\\.\\d+"), version());
    }

    @Test
    void noFileStatesAnotherVersion() {
        Map<Path, List<String>> others = new TreeMap<>();
        for (Path file : Checkout.files()) {
            List<String> wrong = Versions.repeated(file, Checkout.text(file)).stream()
                .filter(version -> !version.equals(version())).toList();
            if (!wrong.isEmpty()) {
                others.put(file, wrong);
            }
        }
        assertEquals(Map.of(), others, "version " + version());
    }

    @Test
    void theProgramKnowsItsVersionFromTheBuild() {
        assertEquals(version(), Parallax.VERSION);
    }

    @Test
    void theChangesBeginWithTheVersion() {
        assertTrue(Checkout.text(Path.of("CHANGES.md")).lines().filter(line -> line.startsWith("## ")).findFirst()
            .orElse("").startsWith("## " + version() + ": "), "CHANGES.md has no heading for " + version());
    }

    @Test
    void aSecondStatementIsFound() {
        assertEquals(List.of("0.9.0"), Versions.repeated(Path.of("a/META-INF/MANIFEST.MF"),
            "Bundle-SymbolicName: a\nBundle-Version: 0.9.0\n"));
        assertEquals(List.of("0.9.0"), Versions.repeated(Path.of("a/feature.xml"),
            "<feature id=\"a\" label=\"A\" version=\"0.9.0\">\n<plugin id=\"b\" version=\"0.0.0\"/></feature>"));
        assertEquals(List.of("0.9.0"), Versions.repeated(Path.of("a/a.product"),
            "<?pde version=\"3.5\"?>\n<product uid=\"a\"\n    version=\"0.9.0\">"));
        assertEquals(List.of("0.9.0"), Versions.repeated(Path.of("a/pom.xml"), """
            <groupId>org.parallax</groupId>
            <artifactId>a</artifactId>
            <version>0.9.0</version>
            <groupId>org.parallax</groupId>
            <artifactId>b</artifactId>
            <version>${revision}</version>
            <groupId>other</groupId>
            <artifactId>c</artifactId>
            <version>1.0</version>"""));
        assertEquals(List.of("0.9.0"), Versions.repeated(Path.of("a/Parallax.java"), "String VERSION = \"0.9.0\";"));
    }

    private static String version() {
        return Versions.stated(Checkout.text(ROOT_POM)).getFirst();
    }
}
