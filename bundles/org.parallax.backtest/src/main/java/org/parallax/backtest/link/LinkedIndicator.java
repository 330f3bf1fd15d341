package org.parallax.backtest.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.backtest.series.LikelyWord;
import org.parallax.backtest.series.SeriesDirection;
import org.parallax.backtest.series.SeriesHead;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Side;

/** Finds the indicator of a record that a series is linked to. */
public final class LinkedIndicator {

    private LinkedIndicator() {}

    /**
     * The indicator that a head names. {@code societal} of one side is the contact of that side's people. Rejected where the
     * parties have no such indicator, or the direction names a state that is none of them.
     */
    public static Outcome<Indicator> of(SeriesHead head, Parties parties) {
        return wrongDirection(head, parties).or(() -> wrongIndicator(head, parties))
                .<Outcome<Indicator>>map(Outcome.Rejected::new)
                .orElseGet(() -> new Outcome.Completed<>(seen(named(head, parties).orElseThrow(), from(head, parties))));
    }

    /** Why a head's direction is none of the record's, as a sentence; empty where it is one. */
    static Optional<String> wrongDirection(SeriesHead head, Parties parties) {
        if (!(head.linkage().direction() instanceof SeriesDirection.From direction) || isBetween(direction, parties)) {
            return Optional.empty();
        }
        String first = parties.first().code();
        String second = parties.second().code();
        String given = direction.from() + "->" + direction.to();
        return Optional.of("The direction " + given + " is not between the record's parties, " + first + " and " + second
                + LikelyWord.suggestion(given, List.of(first + "->" + second, second + "->" + first)));
    }

    /**
     * Why a head's indicator is none of the record's, or not the one of the direction, as a sentence; empty where it is one.
     */
    static Optional<String> wrongIndicator(SeriesHead head, Parties parties) {
        String id = head.linkage().indicator();
        Optional<Indicator> named = named(head, parties);
        if (named.isEmpty()) {
            List<String> ids = Arrays.stream(Indicator.values()).map(one -> one.id(parties)).toList();
            return Optional.of("There is no indicator \"" + id + "\"" + LikelyWord.of(id, ids)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("; there are " + String.join(", ", ids) + "."));
        }
        return from(head, parties).filter(from -> isViewOfOther(named.get(), from))
                .map(from -> "The direction is " + parties.on(from).code() + "->" + parties.on(from.other()).code() + ", but \""
                        + id + "\" is how the other side sees this one; turn one of them round.");
    }

    private static Optional<Indicator> named(SeriesHead head, Parties parties) {
        return Arrays.stream(Indicator.values())
                .filter(one -> one.id(parties).equals(head.linkage().indicator())).findFirst();
    }

    /** The side whose conduct it is; empty where it is that of both, or of states that are no parties. */
    private static Optional<Side> from(SeriesHead head, Parties parties) {
        return head.linkage().direction() instanceof SeriesDirection.From direction && isBetween(direction, parties)
                ? Optional.of(direction.from().equals(parties.first().code()) ? Side.FIRST : Side.SECOND)
                : Optional.empty();
    }

    private static boolean isBetween(SeriesDirection.From direction, Parties parties) {
        String first = parties.first().code();
        String second = parties.second().code();
        return direction.from().equals(first) && direction.to().equals(second)
                || direction.from().equals(second) && direction.to().equals(first);
    }

    private static boolean isViewOfOther(Indicator named, Side from) {
        boolean view = named == Indicator.VIEW_OF_FIRST_BY_SECOND || named == Indicator.VIEW_OF_SECOND_BY_FIRST;
        return view && Indicator.viewBy(from) != named;
    }

    private static Indicator seen(Indicator named, Optional<Side> from) {
        return named == Indicator.SOCIETAL ? from.map(Indicator::contactOf).orElse(named) : named;
    }
}
