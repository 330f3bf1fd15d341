package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That the compiler is asked where null goes: each package says that it means none, each bundle has it checked. */
class NullTest {

    /** The bundles whose code is checked. This list only grows. */
    private static final Set<String> CHECKED = Set.of("org.parallax.projection", "org.parallax.theories",
        "org.parallax.report", "org.parallax.model", "org.parallax.dsl", "org.parallax.record.japankorea",
        "org.parallax.app", "org.parallax.editing", "org.parallax.workbench");

    private static final Pattern SAID = Pattern.compile("^@NonNullByDefault$", Pattern.MULTILINE);
    /** By a second pass after javac, or by what Tycho's own compiler is told. */
    private static final Pattern SWITCHED_ON =
        Pattern.compile("<nulls.phase>process-classes</nulls.phase>|<arg>\\$\\{nulls.errors\\}</arg>");

    @TestFactory
    Stream<DynamicTest> everyPackageMeansNoNull() {
        return CHECKED.stream().sorted().map(Bundle::named)
            .map(bundle -> dynamicTest(bundle.name(), () -> assertEquals(List.of(), silent(mainFiles(bundle)))));
    }

    @TestFactory
    Stream<DynamicTest> everyBundleIsChecked() {
        return CHECKED.stream().sorted().map(Bundle::named).map(bundle -> dynamicTest(bundle.name(),
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

    /** The packages of these files that do not say in their {@code package-info.java} that they mean no null. */
    private static List<Path> silent(List<Path> files) {
        return files.stream().map(Path::getParent).distinct().filter(folder -> {
            Path description = folder.resolve("package-info.java");
            return !files.contains(description) || !meansNoNull(Checkout.text(description));
        }).sorted().toList();
    }

    private static boolean meansNoNull(String description) {
        return SAID.matcher(description).find();
    }

    private static boolean isSwitchedOn(String pom) {
        return SWITCHED_ON.matcher(pom).find();
    }

    @Test
    void aSilentPackageIsFound() {
        Path lonely = Path.of("nowhere/p");
        assertEquals(List.of(lonely), silent(List.of(lonely.resolve("Type.java"))));
        assertFalse(meansNoNull("/** Of {@code @NonNullByDefault}. */\npackage p;\n"));
        assertTrue(meansNoNull("/** Words. */\n@NonNullByDefault\npackage p;\n"));
    }

    @Test
    void anUncheckedBundleIsFound() {
        assertFalse(isSwitchedOn("<project><properties><nulls.phase>none</nulls.phase></properties></project>"));
        assertTrue(isSwitchedOn("<properties><nulls.phase>process-classes</nulls.phase></properties>"));
        assertFalse(isSwitchedOn("<compilerArgs><arg>-nowarn</arg></compilerArgs>"));
        assertTrue(isSwitchedOn("<compilerArgs><arg>${nulls.errors}</arg></compilerArgs>"));
    }
}
