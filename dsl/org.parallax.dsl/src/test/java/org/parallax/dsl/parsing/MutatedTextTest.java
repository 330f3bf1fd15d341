package org.parallax.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.LineMap;
import org.parallax.dsl.signs.ControlSigns;

/**
 * Whatever happens to a text, what is said about it is in the words of an author and at a place in the text. The examples
 * of the guide are damaged in ways drawn from a fixed seed.
 */
class MutatedTextTest {

    private static final int TEXTS = 800;
    private static final Pattern EXAMPLE = Pattern.compile("```parallax (?:file|scenario)[^\\n]*\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|\\w+|\\s+|.", Pattern.DOTALL);
    /** Words of the parser generator and of Java, which mean nothing to an author. */
    private static final Pattern FOREIGN = Pattern.compile("(?i)mismatched|viable|extraneous|<EOF>|RULE_|required \\(|did not match"
            + "|predicate|missing '|expecting|exception|\\bnull\\b|literal|unicode|sequence \\(|token|lexer|\\bantlr\\b");
    private static final List<String> INSERTED = List.of("\"", "/*", "*/", "//", "{", "}", "(", ")", "^", ",", ".", "-", "%", ":", "'",
            "\\", "\\u", "\r", "\n", "\r\n", "0", "1e9", "2026", "2026-", "2026-06", "99999999999999999999", "\u00a0", "\u200b", "\u2013",
            "\u201c", "\u201d", "\uff0c", "\uff15", "\u0430", "\ud55c", "\u00bd", "\u001b", "\u202e", "\u2028", "\ufeff", "\ud83d\ude00",
            "\ud83d", "\uffff", "event", "scenario", "relationship", "in", "with", "not", "cites", "exercise", "team", "words", "//", "June 2026", "1,5", "\t", "\f",
            "\ud835\udfd0\ud835\udfce\ud835\udfd0\ud835\udfd4\u5e74", "\ud83a\udd55", "5\u6708");

    @Test
    void whatIsSaidIsPlainAndInPlace() throws IOException {
        var random = new Random(20261129);
        var examples = examples();
        for (int i = 0; i < TEXTS; i++) {
            String text = mutated(examples.get(random.nextInt(examples.size())), random);
            CheckedFile checked = check(text);
            var lines = new LineMap(text);
            checked.diagnostics().forEach(found -> isPlainAndInPlace(found, text, lines));
        }
    }

    private static CheckedFile check(String text) {
        var workspace = TestLanguage.withPair();
        workspace.put(TestLanguage.FILE, text);
        return workspace.check(TestLanguage.FILE, () -> false);
    }

    private static void isPlainAndInPlace(Diagnostic found, String text, LineMap lines) {
        assertAll(found + "\nin\n" + text,
                () -> assertFalse(FOREIGN.matcher(found.message().replaceAll("\"[^\"]*\"", "")).find(), "words"),
                () -> assertFalse(found.code().equals("CHECK_FAILED"), "a broken check"),
                () -> assertTrue(found.message().codePoints().noneMatch(ControlSigns::isOne), "raw signs"),
                () -> assertTrue(found.message().endsWith(".") || found.message().endsWith("?"), "a sentence"),
                () -> assertTrue(found.offset() >= 0 && found.length() >= 0 && found.offset() + found.length() <= text.length(), "place"),
                () -> assertEquals(lines.line(found.offset()) + 1, found.line(), "line"),
                () -> assertEquals(lines.character(found.offset()) + 1, found.column(), "column"));
    }

    private static List<String> examples() throws IOException {
        String guide = Files.readString(Path.of("docs/language.md"));
        var examples = new ArrayList<String>();
        EXAMPLE.matcher(guide).results().map(found -> found.group(1)).forEach(code -> examples.add(
                code.startsWith("scenario") || code.startsWith("relationship") || code.startsWith("kind") ? code
                        : "scenario Example \"An example\" on Pair as of 2025-12 for 36 months {\n" + code + "}\n"));
        examples.add(TestLanguage.resource("/pair.relationship"));
        // Long, and with most ways to begin a statement: drawn more often than one of the others.
        examples.addAll(Collections.nCopies(5, TestLanguage.resource("/exercise.scenario")));
        return examples;
    }

    private static String mutated(String example, Random random) {
        String text = example;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            text = random.nextBoolean() ? withOtherSigns(text, random) : withOtherTokens(text, random);
        }
        return switch (random.nextInt(6)) {
            case 0 -> text.replace('\n', '\r');
            case 1 -> text.replace("\n", "\r\n");
            default -> text;
        };
    }

    private static String withOtherSigns(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + INSERTED.get(random.nextInt(INSERTED.size())) + text.substring(at);
            default -> text.substring(0, at) + new StringBuilder(text.substring(at, end)).reverse() + text.substring(end);
        };
    }

    private static String withOtherTokens(String text, Random random) {
        var tokens = new ArrayList<>(TOKEN.matcher(text).results().map(found -> found.group()).toList());
        if (tokens.isEmpty()) {
            return text;
        }
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(3)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
            default -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
        }
        return String.join("", tokens);
    }

    @Test
    void theDamageIsFound() {
        assertTrue(Stream.of("mismatched input", "no viable alternative at input", "missing '}' at '<EOF>'",
                "required (...)+ loop did not match").allMatch(words -> FOREIGN.matcher(words).find()));
        assertTrue(Arrays.asList("A } is missing: the brace opened in line 1 is never closed.", "This } closes nothing.").stream()
                .noneMatch(words -> FOREIGN.matcher(words).find()));
    }
}
