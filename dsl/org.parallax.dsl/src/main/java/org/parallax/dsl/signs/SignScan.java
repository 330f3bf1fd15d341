package org.parallax.dsl.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Goes through a text once, past its texts in quotes and comments, and finds the signs that the language does not have,
 * quotes that are not straight, and what is never closed.
 */
final class SignScan {

    /** Each text that is closed in its stead costs a look at the rest; nobody leaves more open. */
    private static final int MOST_CLOSED = 20;
    private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02";
    private static final String SINGLE = "'`\u00b4\u2018\u2019\u201a\u201b\u2039\u203a\u2032\uff07";

    private final String text;
    private final Predicate<String> beginsStatement;
    private final List<Slip> slips = new ArrayList<>();
    private int at;
    private int closed;
    /** Whether the last text of the rest is never closed, so that an earlier one must be to blame. */
    private boolean oneIsOpen;

    private SignScan(String text, Predicate<String> beginsStatement) {
        this.text = text;
        this.beginsStatement = beginsStatement;
    }

    /** The slips of a text, in its order. */
    static List<Slip> of(String text, Predicate<String> beginsStatement) {
        SignScan scan = new SignScan(text, beginsStatement);
        scan.lookAhead();
        scan.run();
        return scan.slips;
    }

    private void run() {
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (sign == '"') {
                quoted();
            } else if (text.startsWith("//", at)) {
                at = TextLines.end(text, at);
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (LatinLetters.isWordSign(sign) && sign != 0x30FC) {
                word();
            } else if (DOUBLE.indexOf(sign) >= 0 || SINGLE.indexOf(sign) >= 0) {
                quotedOtherwise(sign);
            } else if (sign > 0x7E || sign < ' ' && ControlSigns.isOne(sign)) {
                add(ForeignSigns.slip(text, at, sign));
            } else {
                at++;
            }
        }
    }

    private void add(Slip slip) {
        slips.add(slip);
        at = slip.end();
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end >= 0) {
            at = end + 2;
            return;
        }
        add(new Slip(at, text.length(), text.substring(at) + "*/", Slip.Kind.UNCLOSED,
                "This comment, begun in line " + TextLines.number(text, at) + ", is not closed: */ is missing.", List.of()));
    }

    private void quoted() {
        int end = CodeSpans.endOfText(text, at);
        if (!oneIsOpen || end >= 0 && !swallowsStatement(end)) {
            at = end < 0 ? text.length() : end;
            return;
        }
        int lineEnd = TextLines.end(text, at);
        Optional<Integer> otherClose = closing(at + 1, lineEnd, DOUBLE.substring(1));
        if (otherClose.isPresent()) {
            int close = otherClose.get();
            String written = text.substring(close, close + 1);
            slips.add(new Slip(close, close + 1, "\"", Slip.Kind.QUOTES, straight(written), List.of("\"")));
            at = close + 1;
        } else {
            add(new Slip(at, lineEnd, text.substring(at, lineEnd) + (text.charAt(lineEnd - 1) == '\\' ? " \"" : "\""),
                    Slip.Kind.UNCLOSED,
                    "This text, begun in line " + TextLines.number(text, at) + ", is not closed: a \" is missing.", List.of()));
        }
        lookAhead();
    }

    private void lookAhead() {
        oneIsOpen = closed++ < MOST_CLOSED && CodeSpans.endsInside(text, at);
    }

    /** Whether a text in quotes runs over lines that begin like statements. */
    private boolean swallowsStatement(int end) {
        for (int line = TextLines.next(text, at); line < end; line = TextLines.next(text, line)) {
            String words = text.substring(line, Math.min(end, TextLines.end(text, line))).strip();
            if (words.startsWith("}") || beginsStatement.test(words.split("\\W", 2)[0])) {
                return true;
            }
        }
        return false;
    }

    private void quotedOtherwise(int sign) {
        boolean isSeparator = SINGLE.indexOf(sign) >= 0 && isFigure(at - 1) && isFigure(at + 1);
        if (isSeparator) {
            if (sign == '\'') {
                at++;
            } else {
                add(new Slip(at, at + 1, "'", Slip.Kind.SIGN, "This is " + SignNames.of(sign) + "; leave it out.", List.of("")));
            }
            return;
        }
        int lineEnd = TextLines.end(text, at);
        String written = text.substring(at, at + 1);
        Optional<Integer> close = closing(at + 1, lineEnd, DOUBLE.indexOf(sign) >= 0 ? DOUBLE : SINGLE + "\"");
        if (close.isEmpty()) {
            add(new Slip(at, at + 1, " ", Slip.Kind.QUOTES, straight(written), List.of("\"")));
            return;
        }
        String straight = "\"" + text.substring(at + 1, close.get()).replace("\\", "\\\\") + "\"";
        add(new Slip(at, close.get() + 1, straight, Slip.Kind.QUOTES, straight(written), List.of(straight)));
        if (text.charAt(at - 1) == '"') {
            lookAhead();
        }
    }

    /** The first closing quote of a line; a single one before a letter is an apostrophe. */
    private Optional<Integer> closing(int from, int lineEnd, String quotes) {
        for (int i = from; i < lineEnd; i++) {
            boolean isApostrophe = SINGLE.indexOf(text.charAt(i)) >= 0 && i + 1 < lineEnd && Character.isLetter(text.charAt(i + 1));
            if (quotes.indexOf(text.charAt(i)) >= 0 && !isApostrophe) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String straight(String written) {
        return "A text stands between straight quotes: write \" in place of " + written + ".";
    }

    private boolean isFigure(int offset) {
        return offset >= 0 && offset < text.length() && text.charAt(offset) >= '0' && text.charAt(offset) <= '9';
    }

    private void word() {
        int end = wordEnd();
        String word = text.substring(at, end);
        if (word.chars().allMatch(sign -> sign < 0x80)) {
            at = end;
            return;
        }
        Optional<Slip> date = DateForms.eastAsian(text, at);
        add(date.orElseGet(() -> LatinLetters.of(word).map(latin -> lookAlike(word, latin)).orElseGet(() -> foreign(word))));
    }

    /** After the word; signs that cannot be seen are part of it if it goes on after them. */
    private int wordEnd() {
        int end = at;
        int next = at;
        while (next < text.length()) {
            int sign = text.codePointAt(next);
            boolean isPart = LatinLetters.isWordSign(sign) && !(sign == 0x30FC && isFigure(next - 1));
            if (!isPart && !LatinLetters.isHidden(sign)) {
                break;
            }
            next += Character.charCount(sign);
            end = isPart ? next : end;
        }
        return end;
    }

    private Slip lookAlike(String word, String latin) {
        int sign = word.codePoints().filter(each -> !LatinLetters.isNameSign(each)).findFirst().orElseThrow();
        String message = LatinLetters.isHidden(sign)
                ? "This word holds " + SignNames.of(sign) + ", which cannot be seen; write " + latin + "."
                : word + " holds " + SignNames.of(sign) + ", which is none of the language; write " + latin + ".";
        return new Slip(at, at + word.length(), latin, Slip.Kind.SIGN, message, List.of(latin));
    }

    private Slip foreign(String word) {
        return new Slip(at, at + word.length(), "_".repeat(word.length()), Slip.Kind.WORD, "Names are written with the letters a to z, "
                + "figures and _, so " + word + " can only stand in quotes.", List.of());
    }
}
