package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the functions of the start scripts that make decisions. */
class StartScriptTest {

    private static final Path JAVA = Checkout.ROOT
        .resolve("features/org.parallax.feature.headless/rootfiles/launch/java.sh");
    private static final Path LAUNCH = Checkout.ROOT.resolve("releng/launch");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsAShell() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "the scripts are for sh");
    }

    @Test
    void readsTheVersionOfAJavaWithoutRunningIt() throws Exception {
        assertEquals("21", shell(". '" + JAVA + "'; java_major '" + java("some", "21.0.4") + "'"));
        assertEquals("25", shell(". '" + JAVA + "'; java_major '" + java("early", "25-ea") + "'"));
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        Path old = java("old", "17.0.15");
        assertNotEquals(old.toString(),
            shell("JAVA_HOME='" + old + "'; . '" + JAVA + "'; find_java java; echo \"$java_home\""));
    }

    @Test
    void takesTheJavaThatIsNamed() throws Exception {
        Path named = java("named", "21");
        assertEquals(named.toString(),
            shell("JAVA_HOME='" + named + "'; . '" + JAVA + "'; find_java java; echo \"$java_home\""));
    }

    @Test
    void noticesAChangedSourceButNoChangedTest() throws Exception {
        write("releng/org.parallax.product/target/products/org.parallax.product/.built", "");
        Path source = write("bundles/x/src/main/java/A.java", "");
        Path test = write("bundles/x/src/test/java/ATest.java", "");
        age(source);
        age(test);
        String script = "root='" + folder + "'; . '" + LAUNCH + "/product.sh'; ";
        write("pom.xml", "");
        age(folder.resolve("pom.xml"));
        age(source.getParent());
        for (Path parent = source.getParent(); !parent.equals(folder); parent = parent.getParent()) {
            age(parent);
        }
        assertEquals("current", shell(script + "product_is_current && echo current"));
        touch(test);
        assertEquals("current", shell(script + "product_is_current && echo current"));
        touch(source);
        assertEquals("stale", shell(script + "product_is_current || echo stale"));
    }

    @Test
    void aBuildForUseRunsNoTest() throws Exception {
        write("releng/org.parallax.workbench.tests/pom.xml", "");
        String asked = shell("root='" + folder + "'; . '" + JAVA + "'; . '" + LAUNCH + "/product.sh'; . '" + LAUNCH + "/build.sh'; "
            + "need_jdk() { :; }; need_maven() { :; }; take_lock() { mkdir -p \"$state\"; }; release_lock() { :; }; warm_up() { :; }; "
            + "build_with_progress() { shift 2; printf '%s\\n' \"$@\"; }; build_product");
        List<String> arguments = asked.lines().toList();
        assertTrue(arguments.containsAll(List.of("-DskipTests=true", "-Dmaven.test.skip=true")), asked);
        String left = arguments.get(arguments.indexOf("-pl") + 1);
        for (String module : List.of("workbench.tests", "product.tests", "architecture", "bench")) {
            assertTrue(List.of(left.split(",")).contains("!releng/org.parallax." + module), left);
        }
        shell("root='" + folder + "'; . '" + LAUNCH + "/product.sh'; product_is_current && echo fine");
    }

    @Test
    void aLinkToTheScriptOfACheckoutFindsTheCheckout() throws Exception {
        Path copy = folder.resolve("a checkout");
        for (String part : List.of("parallax", "releng/launch/product.sh",
            "features/org.parallax.feature.headless/rootfiles/launch/java.sh",
            "features/org.parallax.feature.headless/rootfiles/launch/surroundings.sh")) {
            write("a checkout/" + part, Checkout.text(Path.of(part)));
        }
        write("a checkout/releng/launch/product.sh", "product_is_current() { true; }\nproducts=x\n"
            + "find_installation() { installation=$root; }\n");
        String script = Checkout.text(Path.of("parallax"));
        write("a checkout/parallax", script.replace("exec \"$installation/parallax\" \"$@\"", "echo \"$installation\""));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("a checkout/parallax"));
        Files.createSymbolicLink(folder.resolve("again"), Path.of("link"));
        assertEquals(copy.toRealPath().toString(), shell("cd '" + folder.toRealPath() + "'; sh again check"));
        assertEquals(copy.toRealPath().toString(), shell("cd /; sh '" + folder.toRealPath() + "/link' check"));
    }

    @Test
    void helpAboutTheWindowIsPrintedWithoutTheWindow() throws Exception {
        Path surroundings = Checkout.ROOT.resolve("features/org.parallax.feature.headless/rootfiles/launch/surroundings.sh");
        for (String asking : List.of("open --help", "open -h", "open a.scenario --help")) {
            assertEquals("help", shell(". '" + JAVA + "'; . '" + surroundings + "'; asks_for_help " + asking + " && echo help"));
        }
        for (String naming : List.of("open", "open help", "open -- --help")) {
            assertEquals("none", shell(". '" + JAVA + "'; . '" + surroundings + "'; asks_for_help " + naming + " || echo none"));
        }
        for (String script : List.of("parallax", "features/org.parallax.feature.headless/rootfiles/parallax")) {
            assertTrue(Checkout.text(Path.of(script)).contains("if [ \"${1:-}\" = open ] && ! asks_for_help \"$@\"; then"), script);
        }
        assertTrue(Checkout.text(Path.of("features/org.parallax.feature.headless/rootfiles/parallax.bat"))
            .contains("if \"%~1\"==\"open\" if not \"%~2\"==\"--help\" if not \"%~2\"==\"-h\" goto window"));
    }

    @Test
    void withoutAHomeMavenIsKeptInTheCheckout() throws Exception {
        String tools = "state='" + folder + "/target'; . '" + LAUNCH + "/maven.sh'; echo \"$tools\"";
        assertEquals(folder + "/target", shell("unset HOME XDG_CACHE_HOME; " + tools));
        assertEquals(folder + "/target", shell("unset XDG_CACHE_HOME; HOME='" + write("file", "") + "'; " + tools));
        assertEquals(folder + "/h/.cache/parallax", shell("unset XDG_CACHE_HOME; HOME='" + folder + "/h'; " + tools));
    }

    @Test
    void sumsTheTestsOfAllModules() throws Exception {
        // Of a class with tests of two engines the head counts those of one.
        write("a/target/surefire-reports/TEST-A.xml", """
            <testsuite name="A" tests="1" errors="0" skipped="0" failures="0">
              <testcase name="fine" time="0.1"/>
              <testcase name="skipped">
                <skipped message="no &lt;testcase here"/>
              </testcase>
              <testcase name="failed">
                <failure message="not so" type="AssertionFailedError">at A</failure>
              </testcase>
              <testcase name="thrown">
                <error type="IllegalStateException">at A</error>
                <system-err><![CDATA[ERROR of the program itself]]></system-err>
              </testcase>
            </testsuite>
            """);
        write("b/target/surefire-reports/TEST-B.xml", """
            <testsuite name="B" tests="2" errors="0" skipped="0" failures="0">
              <testcase name="one" time="0.1"/>
              <testcase name="two" time="0.1"/>
            </testsuite>
            """);
        write("log", "");
        assertEquals("3 passed, 2 failed, 1 skipped", shell("root='" + folder + "'; state='" + folder + "'; log='"
            + folder + "/log'; . '" + JAVA + "'; . '" + LAUNCH + "/verify.sh'; count_tests 2>/dev/null"));
    }

    @Test
    void theDocumentsThatRecordsQuoteAreFoundFromEveryModuleOrSaidToBeMissing() throws Exception {
        Path documents = Files.createDirectories(folder.resolve("documents")).toRealPath();
        String find = ". '" + JAVA + "'; . '" + LAUNCH + "/verify.sh'; find_documents 2>&1; echo \"$PARALLAX_DOCUMENTS\"";
        assertEquals(documents.toString(), shell("cd '" + documents.getParent() + "'; PARALLAX_DOCUMENTS=documents; " + find));
        assertEquals("parallax: the quotations of the records are not checked, since PARALLAX_DOCUMENTS names no folder with the "
            + "documents.", shell("PARALLAX_DOCUMENTS=; " + find).strip());
        assertEquals("parallax: PARALLAX_DOCUMENTS names no folder: nowhere; correct it or unset it.",
            shell("PARALLAX_DOCUMENTS=nowhere; (" + find + ") || true").strip());
    }

    @Test
    void everyTaskOfACheckoutHasAFileOfItsOwn() throws Exception {
        for (String task : List.of("build", "verify", "bench", "screenshots")) {
            assertEquals("a function", shell("root='" + folder + "'; . '" + JAVA + "'; . '" + LAUNCH + "/product.sh'; . '"
                + LAUNCH + "/" + task + ".sh'; command -v task_" + task + " >/dev/null && echo a function"));
            assertTrue(Checkout.text(Path.of("parallax")).contains("#   ./parallax " + task), task);
        }
    }

    @Test
    void everyScriptParses() throws Exception {
        for (Path script : Checkout.files()) {
            if (script.toString().endsWith(".sh") || script.endsWith("parallax") && Files.isRegularFile(
                Checkout.ROOT.resolve(script))) {
                shell("sh -n '" + Checkout.ROOT.resolve(script) + "' && echo fine");
            }
        }
    }

    private Path java(String name, String version) throws IOException {
        write(name + "/release", "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path program = write(name + "/bin/java", "");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder.resolve(name);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    }

    private static String shell(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-euc", script).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor() == 0, output);
        return output;
    }
}
