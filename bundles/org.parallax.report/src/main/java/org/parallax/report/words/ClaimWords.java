package org.parallax.report.words;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.backtest.card.Claim;
import org.parallax.backtest.result.Arm;

/** One skill in words, never without its interval, the number of values and of episodes, and the part of the series. */
public final class ClaimWords {

    /** Where a title of a series may end and still say what it is. */
    private static final Pattern ASIDE = Pattern.compile(",|:|;| \\(| relative to ");

    private ClaimWords() {}

    /** {@code forecast Korean visitors to Japan 6 months ahead better than … by 12 % (3 to 20; 85 values, 4 episodes; training part)}. */
    static String better(Claim claim) {
        return "forecast " + title(claim) + " " + ahead(claim) + " better than " + over(claim) + " by " + numbers(claim)
                + (claim.restsOnOneEpisode() ? ", which rests on one episode: without it there is no such skill" : "");
    }

    /** {@code forecast … worse than … by 5 % (2 to 9; …)}. */
    static String worse(Claim claim) {
        var skill = claim.skill();
        return "forecast " + title(claim) + " " + ahead(claim) + " worse than " + over(claim) + " by " + percent(-skill.value())
                + "\u00a0% (" + percent(-skill.high()) + " to " + percent(-skill.low()) + "; " + rest(claim) + ")";
    }

    /** {@code blind, Korean visitors to Japan +12 % over the best baseline …} or {@code Korean visitors to Japan +12 % over events alone (3 to 20; n 85, 4 episodes)}: for where there is little room. */
    static String brief(Claim claim) {
        var skill = claim.skill();
        return (claim.score().of().arm() == Arm.NONE ? "blind, " : "") + title(claim) + " +" + percent(skill.value()) + "\u00a0% over "
                + (claim.against() == Claim.Against.KERNEL ? "events alone" : "the best baseline") + " (" + percent(skill.low()) + " to "
                + percent(skill.high()) + "; n " + claim.score().n() + ", " + episodes(claim) + ")";
    }

    /** A skill with its interval: {@code 12 % (3 to 20)}, without a word on whether that is shown. */
    public static String skill(Claim claim) {
        var skill = claim.skill();
        return percent(skill.value()) + "\u00a0% (" + percent(skill.low()) + " to " + percent(skill.high()) + ")";
    }

    /** A series' title up to where it explains itself. */
    public static String title(Claim claim) {
        return ASIDE.split(claim.series().title(), 2)[0];
    }

    /** How far ahead, and what was known: {@code 6 months ahead}. */
    static String ahead(Claim claim) {
        return Numbers.months(claim.score().of().horizon()) + " ahead";
    }

    /** What the theory knew: {@code Blind} or {@code Informed by events}. */
    static String knowing(Arm arm) {
        return switch (arm) {
            case NONE -> "Blind";
            case EVENTS -> "Informed by events";
            case LEADERS -> "Informed by events and leaders";
            case LEVELS -> "Informed by events, leaders and levels";
        };
    }

    /** A skill in whole per cent, in tenths where that would be 0, with a true minus sign. */
    public static String percent(double skill) {
        var whole = Math.round(Math.abs(skill) * 100);
        var size = whole == 0 ? Numbers.tenths(Math.abs(skill) * 100) : Long.toString(whole);
        boolean nothing = size.equals("0.0");
        return (skill < 0 && !nothing ? "−" : "") + (nothing ? "0" : size);
    }

    private static String numbers(Claim claim) {
        var skill = claim.skill();
        return percent(skill.value()) + "\u00a0% (" + percent(skill.low()) + " to " + percent(skill.high()) + "; "
                + rest(claim) + ")";
    }

    private static String rest(Claim claim) {
        return Numbers.figures(claim.score().n(), "value") + ", " + episodes(claim) + "; " + claim.score().of().part().id() + " part";
    }

    private static String episodes(Claim claim) {
        return Numbers.figures(claim.score().episodes().count(), "episode");
    }

    private static String over(Claim claim) {
        return switch (claim.against()) {
            case KERNEL -> "the record’s events alone";
            case BEST -> "the best baseline (" + claim.score().crps().best().baseline() + ")";
        };
    }

    /** How many values and episodes some claims rest on, one at least: {@code n 27 to 181, 1 to 5 episodes}. */
    static String extent(List<Claim> claims) {
        var n = claims.stream().mapToInt(claim -> claim.score().n()).summaryStatistics();
        var episodes = claims.stream().mapToInt(claim -> claim.score().episodes().count()).summaryStatistics();
        return "n " + range(n.getMin(), n.getMax()) + ", " + range(episodes.getMin(), episodes.getMax()) + " "
                + Numbers.plural(episodes.getMax(), "episode");
    }

    private static String range(int low, int high) {
        return low == high ? Integer.toString(low) : low + " to " + high;
    }
}
