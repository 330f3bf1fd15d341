package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordsTest {

    private static final String SIGNS = " \t\n\r\u0007\u001b'\"\\`$!#&()*;<>?[]{}|~=^%@,:+-_./aZ0é방ا🚢\u202e\u200b\u00a0\ufeff\u2028\u3000";

    @ParameterizedTest
    @ValueSource(strings = {"a.scenario", "/tmp/a-b_c.scenario", "방문.scenario", "response=court", "@a", "-x"})
    void whatNoShellTouchesStaysAsItIs(String word) {
        assertEquals(word, ShellWords.word(word));
    }

    @Test
    void whatAShellWouldTouchIsProtectedAsLittleAsCanBe() {
        assertEquals("\"\"", ShellWords.word(""));
        assertEquals("\"it's (2).scenario\"", ShellWords.word("it's (2).scenario"));
        assertEquals("\"Tokyo&Seoul.scenario\"", ShellWords.word("Tokyo&Seoul.scenario"));
        assertEquals("'$HOME/a \"b\"!'", ShellWords.word("$HOME/a \"b\"!"));
        assertEquals("'it'\\''s $1'", ShellWords.word("it's $1"));
        assertEquals("\"~\"", ShellWords.word("~"));
        assertEquals("\"=ls\"", ShellWords.word("=ls"));
        assertEquals("parallax check \"a b\" c", ShellWords.line("parallax", "check", "a b", "c"));
    }

    @Test
    void whatCannotBeSeenIsSpelt() {
        assertEquals("'a'\"$(printf '\\033')\"'[31m'", ShellWords.word("a\u001b[31m"));
        assertEquals("\"$(printf '\\342\\200\\256')\"'fdp.scenario'", ShellWords.word("\u202efdp.scenario"));
    }

    /** Any word, pasted into the shell of this system, is that word again. */
    @Test
    void theShellReadsEveryWordAsItWas() throws Exception {
        var random = new Random(20261129);
        int[] signs = SIGNS.codePoints().toArray();
        var words = new ArrayList<String>();
        signs(signs).forEach(words::add);
        for (int i = 0; i < 3000; i++) {
            words.add(IntStream.range(0, random.nextInt(8)).map(any -> signs[random.nextInt(signs.length)])
                    .mapToObj(Character::toString).collect(Collectors.joining()));
        }
        assertEquals(words, read(words));
        assertTrue(words.stream().map(ShellWords::word).allMatch(word ->
                word.codePoints().noneMatch(sign -> sign != '\n' && (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT))));
    }

    private static Stream<String> signs(int... signs) {
        return IntStream.of(signs).mapToObj(Character::toString);
    }

    private static List<String> read(List<String> words) throws IOException, InterruptedException {
        try {
            var shell = new ProcessBuilder("sh").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var feeding = Thread.ofVirtual().start(() -> feed(shell, words));
            var told = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            feeding.join();
            assertEquals(0, shell.waitFor());
            return List.of(told.split("\0", -1)).subList(0, words.size());
        } catch (IOException e) {
            return abort("this system has no sh");
        }
    }

    private static void feed(Process shell, List<String> words) {
        try (var in = shell.outputWriter(StandardCharsets.UTF_8)) {
            for (var word : words) {
                in.write(ShellWords.line("printf", "%s\\000", word) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
