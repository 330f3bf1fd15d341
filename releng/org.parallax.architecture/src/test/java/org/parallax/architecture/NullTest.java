package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every package is annotated as free of null, and the build of every bundle lets the compiler check this. */
class NullTest {

    private static final Pattern ANNOTATION = Pattern.compile("^@NonNullByDefault$", Pattern.MULTILINE);
    /** By a second pass after javac, or by what Tycho's own compiler is told. */
    private static final Pattern SWITCHED_ON =
        Pattern.compile("<nulls.phase>process-classes</nulls.phase>|<arg>\\$\\{nulls.errors\\}</arg>");

    @TestFactory
    Stream<DynamicTest> everyPackageIsAnnotated() {
        return Bundle.all().stream()
            .map(bundle -> dynamicTest(bundle.name(), () -> assertEquals(List.of(), unannotated(mainFiles(bundle)))));
    }

    @TestFactory
    Stream<DynamicTest> everyBundleIsChecked() {
        return Bundle.all().stream().map(bundle -> dynamicTest(bundle.name(),
            () -> assertTrue(isSwitchedOn(Checkout.text(relative(bundle).resolve("pom.xml"))))));
    }

    private static Path relative(Bundle bundle) {
        return Checkout.ROOT.relativize(bundle.folder());
    }

    private static List<Path> mainFiles(Bundle bundle) {
        Path sources = relative(bundle).resolve("src/main/java");
        List<Path> files = Checkout.files().stream()
            .filter(file -> file.startsWith(sources) && file.toString().endsWith(".java")).toList();
        assertFalse(files.isEmpty(), "no source in " + sources);
        return files;
    }

    /** The packages of these files whose {@code package-info.java} lacks the annotation, or which have none. */
    private static List<Path> unannotated(List<Path> files) {
        return files.stream().map(Path::getParent).distinct().filter(folder -> {
            Path description = folder.resolve("package-info.java");
            return !files.contains(description) || !isAnnotated(Checkout.text(description));
        }).sorted().toList();
    }

    private static boolean isAnnotated(String description) {
        return ANNOTATION.matcher(description).find();
    }

    private static boolean isSwitchedOn(String pom) {
        return SWITCHED_ON.matcher(pom).find();
    }

    @Test
    void anUnannotatedPackageIsFound() {
        Path lonely = Path.of("nowhere/p");
        assertEquals(List.of(lonely), unannotated(List.of(lonely.resolve("Type.java"))));
        assertFalse(isAnnotated("/** Of {@code @NonNullByDefault}. */\npackage p;\n"));
        assertTrue(isAnnotated("/** Words. */\n@NonNullByDefault\npackage p;\n"));
    }

    @Test
    void anUncheckedBundleIsFound() {
        assertFalse(isSwitchedOn("<project><properties><nulls.phase>none</nulls.phase></properties></project>"));
        assertTrue(isSwitchedOn("<properties><nulls.phase>process-classes</nulls.phase></properties>"));
        assertFalse(isSwitchedOn("<compilerArgs><arg>-nowarn</arg></compilerArgs>"));
        assertTrue(isSwitchedOn("<compilerArgs><arg>${nulls.errors}</arg></compilerArgs>"));
    }
}
