package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parallax.cli.io.Streams;
import org.parallax.cli.status.ExitStatus;

/** Runs commands in this process, as a user would, on streams that are looked at afterwards. */
public final class Shell {

    /** Where the examples of the first record stand. */
    public static final Path EXAMPLES = Path.of("..", "org.parallax.record.japankorea", "examples");

    private Shell() {}

    /** What a command left behind. */
    public record Run(ExitStatus status, String out, String err) {

        /** Asserts the status, showing what was said if it is another. */
        public Run ends(ExitStatus expected) {
            assertEquals(expected, status, () -> out.lines().limit(20).toList() + "\n" + err);
            return this;
        }

        /** Asserts that one line was said to the user, without a stack trace, holding all of {@code parts}. */
        public Run saysInOneLine(String... parts) {
            assertEquals(1, err.lines().count(), err);
            return says(parts);
        }

        /** Asserts that the user was told all of {@code parts}, and nothing of Java. */
        public Run says(String... parts) {
            Arrays.stream(parts).forEach(part -> assertTrue(err.contains(part), () -> "no '" + part + "' in: " + err));
            assertFalse(err.contains("\tat ") || err.contains("Exception"), err);
            return this;
        }

        /** Asserts that nothing went to standard output. */
        public Run printsNothing() {
            assertEquals("", out);
            return this;
        }
    }

    /** Runs a command into a pipe. */
    public static Run run(String... arguments) {
        return run(new AtomicBoolean(), OptionalInt.empty(), arguments);
    }

    /** Runs a command that can be called off, before a terminal of that many columns or into a pipe. */
    public static Run run(AtomicBoolean cancelled, OptionalInt columns, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = runOn(out, err, cancelled, columns, arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command on streams of the caller's. */
    public static ExitStatus runOn(OutputStream out, OutputStream err, AtomicBoolean cancelled, OptionalInt columns, String... arguments) {
        return new CommandLineApplication(new Streams(out, err, columns), cancelled).run(arguments);
    }

    /** The names of all commands, as the program itself lists them to somebody who calls one that there is not. */
    public static List<String> commands() {
        var said = run("xyzzy").err().strip();
        return List.of(said.substring(said.indexOf("There is: ") + "There is: ".length()).split(", "));
    }

    /** An example's path. */
    public static String example(String name) {
        return EXAMPLES.resolve(name + ".scenario").toString();
    }
}
