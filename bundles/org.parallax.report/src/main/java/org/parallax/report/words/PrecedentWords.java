package org.parallax.report.words;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.precedent.FollowUpFamily;
import org.parallax.projection.precedent.Likeness;
import org.parallax.projection.precedent.Precedent;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.result.StateNames;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** What precedents say, in words: the sentence with counts, what agrees, what followed, and what a reader must know of it. */
public final class PrecedentWords {

    private final Situation situation;

    public PrecedentWords(Situation situation) {
        this.situation = situation;
    }

    /** The planned events that a panel is for, by their titles; each title once. */
    public static String title(List<PlannedEvent> planned) {
        return Sentences.list(planned.stream().map(event -> "“" + event.event().title() + "”").distinct().toList());
    }

    /** The sentence with counts, or that there is no precedent. */
    public String headline(Precedents precedents) {
        return new PrecedentSentence(precedents, situation.asOf()).text();
    }

    /** What agrees between a precedent and what is planned, as a list of words. */
    public String alike(Precedents.Case planned, Precedent precedent) {
        var event = planned.planned().getFirst().event();
        return Sentences.list(precedent.alike().stream().map(each -> alike(each, event)).toList());
    }

    private String alike(Likeness likeness, Happening planned) {
        return switch (likeness) {
            case KIND -> "kind";
            case FAMILY -> "sort of deed and subject";
            case ISSUE -> "issue";
            case ENTWINED_ISSUE -> "an entwined issue";
            case ACTOR -> planned.actingState().isPresent() ? "who acts" : "both act";
            case STRENGTH -> "strength";
            case FAMILY_OF_FIRST -> familyIn(Side.FIRST);
            case FAMILY_OF_SECOND -> familyIn(Side.SECOND);
            case DRIVERS -> "drivers";
        };
    }

    private String familyIn(Side side) {
        return "family in office in " + StateNames.inText(situation.parties().on(side).name());
    }

    /** What followed a precedent and when, in the order in which it came. */
    public String followed(Precedent precedent) {
        if (precedent.aftermath().isEmpty()) {
            return isOver(precedent) ? "nothing documented" : "nothing documented so far";
        }
        return String.join("; ", precedent.aftermath().stream().map(Precedent.Next::event).distinct()
                .map(event -> event.event().title() + ", " + date(event.days())).toList());
    }

    private boolean isOver(Precedent precedent) {
        return !precedent.past().month().plusMonths(12).isAfter(situation.asOf());
    }

    /** {@code 10 Aug 2012}, {@code Aug 2012} or {@code Nov 2018 – Jan 2019}, as closely as it is known. */
    public static String date(DaySpan days) {
        return days.first().equals(days.last())
                ? days.first().getDayOfMonth() + "\u00a0" + MonthWords.name(YearMonth.from(days.first()))
                : MonthWords.range(YearMonth.from(days.first()), YearMonth.from(days.last()));
    }

    /** What a reader must know of the counts of a panel: what is usual, how few they are, and that they hang together. */
    public String note(Precedents precedents) {
        return "The usual rate, in brackets, is the share of the months since " + precedents.since().map(MonthWords::full).orElse("")
                + " after which the same would have followed, had the precedents stood in them; months in which the record is silent,"
                + " more than a year from anything else that it tells, do not count." + fewer(precedents) + few(precedents)
                + episodes(precedents) + undated(precedents);
    }

    /** Why a row counts fewer than there are, if one does. */
    private String fewer(Precedents precedents) {
        int all = precedents.nearest().size();
        boolean tooRecent = precedents.nearest().stream().anyMatch(each -> !isOver(each));
        boolean isEnd = precedents.followUps().stream().anyMatch(each -> each.family() == FollowUpFamily.END);
        boolean otherThanConditions = isEnd && precedents.nearest().stream().anyMatch(each -> !each.past().event().impact().isCondition());
        return (tooRecent && !precedents.followUps().isEmpty()
                ? (all == 1 ? " Where it is not counted, its months" : " Where fewer than " + Numbers.inWords(all) + " are counted, the months of the others")
                        + " were not over by " + MonthWords.full(situation.asOf()) + "." : "")
                + (otherThanConditions ? " The end of the condition is counted only among those that began one." : "");
    }

    private static String undated(Precedents precedents) {
        return precedents.undated().isEmpty() ? ""
                : " Known, but not dated to a month and so not counted: " + coarse(precedents) + ".";
    }

    /** The events that are near but not dated to a month, with the time in which each lies. */
    static String coarse(Precedents precedents) {
        return String.join("; ", precedents.undated().stream().map(past -> past.event().title() + ", " + date(past.days())).toList());
    }

    private static String few(Precedents precedents) {
        return precedents.isThin() ? " With " + Numbers.counted(precedents.nearest().size(), "precedent") + " a count says little." : "";
    }

    private static String episodes(Precedents precedents) {
        int episodes = precedents.episodes();
        return episodes == precedents.nearest().size() ? "" : episodes == 1
                ? " They belong to one episode, and what followed counts for each of them."
                : " They belong to " + Numbers.counted(episodes, "episode") + " more than a year apart; within one, what followed counts for each.";
    }

    /** What holds for every panel: counts and no projection, from a record that was chosen knowing what followed. */
    public static final String CAVEAT = "These are counts of what a record tells, and no projection. What it tells was chosen by"
            + " people who knew what followed; what nobody told counts as not having happened; and what followed need not have"
            + " followed from it.";
}
