package org.parallax.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Command lines as a user can paste them: every word reaches the program as it was, from any shell that keeps to POSIX. */
public final class ShellWords {

    /** No shell gives these a meaning, wherever in a word after the first they stand. Letters are those of any script. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_./:@%+,=-]+");
    /** Within double quotes these mean something; without them other shells than POSIX ones take such a word too. */
    private static final Pattern MEANT_IN_QUOTES = Pattern.compile("[$`\\\\\"!]");
    /** Signs that a terminal acts on or nobody can see; a line feed does no harm. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\\n]]+");

    private ShellWords() {}

    /** The words with what separates and protects them. A word with a NUL, which no argument can hold, ends there. */
    public static String line(List<String> words) {
        return words.stream().map(ShellWords::word).collect(Collectors.joining(" "));
    }

    /** The words with what separates and protects them. */
    public static String line(String... words) {
        return line(List.of(words));
    }

    /** One word with what protects it. */
    public static String word(String word) {
        // A shell may take =name for a program, and ~ for a home.
        if (PLAIN.matcher(word).matches() && !word.startsWith("=")) {
            return word;
        }
        if (UNSEEN.matcher(word).find()) {
            return spelt(word);
        }
        return MEANT_IN_QUOTES.matcher(word).find() ? single(word) : "\"" + word + "\"";
    }

    private static String single(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** With what cannot be seen spelt in numbers, between what can. */
    private static String spelt(String word) {
        var parts = Stream.<String>builder();
        int end = 0;
        for (var unseen = UNSEEN.matcher(word); unseen.find(); end = unseen.end()) {
            parts.add(seen(word.substring(end, unseen.start())));
            parts.add("\"$(printf '" + numbers(unseen.group()) + "')\"");
        }
        parts.add(seen(word.substring(end)));
        return parts.build().collect(Collectors.joining());
    }

    private static String seen(String part) {
        return part.isEmpty() ? "" : single(part);
    }

    private static String numbers(String unseen) {
        var numbers = new StringBuilder();
        for (byte each : unseen.getBytes(StandardCharsets.UTF_8)) {
            numbers.append(String.format(Locale.ROOT, "\\%03o", each & 0xFF));
        }
        return numbers.toString();
    }
}
