package org.parallax.dsl.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds all slips of a text: first the signs, then, with those mended, numbers and dates. Only a text that the parser
 * could not read has any, so only such a text is looked at. Takes time in proportion to the text.
 */
public final class Slips {

    /** Slips of one kind are told one by one up to here; of further ones only their number is told. */
    private static final int MOST_ALIKE = 20;

    /** After these a name goes on in the next line, which may be a word of the language in capitals. */
    private static final Set<String> GOES_ON = Set.of(",", ":", "of", "by", "to", "in", "over", "between", "about", "against", "with", "at");

    private final Predicate<String> beginsStatement;
    private final MendedText signs;
    private final String text;
    private final TreeMap<Integer, Slip> found = new TreeMap<>();
    private String previous = "";

    private Slips(MendedText signs, Predicate<String> beginsStatement) {
        this.beginsStatement = beginsStatement;
        this.signs = signs;
        this.text = signs.mended();
        signs.slips().forEach(slip -> found.put(slip.start(), slip));
    }

    /**
     * The slips of a text, in its order; none overlaps another.
     *
     * @param beginsStatement whether a word begins a statement
     */
    public static List<Slip> of(String text, Predicate<String> beginsStatement) {
        Slips slips = new Slips(new MendedText(text, SignScan.of(text, beginsStatement)), beginsStatement);
        CodeSpans.of(slips.text).forEach(slips::scan);
        return List.copyOf(slips.found.values());
    }

    /** The slips an author is told of: not more than are worth listing of each kind. */
    public static List<Slip> told(List<Slip> slips) {
        Map<String, Integer> counts = new HashMap<>();
        slips.forEach(slip -> counts.merge(alike(slip), 1, Integer::sum));
        Map<String, Integer> told = new HashMap<>();
        List<Slip> result = new ArrayList<>();
        for (Slip slip : slips) {
            int count = told.merge(alike(slip), 1, Integer::sum);
            int further = counts.getOrDefault(alike(slip), 0) - MOST_ALIKE;
            if (count <= MOST_ALIKE) {
                result.add(count == MOST_ALIKE && further > 0 ? slip.with(further + " more like this follow.") : slip);
            }
        }
        return result;
    }

    private static String alike(Slip slip) {
        return slip.kind() == Slip.Kind.SIGN ? slip.message() : slip.kind().name();
    }

    private void scan(CodeSpans.Part part) {
        int at = part.start();
        while (at < part.end()) {
            char sign = text.charAt(at);
            int end = LatinLetters.isNameSign(sign) ? wordEnd(at) : at + 1;
            Optional<WrittenForm> reading = read(at, end);
            if (reading.isPresent()) {
                end = reading.get().end();
                note(at, reading.get());
            }
            previous = Character.isWhitespace(sign) ? previous : text.substring(at, end);
            at = end;
        }
    }

    /** Most words are none of a date or number, which is told by how they begin. */
    private Optional<WrittenForm> read(int at, int end) {
        char sign = text.charAt(at);
        if (sign >= '0' && sign <= '9') {
            return DateForms.at(text, at, previous).or(() -> NumberForms.at(text, at, previous));
        }
        if (sign == '%' || sign == '.' && (at == 0 || !LatinLetters.isNameSign(text.charAt(at - 1)))) {
            return NumberForms.at(text, at, previous);
        }
        if (end - at < 2) {
            return Optional.empty();
        }
        String word = text.substring(at, end);
        if (sign >= 'A' && sign <= 'Z' && isCapitalStatement(at, word)) {
            String small = word.toLowerCase(Locale.ROOT);
            return Optional.of(WrittenForm.clear(end, small, Slip.Kind.CAPITALS,
                    "Words of the language are written in small letters: " + small + " in place of " + word + "."));
        }
        boolean hasFigure = word.chars().anyMatch(each -> each >= '0' && each <= '9');
        return DateForms.beginsInWords(word) ? DateForms.at(text, at, previous)
                : hasFigure ? NumberForms.glued(text, at) : Optional.empty();
    }

    /** Whether a word at the start of a line begins a statement, but for its capitals, and more words follow. */
    private boolean isCapitalStatement(int at, String word) {
        int next = at + word.length();
        return !GOES_ON.contains(previous) && beginsStatement.test(word.toLowerCase(Locale.ROOT))
                && text.substring(TextLines.start(text, at), at).isBlank()
                && next + 1 < text.length() && text.charAt(next) == ' ' && (LatinLetters.isNameSign(text.charAt(next + 1))
                || text.charAt(next + 1) == '"' || text.charAt(next + 1) == '{');
    }

    /** After the word or the number, with the places after its point. */
    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && (LatinLetters.isNameSign(text.charAt(end)) || isPoint(start, end))) {
            end++;
        }
        return end;
    }

    private boolean isPoint(int start, int at) {
        return text.charAt(at) == '.' && isFigure(start) && isFigure(at - 1) && at + 1 < text.length() && isFigure(at + 1);
    }

    private boolean isFigure(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private void note(int start, WrittenForm reading) {
        List<Slip> within = signs.within(start, reading.end());
        if (reading.isCanonical() && within.stream().allMatch(slip -> slip.kind() == Slip.Kind.DATE)) {
            return;
        }
        within.forEach(slip -> found.remove(slip.start()));
        int from = signs.original(start);
        int to = signs.original(reading.end());
        String message = reading.isCanonical()
                ? DateForms.sentence(reading.cure(), signs.text().substring(from, to)) + " " + within.getFirst().message()
                : within.stream().filter(slip -> slip.kind() == Slip.Kind.NUMBER).map(slip -> slip.message() + " ")
                        .collect(Collectors.joining()) + reading.message();
        found.put(from, new Slip(from, to, reading.cure(), reading.kind(), message, reading.data()));
    }
}
