package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.status.ExitStatus;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.theory.kit.DecayingEffects;

/** A failure of a dropped-in theory is reported with its name, and never as a bug of Parallax. */
final class DroppedInTheoryTest {

    @TempDir
    private Path folder;

    @Test
    void isListedAndProjects() throws IOException {
        assertTrue(run(List.of(Steady.class), "theories").ends(DONE).out().contains("Dropped 1  Dropped in"));
        assertTrue(project(Steady.class).ends(DONE).out().contains("Dropped in 2028-12"));
    }

    @Test
    void twoWithOneIdAreForTheUserToPart() throws IOException {
        for (var command : List.of("theories", "project")) {
            var arguments = command.equals("theories") ? new String[] {command} : new String[] {command, Shell.example("dokdo-landing")};
            run(List.of(Steady.class, Throwing.class), arguments).ends(INPUT_HAS_ERRORS).printsNothing()
                    .saysInOneLine("id Dropped", Steady.class.getName(), Throwing.class.getName(), "dropins");
        }
    }

    @Test
    void aTheoryThatFailsIsNamed() throws IOException {
        project(Throwing.class).ends(INPUT_HAS_ERRORS).printsNothing().says("Theory Dropped", "nothing to stand on");
        project(Numberless.class).ends(INPUT_HAS_ERRORS).printsNothing().says("Theory Dropped", "no number");
    }

    @Test
    void theOthersAreProjectedWithoutIt() throws IOException {
        var json = folder.resolve("out.json");
        var report = folder.resolve("out.html");
        var shell = run(List.of(Throwing.class), "project", Shell.example("dokdo-landing"), "--scenario", "DokdoLanding",
                        "--theory", "Dropped", "--theory", "Persistence", "--runs", "10",
                        "--json", json.toString(), "--report", report.toString())
                .ends(INPUT_HAS_ERRORS)
                .says("parallax: Theory Dropped cannot run on scenario DokdoLanding: nothing to stand on; tell its author with ");
        assertTrue(shell.out().contains("Persistence in 2028-12"), shell.out());
        assertTrue(shell.out().contains("Left out: Theory Dropped cannot run"), shell.out());
        assertTrue(Files.readString(json).contains("\"reason\": \"Theory Dropped cannot run on scenario DokdoLanding: nothing"));
        assertTrue(Files.readString(report).contains("Left out: Theory Dropped cannot run"));
        var log = Path.of(shell.err().replaceAll("(?s).* author with (\\S+\\.log),.*", "$1"));
        assertTrue(Files.readString(log).contains("IllegalStateException: nothing to stand on\n\tat "));
        Files.delete(log);
    }

    @Test
    void comparisonAndExplanationGoOnToo() throws IOException {
        var both = new String[] {"--theory", "Dropped", "--theory", "Persistence", "--runs", "10"};
        run(List.of(Numberless.class), with(both, "compare", Shell.example("dokdo-landing"),
                        "--scenario", "Reciprocity", "--scenario", "DokdoLanding"))
                .ends(INPUT_HAS_ERRORS).saysInOneLine("Theory Dropped failed in run 0, 2026-01: it gave no number");
        run(List.of(Numberless.class), with(both, "explain", Shell.example("dokdo-landing"),
                        "--scenario", "DokdoLanding", "--indicator", "security", "--in", "2028-12"))
                .ends(INPUT_HAS_ERRORS).saysInOneLine("Theory Dropped failed in run 0, 2026-01: it gave no number");
    }

    @Test
    void oneThatDoesNotComeBackIsLeftOut() throws IOException {
        var shell = run(List.of(Hanging.class), "project", Shell.example("dokdo-landing"), "--scenario", "DokdoLanding",
                        "--theory", "Dropped", "--theory", "Persistence", "--runs", "10", "--patience", "1")
                .ends(INPUT_HAS_ERRORS)
                .saysInOneLine("Theory Dropped finished no run in one second and was left out; give it longer with --patience");
        assertTrue(shell.out().contains("Persistence in 2028-12"), shell.out());
    }

    @Test
    void callingOffDoesNotWaitForIt() throws IOException {
        long start = System.nanoTime();
        var cancelled = new AtomicBoolean();
        Thread.ofPlatform().daemon().start(() -> {
            pause(2_000);
            cancelled.set(true);
        });
        within(List.of(Hanging.class), () -> Shell.run(cancelled, OptionalInt.empty(), "project", Shell.example("dokdo-landing"),
                "--scenario", "DokdoLanding", "--theory", "Dropped", "--patience", "0")).ends(ExitStatus.INTERRUPTED);
        assertTrue(System.nanoTime() - start < 50_000_000_000L, "a theory that sleeps for a minute was waited for");
    }

    @Test
    void aProviderThatIsNotThereIsNamedWithItsFileAndTheRestWorks() throws IOException {
        var jar = folder.resolve("tides.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/services/" + Theory.class.getName()));
            out.write("elsewhere.Tides".getBytes(StandardCharsets.UTF_8));
        }
        var commands = List.of(
                new String[] {"theories"},
                new String[] {"check", Shell.example("dokdo-landing")},
                new String[] {"project", Shell.example("dokdo-landing"), "--scenario", "DokdoLanding", "--runs", "10"});
        for (var command : commands) {
            loading(jar, () -> Shell.run(command)).ends(DONE)
                    .says("parallax: tides.jar offers elsewhere.Tides, which was left out: ", "there is no such class in it; get a version");
        }
    }

    @Test
    void aDamagedServiceEntryIsNamedAndTheRestWorks() throws IOException {
        var entry = "META-INF/services/" + Theory.class.getName();
        var jar = folder.resolve("torn.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(entry));
            out.write("elsewhere.Tides\n".repeat(500).getBytes(StandardCharsets.UTF_8));
        }
        var bytes = Files.readAllBytes(jar);
        int packed = 30 + entry.length();
        Arrays.fill(bytes, packed, packed + 12, (byte) -1);
        Files.write(jar, bytes);
        loading(jar, () -> Shell.run("theories")).ends(DONE).saysInOneLine("torn.jar is no jar that can be read and was left out");
    }

    @Test
    void aTheoryBuiltOnTheKitProjects() throws Exception {
        var jar = folder.resolve("fading.jar");
        var classes = compiled("Fading", """
                package elsewhere;
                import java.util.List;
                import org.parallax.projection.situation.*;
                import org.parallax.projection.theory.*;
                import org.parallax.theory.kit.*;
                public final class Fading implements Theory {
                    public TheoryCard card() {
                        return new TheoryCard("Fading", "1", "Fading", "All fades.", "A test", List.of(), List.of());
                    }
                    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
                        var residue = PastResidue.of(situation);
                        var events = EventTable.ofStoryline(situation);
                        return values -> () -> {
                            var path = new LevelPath(residue.startFrom(past), residue, events, Noise.NONE, 0);
                            return (month, levels) -> {
                                path.enter(month);
                                for (int i = 0; i < month.eventCount(); i++) path.felt().add(month.event(i), 0, -5);
                                path.write(levels);
                            };
                        };
                    }
                }
                """);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/services/" + Theory.class.getName()));
            out.write("elsewhere.Fading".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry("elsewhere/Fading.class"));
            Files.copy(classes.resolve("elsewhere/Fading.class"), out);
        }
        var run = loading(jar, () -> Shell.run("project", Shell.example("dokdo-landing"), "--scenario", "DokdoLanding",
                "--theory", "Fading", "--runs", "10")).ends(DONE);
        assertTrue(run.out().contains("Fading in 2028-12"), run.out());
    }

    @Test
    void aDamagedJarIsNamedAndTheRestWorks() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("dropins")).resolve("half.jar"), "PK and then nothing");
        var before = Optional.ofNullable(System.getProperty("parallax.home"));
        System.setProperty("parallax.home", folder.toString());
        try {
            Shell.run("theories").ends(DONE).saysInOneLine("half.jar in the dropins folder is no jar that can be read");
        } finally {
            before.ifPresentOrElse(
                    home -> System.setProperty("parallax.home", home), () -> System.clearProperty("parallax.home"));
        }
    }

    /** Compiles a class of the package {@code elsewhere} as somebody else would, against the jars of the installation. */
    private Path compiled(String type, String text) throws Exception {
        var source = Files.writeString(folder.resolve(type + ".java"), text);
        var classes = Files.createDirectories(folder.resolve("classes"));
        var path = new ArrayList<String>();
        for (var known : List.of(Theory.class, DecayingEffects.class)) {
            path.add(Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null,
                "-d", classes.toString(), "-cp", String.join(File.pathSeparator, path), source.toString()));
        return classes;
    }

    private static String[] with(String[] more, String... arguments) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException deaf) {
            // Goes on.
        }
    }

    private Shell.Run project(Class<? extends Theory> theory) throws IOException {
        return run(List.of(theory), "project", Shell.example("dokdo-landing"), "--scenario", "DokdoLanding", "--theory", "Dropped", "--runs", "10");
    }

    private Shell.Run run(List<Class<? extends Theory>> theories, String... arguments) throws IOException {
        return within(theories, () -> Shell.run(arguments));
    }

    private Shell.Run within(List<Class<? extends Theory>> theories, Supplier<Shell.Run> command) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Theory.class.getName()),
                theories.stream().map(Class::getName).collect(Collectors.joining("\n")));
        return loading(folder, command);
    }

    private static Shell.Run loading(Path jarOrFolder, Supplier<Shell.Run> command) throws IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {jarOrFolder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return command.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Gives the same level in every month. */
    public static class Steady implements Theory {

        @Override
        public final TheoryCard card() {
            return new TheoryCard("Dropped", "1", "Dropped in", "Nothing changes.", "This test", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return always(50);
        }

        final LearnedTheory always(double level) {
            return values -> () -> (month, levels) -> {
                Arrays.stream(Domain.values()).forEach(domain -> levels.set(domain, level));
                Arrays.stream(Side.values()).forEach(side -> levels.setView(side, level));
            };
        }
    }

    /** Gives a level that is not a number. */
    public static final class Numberless extends Steady {

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return always(Double.NaN);
        }
    }

    /** Takes a minute, even when it is asked to stop. */
    public static final class Hanging extends Steady {

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            for (long end = System.nanoTime() + 60_000_000_000L; System.nanoTime() < end; ) {
                pause(1_000);
            }
            return always(50);
        }
    }

    /** Throws at once. */
    public static final class Throwing extends Steady {

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            throw new IllegalStateException("nothing to stand on");
        }
    }
}
