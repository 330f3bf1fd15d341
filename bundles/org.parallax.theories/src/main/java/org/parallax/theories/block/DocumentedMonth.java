package org.parallax.theories.block;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.MonthView;

/**
 * The documented past in the shape of a projected month, so that a theory lives through it by the same
 * rules: events are indices into {@code past()}, drivers their documented courses, leaders those in office,
 * and nothing is random.
 */
public final class DocumentedMonth implements MonthView {

    private final Situation situation;
    private final Map<Side, LeaderTerm> inOffice = new EnumMap<>(Side.class);
    private YearMonth now;
    private int from;
    private int to;

    /** Stands before the first documented event, or at {@code as of} where there is none. */
    public DocumentedMonth(Situation situation) {
        this.situation = situation;
        var past = situation.past();
        this.now = past.isEmpty()
                ? situation.asOf()
                : past.getFirst().month().minusMonths(1);
    }

    /** Moves a month on; false once {@code as of} is passed. */
    public boolean next() {
        now = now.plusMonths(1);
        if (now.isAfter(situation.asOf())) {
            return false;
        }
        from = to;
        var past = situation.past();
        while (to < past.size() && !past.get(to).month().isAfter(now)) {
            to++;
        }
        inOffice.clear();
        for (var side : Side.values()) {
            leaderOf(side).ifPresent(term -> inOffice.put(side, term));
        }
        return true;
    }

    /** The calendar month. */
    public YearMonth now() {
        return now;
    }

    private Optional<LeaderTerm> leaderOf(Side side) {
        return situation.leaders().stream()
                .filter(term -> term.side() == side
                        && !term.start().isAfter(now)
                        && term.end().map(end -> !end.isBefore(now)).orElse(true))
                .reduce((found, term) -> found.start().isBefore(term.start()) ? term : found);
    }

    @Override
    public int month() {
        return 0;
    }

    @Override
    public int eventCount() {
        return to - from;
    }

    @Override
    public int event(int i) {
        return from + i;
    }

    @Override
    public double driver(int driver) {
        return situation.courses().get(driver).in(now);
    }

    @Override
    public double sensitivity(Side side, int issue) {
        return 1;
    }

    @Override
    public Leaning leaning(Side side) {
        var term = inOffice.get(side);
        return term == null ? Leaning.CENTRIST : term.leaning();
    }

    @Override
    public Stance stance(Side side, int issue) {
        var term = inOffice.get(side);
        return term == null
                ? Stance.PRAGMATIC
                : term.stances().getOrDefault(situation.issues().get(issue).id(), Stance.PRAGMATIC);
    }

    @Override
    public int monthsInOffice(Side side) {
        var term = inOffice.get(side);
        return term == null ? 0 : (int) term.start().until(now, ChronoUnit.MONTHS);
    }

    @Override
    public int monthsLeft(Side side) {
        var term = inOffice.get(side);
        return term == null
                ? Integer.MAX_VALUE
                : term.scheduledEnd()
                        .map(end -> (int) now.until(end, ChronoUnit.MONTHS))
                        .orElse(Integer.MAX_VALUE);
    }

    @Override
    public double normal(int stream, int draw) {
        return 0;
    }

    @Override
    public double uniform(int stream, int draw) {
        return 0.5;
    }
}
