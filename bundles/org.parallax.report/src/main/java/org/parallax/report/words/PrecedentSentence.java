package org.parallax.report.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.precedent.FollowUp;
import org.parallax.projection.precedent.FollowUpFamily;
import org.parallax.projection.precedent.Precedent;
import org.parallax.projection.precedent.Precedents;

/**
 * The sentence over a panel: the follow-ups whose count is furthest above what is usual, each in the window where it is; and by
 * itself the end of a condition, which is not usual or unusual.
 *
 * @param asOf the last month of knowledge
 */
record PrecedentSentence(Precedents precedents, YearMonth asOf) {

    /** How many counts it holds against a usual rate. */
    private static final int TOLD = 2;

    /** A share that is higher than the usual one by less is not told. */
    private static final double MUCH = 0.1;

    /** The sentence; it says so where nothing followed more often than usual, and where there is no precedent. */
    String text() {
        if (precedents.nearest().isEmpty() && !precedents.undated().isEmpty()) {
            int known = precedents.undated().size();
            return "The record knows " + Numbers.counted(known, "event") + " by " + MonthWords.full(asOf) + " that "
                    + (known == 1 ? "is" : "are") + " near enough to " + PrecedentWords.title(precedents.planned())
                    + ", but not dated to a month, so that nothing is counted: " + PrecedentWords.coarse(precedents) + ".";
        }
        if (precedents.nearest().isEmpty()) {
            return "The record knows nothing by " + MonthWords.full(asOf) + ", dated to the month, that is near enough to "
                    + PrecedentWords.title(precedents.planned()) + ".";
        }
        return subject() + " known by " + MonthWords.full(asOf) + predicate() + ".";
    }

    private int many() {
        return precedents.nearest().size();
    }

    private String subject() {
        long ofKind = precedents.nearest().stream().filter(Precedent::isOfKind).count();
        var kind = "“" + precedents.kind().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT) + "”";
        var events = many() == 1 ? "The one documented event" : "Of " + Numbers.figures(many(), "documented event");
        return ofKind == many() ? events + " of the kind " + kind
                : events + " of the same sort (" + (ofKind == 0 ? "none" : ofKind) + " of the kind " + kind + ")";
    }

    private String predicate() {
        if (precedents.nearest().stream().allMatch(each -> each.past().month().plusMonths(1).isAfter(asOf))) {
            return many() == 1 ? " is too recent to tell what follows" : ", all are too recent to tell what follows";
        }
        var told = told();
        if (told.isEmpty()) {
            return many() == 1 ? " was followed by nothing out of the usual"
                    : ", none was followed by anything much more often than is usual";
        }
        var clauses = new ArrayList<String>();
        told.forEach(each -> clauses.add(each.clause(many(), clauses.isEmpty() ? Optional.empty() : Optional.of(told.getFirst()))));
        return (many() == 1 ? " " : ", ") + Sentences.list(clauses);
    }

    private List<Told> told() {
        var all = precedents.followUps().stream().flatMap(each -> Told.of(each).stream())
                .sorted(Comparator.comparingDouble(Told::excess).reversed()).toList();
        // What ends a condition is a concession as well: the same events are told once.
        var rated = all.stream().filter(Told::isRated).filter(each -> all.stream().noneMatch(each::isToldBy)).limit(TOLD);
        return Stream.concat(rated, all.stream().filter(each -> !each.isRated())).toList();
    }

    private record Told(FollowUpFamily family, FollowUp.Within within, double excess) {

        static Optional<Told> of(FollowUp followUp) {
            return followUp.windows().stream()
                    .filter(within -> within.precedents().of() > 0)
                    .map(within -> new Told(followUp.family(), within,
                            FollowUpWords.share(within.precedents()) - FollowUpWords.share(within.usual())))
                    .filter(told -> told.excess >= MUCH)
                    .max(Comparator.comparingDouble(Told::excess).thenComparing(told -> -told.within.months()));
        }

        /** Whether there is a usual rate that it can be above. */
        boolean isRated() {
            return within.usual().of() > 0;
        }

        boolean isToldBy(Told other) {
            return family == FollowUpFamily.CONCESSION && other.family == FollowUpFamily.END
                    && within.precedents().equals(other.within.precedents());
        }

        String clause(int all, Optional<Told> before) {
            var remarks = Stream.concat(shared().stream(), rate().stream()).toList();
            return many(all, before) + (before.isPresent() ? "" : within.precedents().followed() == 1 ? "was followed " : "were followed ")
                    + "by " + FollowUpWords.one(family) + " " + FollowUpWords.window(within.months())
                    + (remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")");
        }

        /** That one event followed several precedents, which then are no independent cases. */
        private Optional<String> shared() {
            return within.events() == within.precedents().followed() ? Optional.empty()
                    : Optional.of(within.events() == 1 ? "one and the same event" : Numbers.counted(within.events(), "event") + " in all");
        }

        /** Of one case there is no rate that a usual one could be held against. */
        private Optional<String> rate() {
            return within.usual().of() == 0 || within.precedents().of() == 1 ? Optional.empty()
                    : Optional.of("usual " + FollowUpWords.odds(within.usual()));
        }

        /** Counts of all the precedents, unless some are too recent to tell. */
        private String many(int all, Optional<Told> before) {
            var count = within.precedents();
            if (all == 1) {
                return "";
            }
            if (count.of() == all) {
                return count.followed() + " ";
            }
            var which = before.filter(each -> each.within.precedents().of() < all).isEmpty() ? "long enough ago"
                    : before.filter(this::isAmongTheSame).isPresent() ? "" : "long enough ago for that";
            if (which.isEmpty()) {
                return count.of() == 1 ? "" : count.followed() + " of those " + count.of() + " ";
            }
            return count.of() == 1 ? "the one that is " + which + " "
                    : count.followed() + " of the " + count.of() + " that are " + which + " ";
        }

        /** Windows leave out the latest precedents, so that as many are the same ones; an end has only conditions. */
        private boolean isAmongTheSame(Told other) {
            return within.precedents().of() == other.within.precedents().of()
                    && family != FollowUpFamily.END && other.family != FollowUpFamily.END;
        }
    }
}
