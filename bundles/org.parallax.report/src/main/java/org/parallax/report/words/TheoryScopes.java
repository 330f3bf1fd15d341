package org.parallax.report.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.theory.Distribution;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;

/** What a theory speaks of, and how uncertain its numbers are, in words. */
public final class TheoryScopes {

    private TheoryScopes() {}

    /** Sentences on what a theory says something of and what not. */
    public static List<String> of(TheoryCard card) {
        if (card.scope().baseline()) {
            return List.of("A baseline: it claims nothing and counts neither as agreeing nor as disagreeing.");
        }
        var sentences = new ArrayList<String>();
        var silent = channels(card, false);
        sentences.add(silent.isEmpty() ? "It says something of every indicator." : "It speaks of " + Sentences.list(channels(card, true))
                + ". It is silent on " + Sentences.list(silent) + ": there documented effects alone.");
        if (!card.scope().causes().isEmpty()) {
            sentences.add("Its levels move by " + Sentences.list(card.scope().causes()) + ".");
        }
        return List.copyOf(sentences);
    }

    private static List<String> channels(TheoryCard card, boolean spoken) {
        return Stream.of(Channel.values())
                .filter(channel -> card.scope().speaksOf().contains(channel) == spoken)
                .map(TheoryScopes::name)
                .toList();
    }

    /** A channel, of any record: the parties are called the first and the second. */
    public static String name(Channel channel) {
        return switch (channel) {
            case POLITICAL, SECURITY, ECONOMIC -> channel.name().toLowerCase(Locale.ROOT) + " cooperation";
            case RECONCILIATION -> "reconciliation";
            case CONTACT_OF_FIRST -> "contact of the first party’s people with the second";
            case CONTACT_OF_SECOND -> "contact of the second party’s people with the first";
            case VIEW_BY_FIRST -> "the first party’s view of the second";
            case VIEW_BY_SECOND -> "the second party’s view of the first";
        };
    }

    /** Where nine draws of ten lie: {@code 0.4 to 0.7}; of what is not drawn {@code not drawn}. */
    public static String likely(Parameter parameter) {
        return switch (parameter.distribution()) {
            case Distribution.Likely(double low, double high) -> number(low) + " to " + number(high);
            case Distribution.Chosen chosen -> "not drawn";
        };
    }

    /** A number as it is written, without zeros at its end; six figures are enough of any. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return value < 0 ? "−∞" : "∞";
        }
        return BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }
}
