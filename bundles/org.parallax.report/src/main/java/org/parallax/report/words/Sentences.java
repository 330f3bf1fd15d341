package org.parallax.report.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.StateNames;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;

/** The sentences over pictures, computed from the numbers shown in them. */
public final class Sentences {

    private Sentences() {}

    /** An indicator in running text: {@code political cooperation}, {@code Japan’s view of ...}. */
    public static String subject(Indicator indicator, Parties parties) {
        var label = indicator.label(parties);
        return switch (indicator) {
            case VIEW_OF_FIRST_BY_SECOND -> view(parties.second(), parties.first());
            case VIEW_OF_SECOND_BY_FIRST -> view(parties.first(), parties.second());
            case COOPERATION -> "cooperation overall";
            default -> label.toLowerCase(Locale.ROOT);
        };
    }

    private static String view(Party of, Party on) {
        return StateNames.possessive(of.name()) + " view of " + StateNames.inText(on.name());
    }

    /**
     * What a scenario does to an indicator: direction, size, when, in how many runs, how long.
     *
     * @param actor the scenario in the sentence, such as {@code The scenario}
     * @param subject as {@link #subject} gives it
     */
    public static String effect(String actor, String subject, Fan difference, YearMonth from, SampleSize sample) {
        var change = Change.of(difference, from);
        if (!change.visible()) {
            return actor + " never moves " + subject + " by as much as a point";
        }
        return actor + (change.size() < 0 ? " lowers " : " raises ") + subject + " by " + Numbers.points(change.size())
                + " by " + MonthWords.name(change.month()) + ", " + sample.sharing(change.agreement())
                + change.turn(from.plusMonths(difference.months() - 1L)).map(turn -> ", " + turn).orElseGet(() -> course(change));
    }

    private static String course(Change change) {
        if (change.halfGone().isPresent()) {
            return "; half of that is gone " + Numbers.months(change.halfGone().getAsInt()) + " later";
        }
        return change.lasts() ? "; most of it is still there at the end" : "; it has begun to fade by the end";
    }

    /** Where an indicator ends, when there is nothing to compare it with. */
    public static String level(String subject, Fan fan, YearMonth from, SampleSize sample) {
        var last = from.plusMonths(fan.months() - 1L);
        var end = capital(subject) + " ends at about " + points(fan.at(Quantile.Q50).last()) + " in "
                + MonthWords.name(last);
        if (sample.runs() == 1) {
            return end + " in the one run";
        }
        return end + (sample.isEnough() ? "; four runs out of five end between " : "; the 80 % range is ")
                + Numbers.whole(fan.at(Quantile.Q10).last()) + (sample.isEnough() ? " and " : " to ")
                + Numbers.whole(fan.at(Quantile.Q90).last());
    }

    private static String points(double level) {
        return Numbers.whole(level) + " " + Numbers.plural(Math.round(Math.abs(level)), "point");
    }

    /** A month of a fan in words: for tooltips and screen readers. */
    public static String month(YearMonth month, Fan fan, int i, SampleSize sample) {
        return MonthWords.name(month) + ": median " + Numbers.tenths(fan.at(Quantile.Q50).at(i)) + ", " + sample.band(80) + " "
                + Numbers.tenths(fan.at(Quantile.Q10).at(i)) + " to " + Numbers.tenths(fan.at(Quantile.Q90).at(i));
    }

    /** {@code one, two and three}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** {@code text} with a capital letter first. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
