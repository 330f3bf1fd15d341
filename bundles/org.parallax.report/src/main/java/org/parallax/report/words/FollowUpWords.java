package org.parallax.report.words;

import org.parallax.projection.precedent.FollowUpFamily;
import org.parallax.projection.precedent.FollowedCount;

/** Follow-ups in words: their families, windows, counts and usual rates. */
public final class FollowUpWords {

    /** In place of a table that would have no row. */
    public static final String NOTHING = "Nothing of a sort that is counted stands in the record in the months after the earliest precedent.";

    /** Over the first column of a table, whose others hold counts with the usual rate in brackets. */
    public static final String HEAD = "Followed by (usual rate)";

    private static final String NO_ANSWER = "–";

    private FollowUpWords() {}

    /** The share of those that something followed, 0 where there is none. */
    static double share(FollowedCount count) {
        return count.of() == 0 ? 0 : (double) count.followed() / count.of();
    }

    /** {@code within a month}, {@code within three months}, {@code within a year}. */
    public static String window(int months) {
        return switch (months) {
            case 1 -> "within a month";
            case 12 -> "within a year";
            default -> "within " + Numbers.months(months);
        };
    }

    /** A share of months: {@code after 1 month in 4}, {@code after 7 months in 10}. */
    static String odds(FollowedCount usual) {
        double share = share(usual);
        if (usual.followed() == 0) {
            return "after no month";
        }
        long ofTen = Math.round(share * 10);
        if (ofTen == 10) {
            return usual.followed() == usual.of() ? "after every month" : "after nearly every month";
        }
        return share < 0.55 ? "after 1 month in " + Math.round(1 / share) : "after " + ofTen + " months in 10";
    }

    /** How a family is named in the first column of a table. */
    public static String name(FollowUpFamily family) {
        return Sentences.capital(one(family).replaceFirst("^(a|an|the) ", ""));
    }

    /** How a family is named in a sentence. */
    static String one(FollowUpFamily family) {
        return switch (family) {
            case PROTEST -> "a protest";
            case HARD_STATEMENT -> "a hard statement or claim";
            case COERCION -> "a sanction or coercion";
            case RULING -> "a ruling or a court case";
            case INCIDENT -> "an incident";
            case BREAKDOWN -> "a breakdown of talks";
            case CONCESSION -> "a concession or gesture";
            case TALKS -> "talks";
            case SUMMIT -> "a summit";
            case AGREEMENT -> "an agreement";
            case PROGRAMME -> "a joint programme or help";
            case END -> "the end of the condition";
        };
    }

    /** {@code 5 of 6}; a dash where no precedent is long enough ago to tell. */
    public static String count(FollowedCount count) {
        return count.of() == 0 ? NO_ANSWER : count.followed() + " of " + count.of();
    }

    /** The usual rate as a share of months, in brackets after a space; nothing where there is none. */
    public static String usual(FollowedCount usual) {
        return usual.of() == 0 ? "" : " (" + Numbers.percent(share(usual)) + ")";
    }
}
