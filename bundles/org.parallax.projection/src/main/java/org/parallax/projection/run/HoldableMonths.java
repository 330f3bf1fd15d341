package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.internal.storyline.PlannedMonths;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.internal.storyline.Withdrawals;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;

/** In which months something can be made to happen, and how to write that down. */
final class HoldableMonths {

    private final Situation situation;
    private final ProjectedMonths span;
    private final Withdrawals withdrawals;
    private final PlannedMonths planned;

    /** The months of a situation that is played up to {@code present}. */
    HoldableMonths(Situation situation, Optional<YearMonth> present) {
        this.situation = situation;
        this.span = ProjectedMonths.of(situation);
        this.withdrawals = Withdrawals.in(situation);
        this.planned = PlannedMonths.of(situation.holding(new Held(List.of(), present)));
    }

    /** Whether a month is projected. */
    boolean contain(YearMonth month) {
        return span.contains(span.number(month));
    }

    /** Such as {@code 2026-01 to 2027-12}. */
    String words() {
        return span.month(1) + " to " + span.month(span.months());
    }

    /** What to type instead of leaving the month open, such as {@code say in which month it comes about, as visit@2026-04}. */
    String instead(Branch branch) {
        int first = planned.of(branch).map(PlannedMonths.Range::first).orElseGet(planned::firstOpen);
        return example(branch, first)
                .map(example -> "say in which month " + branch.text() + " comes about, as " + example)
                .orElse("leave it out");
    }

    /** What to type instead of a month, such as {@code choose another month, as visit@2026-04}. */
    String other(Branch branch, YearMonth month) {
        return example(branch, span.number(month)).map(example -> "choose another month, as " + example).orElse("leave it out");
    }

    /** The branch in a month in which it can be held, the first from {@code from} on, or else the first of all. */
    private Optional<String> example(Branch branch, int from) {
        int start = Math.clamp(from, 1, span.months());
        return IntStream.concat(IntStream.rangeClosed(start, span.months()), IntStream.range(1, start))
                .filter(month -> absent(branch, month).isEmpty())
                .mapToObj(month -> typed(branch.text() + "@" + span.month(month)))
                .findFirst();
    }

    /** A shell takes a word with a blank as one only within quotes. */
    private static String typed(String word) {
        return word.contains(" ") ? "\"" + word + "\"" : word;
    }

    /** Says who is withdrawn in the first of some months in which anybody is who acts in it; empty if all can act. */
    Optional<String> absent(Branch branch, PlannedMonths.Range months) {
        return IntStream.rangeClosed(months.first(), months.last())
                .boxed()
                .flatMap(month -> absent(branch, month).stream()
                        .map(state -> state + ", without whom there is no " + branch.text() + ", is withdrawn in " + span.month(month)))
                .findFirst();
    }

    private Optional<String> absent(Branch branch, int month) {
        return branch instanceof Branch.Happened(var event)
                ? situation.storyline().events().stream()
                        .filter(candidate -> candidate.id().equals(event))
                        .map(PlannedEvent::event)
                        .flatMap(this::actors)
                        .filter(state -> withdrawals.absent(state, month))
                        .findFirst()
                : Optional.empty();
    }

    private Stream<String> actors(Happening event) {
        var parties = situation.parties();
        return event.isByBoth()
                ? Stream.of(parties.first().id(), parties.second().id())
                : event.actingState().or(() -> event.actor().map(side -> parties.on(side).id())).stream();
    }
}
