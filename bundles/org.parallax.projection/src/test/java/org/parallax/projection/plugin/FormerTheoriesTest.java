package org.parallax.projection.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.projection.theory.Theory;

/** Theories that were compiled against what the service was before; its stubs are compiled here and left out of the jar. */
class FormerTheoriesTest {

    private static final String PACKAGE = "org.parallax.projection.theory";

    private static final Map<String, String> STUBS = Map.of(
            PACKAGE + ".TheoryCard", "public record TheoryCard(String id, int year) {}",
            PACKAGE + ".DocumentedLevels", "public final class DocumentedLevels {}",
            PACKAGE + ".ParameterValues", "public final class ParameterValues {}",
            PACKAGE + ".PreparedTheory", "public interface PreparedTheory {}",
            PACKAGE + ".Theory", """
                    public interface Theory {
                        TheoryCard card();
                        default PreparedTheory prepare(
                                org.parallax.projection.situation.Situation situation, DocumentedLevels past, ParameterValues values) {
                            return null;
                        }
                    }
                    """,
            "org.parallax.theory.kit.block.Course", "public final class Course {}",
            "org.parallax.projection.situation.Situation", "public final class Situation {}");

    @TempDir
    private Path folder;

    @Test
    void oneThatPreparesIsToldThatItLearnsNow() throws IOException {
        assertOutdated("""
                public final class Tides implements Theory {
                    public TheoryCard card() { return null; }
                    public PreparedTheory prepare(
                            org.parallax.projection.situation.Situation situation, DocumentedLevels past, ParameterValues values) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void oneWhoseCardIsMadeInAnotherWayIsToldToo() throws IOException {
        assertOutdated("""
                public final class Tides implements Theory {
                    public TheoryCard card() { return new TheoryCard("Tides", 2020); }
                    public LearnedTheory learn(org.parallax.projection.situation.Situation situation, DocumentedLevels past) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void oneThatIsBuiltFromWhatIsNoLongerThereIsToldToo() throws IOException {
        assertOutdated("""
                public final class Tides implements Theory {
                    private final Object course = new org.parallax.theory.kit.block.Course();
                    public TheoryCard card() { return null; }
                    public LearnedTheory learn(org.parallax.projection.situation.Situation situation, DocumentedLevels past) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void whatElseIsMissingIsNoMatterOfAge() throws IOException {
        var found = found("""
                public final class Tides implements Theory {
                    private final Object sea = new sea.Water();
                    public TheoryCard card() { return null; }
                    public LearnedTheory learn(org.parallax.projection.situation.Situation situation, DocumentedLevels past) {
                        return null;
                    }
                }
                """);
        assertEquals(
                List.of("tides.jar offers elsewhere.Tides, which was left out: it needs sea.Water, which is missing; get a version that"
                        + " fits, or take the file away"),
                found.defects().stream().map(Defect::sentence).toList());
    }

    private void assertOutdated(String source) throws IOException {
        var found = found(source);
        assertEquals(List.of(), found.plugins());
        assertEquals(
                List.of("tides.jar offers elsewhere.Tides, which was built for an older Parallax and was left out: Theory.prepare is"
                        + " now learn(situation, past), which gives what takes the parameter values, and a Parameter has bounds and a"
                        + " distribution; “parallax theory new --help” leads to the guide; build it anew against this installation, or"
                        + " take the file away"),
                found.defects().stream().map(Defect::sentence).toList());
    }

    private FoundPlugins<Theory> found(String source) throws IOException {
        var sources = new TreeMap<>(STUBS);
        sources.put(PACKAGE + ".LearnedTheory", "public interface LearnedTheory {}");
        sources.put("sea.Water", "public final class Water {}");
        sources.put("elsewhere.Tides", "import org.parallax.projection.theory.*;\n" + source);
        var classes = Files.createDirectories(folder.resolve("classes"));
        var files = sources.entrySet().stream().map(each -> written(each.getKey(), each.getValue()));
        var arguments = Stream.concat(Stream.of("-d", classes.toString()), files.map(Path::toString)).toArray(String[]::new);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
        var jar = folder.resolve("tides.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(ServiceFile.path(Theory.class)));
            out.write("elsewhere.Tides".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry("elsewhere/Tides.class"));
            Files.copy(classes.resolve("elsewhere/Tides.class"), out);
        }
        var parent = getClass().getClassLoader();
        assertTrue(parent != null);
        return new PluginLoader(List.of(PluginSource.jars(List.of(jar), parent))).find(InstalledTheories.KIND);
    }

    private Path written(String type, String text) {
        try {
            int dot = type.lastIndexOf('.');
            var file = folder.resolve("src").resolve(type.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "package " + type.substring(0, dot) + ";\n" + text);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
