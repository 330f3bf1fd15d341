package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.architecture.fixture.LongValue;

/** No two types share a simple name, and no record has too many parts. */
class VocabularyTest {

    private static final Pattern MAIN_TYPE = Pattern.compile("(?:bundles|dsl|releng)/[^/]+/src/main/java/.*/[\\w-]+\\.java");

    @Test
    void noTwoTypesShareASimpleName() {
        assertEquals(Map.of(), shared(Checkout.files()));
    }

    @TestFactory
    Stream<DynamicTest> valuesOfManyPartsAreGrouped() {
        return Bundle.all().stream().map(bundle -> dynamicTest(bundle.name(),
            () -> Rules.groupsItsParts().allowEmptyShould(true).check(bundle.classes())));
    }

    @Test
    void aSharedNameIsFound() {
        Path one = Path.of("bundles/org.parallax.a/src/main/java/org/parallax/a/Series.java");
        Path other = Path.of("dsl/org.parallax.b/src/main/java/org/parallax/b/Series.java");
        Path tests = Path.of("dsl/org.parallax.b/src/test/java/org/parallax/c/Series.java");
        assertEquals(Map.of("Series", List.of(one, other)), shared(List.of(one, other, tests)));
        assertEquals(Map.of(), shared(List.of(one, tests)));
    }

    @Test
    void aValueOfManyPartsIsFound() {
        assertThrows(AssertionError.class,
            () -> Rules.groupsItsParts().check(new ClassFileImporter().importClasses(LongValue.class)));
    }

    /** The files of hand-written main types that share a simple name, by that name. */
    private static Map<String, List<Path>> shared(List<Path> files) {
        Map<String, List<Path>> byName = files.stream()
            .filter(file -> MAIN_TYPE.matcher(file.toString()).matches())
            .collect(Collectors.groupingBy(VocabularyTest::name, TreeMap::new, Collectors.toList()));
        byName.remove("package-info");
        byName.values().removeIf(sharing -> sharing.size() == 1);
        return byName;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
