package org.parallax.report.words;

import java.util.List;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.TheoryCard;

/** Whether a theory says something of an indicator, and so counts where theories agree or disagree. */
public enum Voice {
    /** It claims something of it. */
    SPEAKS(""),
    /** It passes on what the record says of events, and adds nothing. */
    SILENT("silent: documented effects alone"),
    /** It claims nothing of anything: others are measured against it. */
    BASELINE("a baseline, which claims nothing");

    private final String words;

    Voice(String words) {
        this.words = words;
    }

    /** The voice of a theory on an indicator. */
    public static Voice of(TheoryCard theory, Indicator indicator) {
        if (theory.scope().baseline()) {
            return BASELINE;
        }
        return theory.scope().claims(indicator) ? SPEAKS : SILENT;
    }

    /** Those of some theories that say something of an indicator; where none does, all. */
    public static List<TheoryProjection> speaking(List<TheoryProjection> theories, Indicator indicator) {
        var speaking = theories.stream().filter(each -> of(each.theory(), indicator) == SPEAKS).toList();
        return speaking.isEmpty() ? theories : speaking;
    }

    /** Whether there are theories, and none of them says something of an indicator: all pass on what the record says. */
    public static boolean isLeftToTheRecord(List<TheoryProjection> theories, Indicator indicator) {
        var voices = theories.stream().map(each -> of(each.theory(), indicator)).toList();
        return voices.contains(SILENT) && !voices.contains(SPEAKS);
    }

    /**
     * Those of some theories that say something of an indicator, counted as the subject of a sentence: {@code both theories},
     * {@code the one theory that speaks of it}, {@code all three theories that speak of it}; where none does, all are counted.
     */
    public static String counted(List<TheoryProjection> theories, Indicator indicator) {
        int count = speaking(theories, indicator).size();
        var which = count == theories.size() ? "" : count == 1 ? " that speaks of it" : " that speak of it";
        return switch (count) {
            case 1 -> "the one theory";
            case 2 -> "both theories";
            default -> "all " + Numbers.inWords(count) + " theories";
        } + which;
    }

    /** What a dotted line is, as a part of a subtitle that ends in a space; empty where no theory is silent on an indicator. */
    public static String dotted(List<TheoryProjection> theories, Indicator indicator) {
        return theories.stream().anyMatch(each -> of(each.theory(), indicator) == SILENT) ? "dotted where a theory is " + SILENT.words + "; " : "";
    }

    /** The same of all indicators that are shown. */
    public static String dotted(List<TheoryProjection> theories) {
        return Indicator.SHOWN.stream().map(each -> dotted(theories, each)).filter(words -> !words.isEmpty()).findFirst().orElse("");
    }

    /** What is to be said of it; empty of a theory that speaks. */
    public String words() {
        return words;
    }

    /** The same after a number, in brackets and with a space before; empty of a theory that speaks. */
    public String remark() {
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}
