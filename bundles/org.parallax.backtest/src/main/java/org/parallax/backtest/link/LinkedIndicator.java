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
        Optional<Side> from = Optional.empty();
        if (head.linkage().direction() instanceof SeriesDirection.From direction) {
            if (!isBetween(direction, parties)) {
                return new Outcome.Rejected<>("The direction " + direction.from() + "->" + direction.to()
                        + " is not between the record's parties, " + parties.first().code() + " and "
                        + parties.second().code() + ".");
            }
            from = Optional.of(direction.from().equals(parties.first().code()) ? Side.FIRST : Side.SECOND);
        }
        String id = head.linkage().indicator();
        Optional<Indicator> named =
                Arrays.stream(Indicator.values()).filter(one -> one.id(parties).equals(id)).findFirst();
        if (named.isEmpty()) {
            List<String> ids = Arrays.stream(Indicator.values()).map(one -> one.id(parties)).toList();
            return new Outcome.Rejected<>("There is no indicator \"" + id + "\"" + LikelyWord.of(id, ids)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("; there are " + String.join(", ", ids) + "."));
        }
        return seen(named.get(), from, parties);
    }

    private static boolean isBetween(SeriesDirection.From direction, Parties parties) {
        String first = parties.first().code();
        String second = parties.second().code();
        return direction.from().equals(first) && direction.to().equals(second)
                || direction.from().equals(second) && direction.to().equals(first);
    }

    private static Outcome<Indicator> seen(Indicator named, Optional<Side> from, Parties parties) {
        if (named == Indicator.SOCIETAL) {
            return new Outcome.Completed<>(from.map(Indicator::contactOf).orElse(named));
        }
        boolean view = named == Indicator.VIEW_OF_FIRST_BY_SECOND || named == Indicator.VIEW_OF_SECOND_BY_FIRST;
        if (view && from.isPresent() && Indicator.viewBy(from.get()) != named) {
            return new Outcome.Rejected<>("The direction is " + parties.on(from.get()).code() + "->"
                    + parties.on(from.get().other()).code() + ", but \"" + named.id(parties)
                    + "\" is how the other side sees this one; turn one of them round.");
        }
        return new Outcome.Completed<>(named);
    }
}
