package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.backtest.card.CardHead;
import org.parallax.backtest.card.CardWriter;
import org.parallax.backtest.card.ScoreCard;
import org.parallax.cli.Shell;
import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.Kernel;

/** A project for a theory is made, and its jar is tested; the build of the project itself is a matter of the product's tests. */
class TheoryCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aProjectIsMadeWhoseTheoryKeepsEveryPromise() throws Exception {
        var project = made("Tides");
        assertEquals(
                List.of(
                        "README.md", "pom.xml", "src/main/java/tidestheory/Tides.java",
                        "src/main/resources/META-INF/services/org.parallax.projection.theory.Theory",
                        "src/test/java/tidestheory/TidesClaimTest.java",
                        "src/test/java/tidestheory/TidesContractTest.java"),
                files(project));
        var pom = Files.readString(project.resolve("pom.xml"));
        assertTrue(pom.contains("<parallax.home>" + folder.resolve("installation & more").toString().replace("&", "&amp;") + "</parallax.home>"), pom);
        assertTrue(pom.contains("<parallax.version>9.8.7</parallax.version>"), pom);
        for (var file : files(project)) {
            assertFalse(Files.readString(project.resolve(file)).matches("(?s).*@[a-z]+@.*"), file);
        }
        var tested = Shell.run("theory", "test", jar(project).toString()).ends(DONE);
        assertTrue(tested.out().contains("Speaks of: security cooperation\n"), tested.out());
        assertTrue(tested.out().contains("Score: Nothing has been shown of this theory: it was never scored."), tested.out());
        assertTrue(tested.out().contains("Shared with all theories of the kit, for unexplained change: noisePolitical,\n"), tested.out());
        assertTrue(tested.out().contains("\nTides: 19 promises kept, 0 broken\n"), tested.out());
    }

    @Test
    void ofTwoVersionsTheNewerIsTaken() throws Exception {
        var plugins = Files.createDirectories(folder.resolve("installation & more/plugins"));
        for (var jar : List.of("projection", "theory.kit", "theory.kit.junit")) {
            Files.writeString(plugins.resolve("org.parallax." + jar + "_9.10.0.jar"), "");
        }
        var pom = Files.readString(made("Tides").resolve("pom.xml"));
        assertTrue(pom.contains("<parallax.version>9.10.0</parallax.version>"), pom);
    }

    /** The example shows how a claim is tested, so its own tests must hold, and fail when what they test is switched off. */
    @Test
    void theTestsOfItsClaimHoldAndFailWithoutTheMechanism() throws Exception {
        var project = made("Tides");
        var theory = project.resolve("src/main/java/tidestheory/Tides.java");
        var written = Files.readString(theory);
        assertEquals(List.of(), failing(project));
        Files.writeString(theory, written.replace("pull * (threat", "0 * (threat"));
        assertEquals(List.of("aGreaterThreatDrawsThePartiesTogether"), failing(project));
        Files.writeString(theory, written.replace("armsWeight * known", "1 * known"));
        assertEquals(List.of("whatIsDoneAboutArmsCountsForMore"), failing(project));
    }

    /** The tests of the claim that fail, by name. */
    private static List<String> failing(Path project) throws Exception {
        var classes = Files.createTempDirectory(project, "classes");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(
                null, null, null, "-proc:none", "-d", classes.toString(), "-cp", path(Theory.class, Kernel.class, Test.class),
                project.resolve("src/main/java/tidestheory/Tides.java").toString(),
                project.resolve("src/test/java/tidestheory/TidesClaimTest.java").toString()));
        var failing = new ArrayList<String>();
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Theory.class.getClassLoader())) {
            var type = loader.loadClass("tidestheory.TidesClaimTest");
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            for (var method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    method.setAccessible(true);
                    try {
                        method.invoke(constructor.newInstance());
                    } catch (InvocationTargetException failed) {
                        failing.add(method.getName());
                    }
                }
            }
        }
        return failing;
    }

    /** Otherwise the build of the product could not build it without a network, and would skip that test. */
    @Test
    void theProjectIsBuiltWithTheVersionsOfThisBuild() throws Exception {
        var own = Files.readString(Path.of("../../pom.xml"));
        var pom = Files.readString(made("Tides").resolve("pom.xml"));
        var plugins = Pattern.compile("<artifactId>maven-\\w+-plugin</artifactId>\\s*<version>[^<]+</version>").matcher(pom)
                .results().map(match -> match.group().replaceAll("\\s+", "")).toList();
        assertEquals(4, plugins.size());
        assertEquals(List.of(), plugins.stream().filter(plugin -> !own.replaceAll("\\s+", "").contains(plugin)).toList());
        var junit = own.replaceAll("(?s).*<junit.version>([^<]+)<.*", "$1");
        assertTrue(pom.contains("<version>" + junit + "</version>"), junit);
    }

    @Test
    void aBrokenPromiseIsToldWithWhatWasSeenAndTheCure() throws Exception {
        var project = made("Tides");
        var source = project.resolve("src/main/java/tidestheory/Tides.java");
        Files.writeString(source, Files.readString(source).replace("(threat.in(month) - before)", "threat.in(month) * Math.exp(0)"));
        var jar = jar(project).toString();
        var tested = Shell.run("theory", "test", jar).ends(INPUT_HAS_ERRORS);
        assertTrue(tested.out().contains("  BROKEN: DRIFT. With noise off nothing moves but what it names.\n    where nothing has happened for thirty"),
                tested.out());
        assertTrue(tested.out().contains("Let slow states begin where the documented past has brought them"), tested.out());
        assertTrue(tested.out().contains("uses java.lang.Math.exp."), tested.out());
        assertTrue(tested.out().contains("\nTides: 17 promises kept, 2 broken\n"), tested.out());
        var json = Shell.run("theory", "test", jar, "--json").ends(INPUT_HAS_ERRORS).out();
        assertTrue(json.contains("\"id\": \"DRIFT\""), json);
        assertEquals(2, json.split("\"what\": ").length - 1, json);
    }

    @Test
    void nothingIsOverwrittenAndNoNameIsTakenTwice() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("full")).resolve("mine.txt"), "mine");
        inInstallation(() -> Shell.run("theory", "new", "Tides", "--out", folder.resolve("full").toString())).ends(WRONG_USAGE)
                .saysInOneLine("nothing is overwritten");
        assertEquals(List.of("mine.txt"), files(folder.resolve("full")));
        for (var taken : List.of("QuasiAlliance", "Quasialliance", "Kernel")) {
            inInstallation(() -> Shell.run("theory", "new", taken, "--out", folder.resolve("new").toString())).ends(WRONG_USAGE)
                    .saysInOneLine("choose another name");
        }
        for (var bad : List.of("tides", "Ti-des", "9Tides", "Noise", "List")) {
            inInstallation(() -> Shell.run("theory", "new", bad, "--out", folder.resolve("new").toString())).ends(WRONG_USAGE)
                    .saysInOneLine(bad, "choose another name");
        }
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void anInstallationWithoutTheJarsIsTold() throws Exception {
        Files.createDirectories(folder.resolve("installation & more/plugins"));
        inInstallation(() -> Shell.run("theory", "new", "Tides", "--out", folder.resolve("new").toString())).ends(INPUT_HAS_ERRORS)
                .saysInOneLine("lacks the jar org.parallax.projection");
    }

    @Test
    void aJarWithoutATheoryIsTold() throws Exception {
        var jar = folder.resolve("empty.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("nothing"));
        }
        Shell.run("theory", "test", jar.toString()).ends(INPUT_HAS_ERRORS).saysInOneLine("empty.jar offers no theory");
        Shell.run("theory", "test", folder.resolve("gone.jar").toString()).ends(WRONG_USAGE).saysInOneLine("there is no jar");
    }

    @Test
    void aScoreCardInTheJarIsShownAndABrokenOneIsTold() throws Exception {
        var project = made("Tides");
        var card = Files.createDirectories(project.resolve("src/main/resources/scores")).resolve("Tides.csv");
        var text = CardWriter.text(new ScoreCard(
                new CardHead("Tides", "0", "0.9.0", "TwoTowns", 1000, 1), List.of(), List.of(), List.of()));
        Files.writeString(card, text);
        var tested = Shell.run("theory", "test", jar(project).toString()).ends(DONE);
        assertTrue(tested.out().replaceAll("\\s+", " ").contains("Score: It was scored as version 0; nothing is known of version 1."), tested.out());
        Files.writeString(card, text.replace("runs: 1000", "runs: many"));
        Files.delete(project.resolve("target/tides.jar"));
        Files.move(jar(project), project.resolve("target/other.jar"));
        Shell.run("theory", "test", project.resolve("target/other.jar").toString()).ends(INPUT_HAS_ERRORS)
                .saysInOneLine("scores/Tides.csv:6:9: error runs is “many”; it must be a whole number of 1 or more");
    }

    private Path made(String name) throws Exception {
        var plugins = Files.createDirectories(folder.resolve("installation & more/plugins"));
        for (var jar : List.of("projection", "theory.kit", "theory.kit.junit")) {
            Files.writeString(plugins.resolve("org.parallax." + jar + "_9.8.7.jar"), "");
        }
        var project = folder.resolve("project");
        inInstallation(() -> Shell.run("theory", "new", name, "--out", project.toString())).ends(DONE);
        return project;
    }

    private Shell.Run inInstallation(Supplier<Shell.Run> command) {
        var before = Optional.ofNullable(System.getProperty("parallax.home"));
        System.setProperty("parallax.home", folder.resolve("installation & more").toString());
        try {
            return command.get();
        } finally {
            before.ifPresentOrElse(home -> System.setProperty("parallax.home", home), () -> System.clearProperty("parallax.home"));
        }
    }

    /** What the build of the project packs: its class, compiled against this program, and its entry. */
    private static Path jar(Path project) throws Exception {
        var classes = Files.createDirectories(project.resolve("target/classes"));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(
                null, null, null, "-proc:none", "-d", classes.toString(), "-cp", path(Theory.class, Kernel.class),
                project.resolve("src/main/java/tidestheory/Tides.java").toString()));
        var jar = project.resolve("target/tides.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var root : List.of(classes, project.resolve("src/main/resources"))) {
                for (var file : files(root)) {
                    out.putNextEntry(new JarEntry(file));
                    Files.copy(root.resolve(file), out);
                }
            }
        }
        return jar;
    }

    /** A class path of where these classes come from. */
    private static String path(Class<?>... types) {
        return Stream.of(types).map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The files under a folder, sorted. */
    private static List<String> files(Path root) throws Exception {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
