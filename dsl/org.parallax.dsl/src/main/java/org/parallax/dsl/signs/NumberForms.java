package org.parallax.dsl.signs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as other countries and programs write them. */
public final class NumberForms {

    private static final Set<String> WHOLE = Set.of("runs", "seed", "for", "over");
    private static final int MOST_ZEROS = 30;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,'_]\\d+|[ \\t]\\d{3}(?!\\d)){0,12}");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final Pattern EXPONENT = Pattern.compile("(\\d+(?:[.,]\\d+)?)[eE]([+-]?\\d{1,9})(?!\\w)");
    private static final Pattern BARE_POINT = Pattern.compile("\\.(\\d+)(?![\\w.])");
    private static final Pattern POINT_LAST = Pattern.compile("(\\d+)\\.(?![\\w.])");
    private static final Pattern PERCENT_FIRST = Pattern.compile("%[ \\t]*(\\d+(?:[.,]\\d+)?)(?![\\w.,%]|[ \\t]*%)");
    private static final Pattern PERCENT = Pattern.compile("[ \\t]*%");
    private static final Pattern PERCENT_WORD = Pattern.compile("[ \\t]*(?:percent|per[ \\t]cent|pct)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED = Pattern.compile("(in|on|between|and|from|to|by|since|until|published|signed|for|runs|seed|above|below"
            + "|probability)(\\d+(?:-\\d{2}(?:-\\d{2})?|[ \\t]*months?\\b|\\.\\d+|%)|\\d+(?=[ \\t]*[{}\\r\\n]))(?![\\w.-])");

    private NumberForms() {
    }

    /** The number that begins at an offset, if one does and is not as the language writes it. */
    static Optional<WrittenForm> at(String text, int start, String previous) {
        return match(EXPONENT, text, start).map(NumberForms::exponent)
                .or(() -> match(NUMBER, text, start).flatMap(form -> separated(form, previous)))
                .or(() -> match(BARE_POINT, text, start).map(form -> WrittenForm.clear(form.end(), "0." + form.group(1), Slip.Kind.NUMBER,
                        "A figure stands before the point: 0." + form.group(1) + " in place of " + form.group() + ".")))
                .or(() -> match(POINT_LAST, text, start).map(form -> WrittenForm.clear(form.end(), form.group(1), Slip.Kind.NUMBER,
                        "A number does not end with a point: " + form.group(1) + " in place of " + form.group() + ".")))
                .or(() -> match(PERCENT_FIRST, text, start).map(NumberForms::percentFirst))
                .map(reading -> asPercentage(reading, text, previous))
                .or(() -> previous.equals("probability") ? bareProbability(text, start) : Optional.empty());
    }

    /** A word of the language and the number or date after it without a blank between them, if they begin at an offset. */
    static Optional<WrittenForm> glued(String text, int start) {
        return match(GLUED, text, start).map(form -> {
            String apart = form.group(1) + " " + form.group(2);
            return WrittenForm.clear(form.end(), apart, Slip.Kind.NUMBER, "A blank is missing: " + apart + " in place of " + form.group() + ".");
        });
    }

    private static Optional<WrittenForm> separated(MatchResult form, String previous) {
        String written = form.group();
        String number = written.replaceAll("['_ \\t]", "");
        boolean grouped = !number.equals(written);
        int commas = count(number, ',');
        int points = count(number, '.');
        if (grouped && !written.matches("[1-9]\\d{0,2}(?:['_ \\t]\\d{3})+(?:[.,]\\d+)?") || grouped && commas > 0 && points > 0) {
            return written.contains("_") ? Optional.of(without(form, number)) : Optional.empty();
        }
        if (commas == 0 && points <= 1) {
            return grouped ? Optional.of(without(form, number)) : Optional.empty();
        }
        boolean inThousands = number.matches("[1-9]\\d{0,2}(?:,\\d{3})+");
        if (commas > 1 && points <= 1 || inThousands && WHOLE.contains(previous) || commas == 1 && points == 1
                && number.indexOf(',') < number.indexOf('.')) {
            return Optional.of(without(form, number.replace(",", "")));
        }
        if (commas == 1) {
            String plain = number.replace(".", "").replace(',', '.');
            return Optional.of(WrittenForm.clear(form.end(), plain, Slip.Kind.NUMBER,
                    "Numbers are written with a point: " + plain + " in place of " + written + "."));
        }
        return number.matches("[1-9]\\d{0,2}(?:\\.\\d{3})+") && commas == 0
                ? Optional.of(without(form, number.replace(".", ""))) : Optional.empty();
    }

    private static WrittenForm without(MatchResult form, String number) {
        return WrittenForm.clear(form.end(), number, Slip.Kind.NUMBER,
                "Numbers are written without separators: " + number + " in place of " + form.group() + ".");
    }

    private static WrittenForm exponent(MatchResult form) {
        int power = Integer.parseInt(form.group(2));
        if (Math.abs(power) > MOST_ZEROS || form.group(1).length() > MOST_ZEROS) {
            return new WrittenForm(form.end(), "0", Slip.Kind.NUMBER,
                    "Numbers are written in figures without a power of ten, not " + form.group() + ".", List.of());
        }
        String plain = new BigDecimal(form.group(1).replace(',', '.')).scaleByPowerOfTen(power).toPlainString();
        return WrittenForm.clear(form.end(), plain, Slip.Kind.NUMBER,
                "Numbers are written without a power of ten: " + plain + " in place of " + form.group() + ".");
    }

    private static WrittenForm percentFirst(MatchResult form) {
        String percentage = form.group(1).replace(',', '.') + "%";
        return WrittenForm.clear(form.end(), percentage, Slip.Kind.NUMBER, "The percent sign stands after the number: " + percentage
                + " in place of " + form.group() + ".");
    }

    /** A probability that is written otherwise in two ways is told once. */
    private static WrittenForm asPercentage(WrittenForm reading, String text, String previous) {
        if (!previous.equals("probability") || reading.cure().endsWith("%") || match(PERCENT, text, reading.end()).isPresent()
                || reading.data().isEmpty() || !reading.cure().matches("[0-9.]+")) {
            return reading;
        }
        String percentage = percentage(reading.cure());
        return WrittenForm.clear(reading.end(), percentage, Slip.Kind.NUMBER, reading.message() + " Probabilities are percentages: "
                + percentage + ".");
    }

    /** A probability without a percent sign; one figure alone is left to the parser, which misses the sign. */
    private static Optional<WrittenForm> bareProbability(String text, int start) {
        return match(PLAIN, text, start).filter(form -> match(PERCENT, text, form.end()).isEmpty()).flatMap(form -> {
            Optional<MatchResult> word = match(PERCENT_WORD, text, form.end());
            String percentage = word.isPresent() ? form.group() + "%" : percentage(form.group());
            int end = word.map(MatchResult::end).orElse(form.end());
            return end - start < 2 ? Optional.empty() : Optional.of(WrittenForm.clear(end, percentage, Slip.Kind.NUMBER,
                    "Probabilities are percentages: " + percentage + " in place of " + text.substring(start, end) + "."));
        });
    }

    /** A share of one as a percentage; a number above one counts as a percentage already. */
    public static String percentage(String number) {
        if (number.startsWith("+") || number.startsWith("-")) {
            return number.substring(0, 1) + percentage(number.substring(1));
        }
        BigDecimal share = new BigDecimal(number);
        boolean isShare = number.indexOf('.') >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
        BigDecimal percent = isShare ? share.movePointRight(2) : share;
        return percent.signum() == 0 ? "0%" : percent.stripTrailingZeros().toPlainString() + "%";
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(each -> each == sign).count();
    }

    private static Optional<MatchResult> match(Pattern form, String text, int start) {
        Matcher matcher = form.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
