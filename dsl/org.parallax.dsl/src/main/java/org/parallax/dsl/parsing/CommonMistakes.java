package org.parallax.dsl.parsing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.parallax.dsl.linking.Nearest;
import org.parallax.dsl.signs.DateForms;
import org.parallax.dsl.signs.NumberForms;
import org.parallax.model.Indicator;
import org.parallax.model.Quantity;

/**
 * What authors often write instead of what the language requires, and how to write it correctly.
 *
 * @param previous what stands before the fault
 * @param expected what the grammar allows there and nothing else, as messages name it; empty if it allows more than one thing
 */
record CommonMistakes(TokenStream tokens, Token fault, String previous, String expected) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final List<String> DRIVERS = Quantity.VALUES.stream().map(Quantity::getLiteral).toList();
    private static final List<String> INDICATORS = Indicator.VALUES.stream().map(Indicator::getLiteral).toList();

    /** A sentence that names the mistake and how to correct it; empty if the mistake is not a known one. */
    Optional<String> sentence() {
        String found = text(0);
        if (DateForms.isDating(previous) && DateForms.isMonth(found)) {
            return Optional.of("Months are written in figures, such as 2027-03, not " + found + ".");
        }
        return percentage(found).or(() -> whole(found)).or(() -> indicator(found)).or(() -> comparison(found))
                .or(() -> driver(found));
    }

    private Optional<String> percentage(String found) {
        if (found.equals("%")) {
            return Optional.of("A number is due before %, such as 40%.");
        }
        return expected.equals("%") && NUMBER.matcher(previous).matches()
                ? Optional.of("A percentage is due here: " + NumberForms.percentage(previous) + " in place of " + previous + ".")
                : Optional.empty();
    }

    private Optional<String> whole(String found) {
        return expected.equals("a number") && NUMBER.matcher(found).matches()
                ? Optional.of("A whole number is due here, not " + found + ".") : Optional.empty();
    }

    private Optional<String> indicator(String found) {
        if (!Set.of("expect", "whenever").contains(previous) || !Character.isLetter(found.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(found + " is no indicator: there are " + String.join(", ", INDICATORS) + " and view of A by B."
                + Nearest.question(nearestIndicators(found)));
    }

    private static List<String> nearestIndicators(String found) {
        return Nearest.to(found, INDICATORS.stream());
    }

    private Optional<String> comparison(String found) {
        if (!INDICATORS.contains(previous)) {
            return Optional.empty();
        }
        return switch (text(-2)) {
            case "expect" -> Optional.of("above, below or between is due after " + previous + ", such as " + previous
                    + " above 40, not " + found + ".");
            case "whenever" -> Optional.of("above or below is due after " + previous + ", such as " + previous
                    + " below 40, not " + found + ".");
            default -> Optional.empty();
        };
    }

    private Optional<String> driver(String found) {
        if (!text(-2).equals("assume")) {
            return Optional.empty();
        }
        if (expected.equals("of")) {
            return DRIVERS.contains(found) ? Optional.of("\"" + previous
                    + "\" is a word of the language; to use it as the name of a state, write ^" + previous + ".") : Optional.empty();
        }
        return Character.isLetter(found.charAt(0)) && NUMBER.matcher(text(1)).matches() && Nearest.to(found, DRIVERS.stream()).isEmpty()
                ? Optional.of("A driver is due behind a state: " + String.join(", ", DRIVERS)
                        + ". A parameter stands before its theory: assume " + found + " of " + previous + ".")
                : Optional.empty();
    }

    /**
     * The token at a distance after the error, or before it if the distance is negative; blanks and comments do not
     * count.
     */
    private String text(int distance) {
        int step = distance < 0 ? -1 : 1;
        int left = Math.abs(distance);
        for (int i = fault.getTokenIndex(); i >= 0 && i < tokens.size(); i += step) {
            Token token = tokens.get(i);
            if (token.getChannel() == Token.DEFAULT_CHANNEL && left-- == 0) {
                return token.getText() == null ? "" : token.getText();
            }
        }
        return "";
    }
}
