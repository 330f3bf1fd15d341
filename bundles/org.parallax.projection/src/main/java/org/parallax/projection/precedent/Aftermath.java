package org.parallax.projection.precedent;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.PastEvent;

/**
 * What followed in a record, by its dates. One event followed another if every day that its date may mean is later. Of two
 * that stand in one month and whose days do not tell which came first, a protest followed what the other side did, and a hard
 * statement did unless that was one or a protest: both answer something. Nothing else did. An event followed within some
 * months only if every day that its date may mean lies in them, so that one known to the year is in no short window.
 */
final class Aftermath {

    private final Map<FollowUpFamily, List<PastEvent>> families = new EnumMap<>(FollowUpFamily.class);
    private final Map<String, PastEvent> endings = new HashMap<>();

    Aftermath(List<PastEvent> past) {
        var byDay = past.stream().sorted(Comparator.comparing((PastEvent event) -> event.days().last())
                .thenComparing(event -> event.event().id())).toList();
        for (var family : FollowUpFamily.values()) {
            families.put(family, byDay.stream().filter(event -> FollowUpFamily.of(event.event()).filter(family::equals).isPresent()).toList());
        }
        byDay.forEach(event -> event.event().impact().endable().forEach(condition -> endings.put(condition, event)));
    }

    /** Whether the record tells anything of a family, be it in other years; that a condition stands is told of its end. */
    boolean tells(FollowUpFamily family) {
        return family == FollowUpFamily.END || !families.getOrDefault(family, List.of()).isEmpty();
    }

    /** The first event of a family that followed another within some months; none follows itself, wherever that stands. */
    Optional<PastEvent> first(FollowUpFamily family, PastEvent after, int months) {
        return family == FollowUpFamily.END
                ? Optional.ofNullable(endings.get(after.event().id())).filter(end -> ended(after, end, months))
                : families.getOrDefault(family, List.of()).stream()
                        .filter(event -> follows(event, after.days(), months) || answers(family, event, after))
                        .filter(event -> !event.event().id().equals(after.event().id())).findFirst();
    }

    /** Whether every day that the date of an event may mean lies in the months from one to the so much later. */
    static boolean isWithin(PastEvent event, YearMonth from, int months) {
        return !event.days().first().isBefore(from.atDay(1)) && !event.days().last().isAfter(from.plusMonths(months).atEndOfMonth());
    }

    /** An end comes after the beginning by itself: the same month is enough. */
    private static boolean ended(PastEvent condition, PastEvent end, int months) {
        return isWithin(end, YearMonth.from(condition.days().first()), months);
    }

    private static boolean answers(FollowUpFamily family, PastEvent event, PastEvent after) {
        return isUndecided(event.days(), after.days()) && !event.event().actor().equals(after.event().actor())
                && sharpness(family) > FollowUpFamily.of(after.event()).map(Aftermath::sharpness).orElse(0);
    }

    /** Of two reactions the sharper answers the other. */
    private static int sharpness(FollowUpFamily family) {
        return switch (family) {
            case PROTEST -> 2;
            case HARD_STATEMENT -> 1;
            default -> 0;
        };
    }

    /** Whether both stand in one month, and their days do not tell which came first. */
    private static boolean isUndecided(DaySpan one, DaySpan other) {
        return one.tellsMonth() && other.tellsMonth()
                && !one.first().isAfter(other.last()) && !one.last().isBefore(other.first());
    }

    private static boolean follows(PastEvent event, DaySpan after, int months) {
        return event.days().first().isAfter(after.last()) && isWithin(event, YearMonth.from(after.first()), months);
    }
}
