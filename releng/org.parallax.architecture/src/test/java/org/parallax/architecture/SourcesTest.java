package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rules for the files of the checkout. */
class SourcesTest {

    private static final Pattern CODE = Pattern.compile(".*\\.(java|xtext|mwe2|sh|css|js|py)|parallax");
    private static final Pattern MAIN_JAVA = Pattern.compile("(bundles|dsl)/.*\\.java");

    @Test
    void noFileIsLongerThanOneCanRead() {
        assertEquals(List.of(), those(file -> CODE.matcher(file.getFileName().toString()).matches()
            && Sources.isTooLong(Checkout.text(file))));
    }

    @Test
    void noFileNamesARegistry() {
        assertEquals(List.of(), those(file -> Sources.namesARegistry(Checkout.text(file))));
    }

    /** The system speaks the user's language: what failed is known by its kind. */
    @Test
    void noCodeComparesTheWordsOfAFailure() {
        assertEquals(List.of(), those(file -> MAIN_JAVA.matcher(file.toString()).matches() && !file.toString().contains("src/test/")
            && Sources.comparesTheWordsOfAFailure(Checkout.text(file))));
    }

    @Test
    void everyPomSaysItsResponsibility() {
        assertEquals(List.of(), those(file -> file.endsWith("pom.xml") && !Sources.isDescribed(Checkout.text(file))));
    }

    @Test
    void nothingGeneratedIsInGit() {
        assertEquals(List.of(), Checkout.trackedFiles().stream().filter(Sources::isGenerated).toList());
    }

    @Test
    void publicTypesAreExplained() {
        List<Path> sources = Checkout.files().stream()
            .filter(file -> MAIN_JAVA.matcher(file.toString()).matches() && !file.toString().contains("src/test/"))
            .map(Checkout.ROOT::resolve).toList();
        assertEquals(List.of(), Sources.withoutJavadoc(sources));
    }

    private static List<Path> those(Predicate<Path> wrong) {
        return Checkout.files().stream().filter(wrong).toList();
    }

    @Test
    void aLongFileIsFound() {
        assertTrue(Sources.isTooLong("line\n".repeat(Sources.LONGEST_FILE + 1)));
        assertFalse(Sources.isTooLong("line\n".repeat(Sources.LONGEST_FILE)));
    }

    @Test
    void aRegistryIsFound() {
        assertTrue(Sources.namesARegistry("https://repo." + "maven.example/x"));
        assertFalse(Sources.namesARegistry("a repository of maven artifacts"));
    }

    @Test
    void aComparisonOfWordsIsFound() {
        assertTrue(Sources.comparesTheWordsOfAFailure("if (e.getMessage().contains(\"x\")) {"));
        assertTrue(Sources.comparesTheWordsOfAFailure("if (String.valueOf(e.getReason())\n  .startsWith(\"x\")) {"));
        assertTrue(Sources.comparesTheWordsOfAFailure("\"Broken pipe\".equals(e.getMessage())"));
        assertFalse(Sources.comparesTheWordsOfAFailure("tell(\"it failed: \" + e.getMessage());"));
    }

    @Test
    void aPomWithoutDescriptionIsFound() {
        assertFalse(Sources.isDescribed("<project><description> </description></project>"));
        assertTrue(Sources.isDescribed("<project><description>Draws the charts.</description></project>"));
    }

    @Test
    void generatedFilesAreFound() {
        assertTrue(Sources.isGenerated(Path.of("dsl/org.parallax.dsl/src-gen/A.java")));
        assertTrue(Sources.isGenerated(Path.of("bundles/x/lib/y.jar")));
        assertFalse(Sources.isGenerated(Path.of("dsl/org.parallax.dsl/src/main/java/A.java")));
    }

    @Test
    void aTypeWithoutJavadocIsFound() throws IOException {
        assertEquals(List.of("p.Bare"), bare("package p; public class Bare {}"));
        assertEquals(List.of("p.Bare"), bare("package p; /* no */ @Deprecated public class Bare {}"));
        assertEquals(List.of(), bare("package p; /** Yes. */ public class Told {}"));
        assertEquals(List.of(), bare("package p; class Hidden {}"));
    }

    private static List<String> bare(String text) throws IOException {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///p/T.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        return Sources.withoutJavadoc(ToolProvider.getSystemJavaCompiler(), List.of(file));
    }
}
