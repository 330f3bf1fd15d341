package org.parallax.projection.precedent;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.PastEvent;

/**
 * How often something would have been found if the precedents had nothing to do with it: after the same events, dated as
 * closely, had they stood in other months. A month counts where the record tells something of another sort within a year of
 * it, or the precedent itself stands: where it is silent nothing could be found. What is of the sort that is counted makes
 * no month count, or a lone event would look usual.
 */
final class UsualRate {

    /** The record is silent in a month that is further than this from all that it dates to a month. */
    private static final int SILENT_MONTHS = 12;

    private final Aftermath aftermath;
    private final List<PastEvent> past;
    private final YearMonth asOf;

    UsualRate(Aftermath aftermath, List<PastEvent> past, YearMonth asOf) {
        this.aftermath = aftermath;
        this.past = List.copyOf(past);
        this.asOf = asOf;
    }

    /**
     * For each window, from the shortest on, after how many months a family followed, of all since the earliest precedent, counted for every precedent
     * whose window is over; none for an ended condition, which only a condition can have.
     */
    List<FollowedCount> of(FollowUpFamily family, List<PastEvent> precedents) {
        int[] followed = new int[PrecedentSearch.WINDOWS.size()];
        int[] of = new int[followed.length];
        if (family != FollowUpFamily.END) {
            var told = told(family);
            for (var precedent : precedents) {
                since(precedents).filter(month -> isTold(told, precedent, month)).forEach(month -> {
                    var later = precedent.month().isAfter(month) ? precedent.month() : month;
                    var next = aftermath.first(family, moved(precedent, month), PrecedentSearch.WINDOWS.getLast());
                    for (int i = 0; i < of.length && isOver(later, PrecedentSearch.WINDOWS.get(i)); i++) {
                        int months = PrecedentSearch.WINDOWS.get(i);
                        of[i]++;
                        followed[i] += next.filter(event -> Aftermath.isWithin(event, month, months)).isPresent() ? 1 : 0;
                    }
                });
            }
        }
        return IntStream.range(0, of.length).mapToObj(i -> new FollowedCount(followed[i], of[i])).toList();
    }

    private boolean isOver(YearMonth month, int months) {
        return !month.plusMonths(months).isAfter(asOf);
    }

    private Stream<YearMonth> since(List<PastEvent> precedents) {
        var first = precedents.stream().map(PastEvent::month).min(Comparator.naturalOrder());
        return first.stream().flatMap(month -> month.atDay(1).datesUntil(asOf.plusMonths(1).atDay(1), Period.ofMonths(1)))
                .map(YearMonth::from);
    }

    /** The months of which the record tells something else. */
    private NavigableSet<YearMonth> told(FollowUpFamily family) {
        return past.stream().filter(event -> event.days().tellsMonth() && !FollowUpFamily.of(event.event()).equals(Optional.of(family)))
                .map(PastEvent::month).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTold(NavigableSet<YearMonth> told, PastEvent precedent, YearMonth month) {
        var from = month.minusMonths(SILENT_MONTHS);
        var to = month.plusMonths(SILENT_MONTHS);
        return !told.subSet(from, true, to, true).isEmpty()
                || !precedent.month().isBefore(from) && !precedent.month().isAfter(to);
    }

    /** The same event in another month: on the same day of it, or on some day of it. */
    private static PastEvent moved(PastEvent precedent, YearMonth month) {
        var days = precedent.days();
        boolean some = days.equals(DaySpan.in(precedent.month()));
        return new PastEvent(precedent.event(), month, Optional.empty(),
                some ? DaySpan.in(month) : new DaySpan(in(month, days.first()), in(month, days.last())));
    }

    private static LocalDate in(YearMonth month, LocalDate day) {
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
