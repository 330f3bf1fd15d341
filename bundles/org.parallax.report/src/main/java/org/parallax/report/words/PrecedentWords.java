package org.parallax.report.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.projection.precedent.FollowUp;
import org.parallax.projection.precedent.FollowUpFamily;
import org.parallax.projection.precedent.FollowedCount;
import org.parallax.projection.precedent.Likeness;
import org.parallax.projection.precedent.Precedent;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** What precedents say, in words: the sentence with counts, what agrees, what followed, and what a reader must know of it. */
public final class PrecedentWords {

    /** How many counts the sentence over a panel holds. */
    private static final int TOLD = 2;

    /** A share that is higher than the usual one by less is not told above a panel. */
    private static final double MUCH = 0.1;

    private static final String NO_ANSWER = "–";

    private final Situation situation;

    public PrecedentWords(Situation situation) {
        this.situation = situation;
    }

    /** The planned events that a panel is for, by their titles. */
    public String title(List<PlannedEvent> planned) {
        return Sentences.list(planned.stream().map(event -> "“" + event.event().title() + "”").toList());
    }

    /**
     * The sentence with counts: the follow-ups whose count is furthest above what is usual, each in the window where it is.
     * Says so where nothing followed more often than usual, and where there is no precedent.
     */
    public String headline(Precedents precedents) {
        var nearest = precedents.nearest();
        if (nearest.isEmpty()) {
            return "The record knows nothing by " + MonthWords.full(situation.asOf())
                    + ", dated to the month, that is near enough to " + title(precedents.planned()) + ".";
        }
        var told = told(precedents);
        var clauses = new ArrayList<String>();
        told.forEach(each -> clauses.add(each.clause(nearest.size(), clauses.isEmpty())));
        return subject(precedents) + " known by " + MonthWords.full(situation.asOf())
                + (told.isEmpty() ? nothing(nearest.size()) : (nearest.size() == 1 ? " " : ", ") + Sentences.list(clauses)) + ".";
    }

    private static List<Told> told(Precedents precedents) {
        var all = precedents.followUps().stream().flatMap(each -> Told.of(each).stream())
                .sorted(Comparator.comparingDouble(Told::excess).reversed()).toList();
        // What ends a condition is a concession as well: the same events are told once.
        return all.stream().filter(each -> all.stream().noneMatch(each::isToldBy)).limit(TOLD).toList();
    }

    private static String subject(Precedents precedents) {
        var nearest = precedents.nearest();
        long ofKind = nearest.stream().filter(each -> each.alike().contains(Likeness.KIND)).count();
        var kind = "“" + precedents.kind().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT) + "”";
        var events = nearest.size() == 1 ? "The one documented event" : "Of " + Numbers.figures(nearest.size(), "documented event");
        return ofKind == nearest.size() ? events + " of the kind " + kind
                : events + " of the same sort (" + (ofKind == 0 ? "none" : ofKind) + " of the kind " + kind + ")";
    }

    private static String nothing(int precedents) {
        return precedents == 1 ? " was followed by nothing out of the usual" : ", none was followed by anything much more often than is usual";
    }

    private record Told(FollowUpFamily family, FollowUp.Within within, double excess) {

        static Optional<Told> of(FollowUp followUp) {
            return followUp.windows().stream()
                    .filter(within -> within.precedents().of() > 0)
                    .map(within -> new Told(followUp.family(), within, share(within.precedents()) - share(within.usual())))
                    .filter(told -> told.excess >= MUCH)
                    .max(Comparator.comparingDouble(Told::excess).thenComparing(told -> -told.within.months()));
        }

        boolean isToldBy(Told other) {
            return family == FollowUpFamily.CONCESSION && other.family == FollowUpFamily.END
                    && within.precedents().equals(other.within.precedents());
        }

        /** Counts of all the precedents, unless some are too recent to tell. */
        String clause(int all, boolean first) {
            var count = within.precedents();
            var many = all == 1 ? "" : count.followed() + (count.of() == all ? " " : " of the " + count.of() + " that are long enough ago ");
            return many + (!first ? "" : count.followed() == 1 ? "was followed " : "were followed ")
                    + "by " + one(family) + " " + window(within.months())
                    + (within.usual().of() == 0 ? "" : " (usual " + odds(within.usual()) + ")");
        }
    }

    private static double share(FollowedCount count) {
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

    private static String one(FollowUpFamily family) {
        return switch (family) {
            case PROTEST -> "a protest";
            case HARD_STATEMENT -> "a hard statement or claim";
            case COERCION -> "a sanction or coercion";
            case RULING -> "a ruling or a call on a court";
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

    /** The usual rate as a share of months; a dash where there is none. */
    public static String usual(FollowedCount usual) {
        return usual.of() == 0 ? NO_ANSWER : Numbers.percent(share(usual));
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
        return "The usual rate is the share of all months since " + precedents.since().map(MonthWords::full).orElse("")
                + " after which the same followed." + few(precedents) + episodes(precedents);
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
