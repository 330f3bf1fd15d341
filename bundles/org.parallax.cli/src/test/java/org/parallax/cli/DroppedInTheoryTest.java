package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.ExitStatus.DONE;
import static org.parallax.cli.ExitStatus.INPUT_HAS_ERRORS;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Chronicle;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** What a theory of somebody else's does is told with its name, and never taken for a fault of Parallax. */
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

    private Shell.Run project(Class<? extends Theory> theory) throws IOException {
        return run(List.of(theory), "project", Shell.example("dokdo-landing"), "--scenario", "DokdoLanding", "--theory", "Dropped", "--runs", "10");
    }

    private Shell.Run run(List<Class<? extends Theory>> theories, String... arguments) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Theory.class.getName()),
                theories.stream().map(Class::getName).collect(Collectors.joining("\n")));
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return Shell.run(arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Says the same of every month. */
    public static class Steady implements Theory {

        @Override
        public final TheoryCard card() {
            return new TheoryCard("Dropped", "1", "Dropped in", "Nothing changes.", "This test", List.of(), List.of());
        }

        @Override
        public PreparedTheory prepare(Situation situation, Chronicle past, ParameterValues parameters) {
            return always(50);
        }

        final PreparedTheory always(double level) {
            return () -> (month, levels) -> {
                Arrays.stream(Domain.values()).forEach(domain -> levels.set(domain, level));
                Arrays.stream(Side.values()).forEach(side -> levels.setView(side, level));
            };
        }
    }

    /** Gives no number. */
    public static final class Numberless extends Steady {

        @Override
        public PreparedTheory prepare(Situation situation, Chronicle past, ParameterValues parameters) {
            return always(Double.NaN);
        }
    }

    /** Breaks down at once. */
    public static final class Throwing extends Steady {

        @Override
        public PreparedTheory prepare(Situation situation, Chronicle past, ParameterValues parameters) {
            throw new IllegalStateException("nothing to stand on");
        }
    }
}
