package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Who governs one side in a month, as far as the record knows.
 *
 * <p>It is the leader whose term began last. The month in which a term ends still belongs to it, unless a
 * successor's term begins in that month. Where that term is over, or none has begun, an acting leader is assumed
 * of whom nothing is known: of unknown leaning, pragmatic on every issue, with no scheduled end.
 *
 * @param stances by issue id; pragmatic on an issue that is not named
 * @param since the month the term began; for an acting leader the month in which the last term ended, empty when
 *     none is documented
 * @param scheduledEnd the month the term is due to end, when an end is fixed in advance
 * @param acting whether somebody is only assumed to act for a leader; a leader whose leaning is unknown does not
 */
public record LeaderInOffice(
        Leaning leaning, Map<String, Stance> stances, Optional<YearMonth> since, Optional<YearMonth> scheduledEnd,
        boolean acting) {

    // Who only acts may begin and end within a month: of those who began in one, who stayed longer is in office after it.
    private static final Comparator<LeaderTerm> ORDER = Comparator.comparing(LeaderTerm::start)
            .thenComparing(term -> term.end().isEmpty())
            .thenComparing(term -> term.end().orElse(term.start()))
            .thenComparing(LeaderTerm::leader);

    public LeaderInOffice {
        stances = Map.copyOf(stances);
    }

    /** The leader of a side in a month. The order of the terms does not matter. */
    public static LeaderInOffice of(Situation situation, Side side, YearMonth month) {
        Optional<LeaderTerm> last = Optional.empty();
        for (var term : situation.leaders()) {
            boolean begun = term.side() == side && !term.start().isAfter(month);
            if (begun && last.map(other -> ORDER.compare(other, term) < 0).orElse(true)) {
                last = Optional.of(term);
            }
        }
        return last.map(term -> after(term, month)).orElse(acting(Optional.empty()));
    }

    private static LeaderInOffice after(LeaderTerm term, YearMonth month) {
        boolean over = term.end().map(end -> end.isBefore(month)).orElse(false);
        return over
                ? acting(term.end())
                : new LeaderInOffice(
                        term.leaning(), term.stances(), Optional.of(term.start()), term.scheduledEnd(), false);
    }

    private static LeaderInOffice acting(Optional<YearMonth> since) {
        return new LeaderInOffice(Leaning.UNKNOWN, Map.of(), since, Optional.empty(), true);
    }

    /** The stance on an issue, by its id. */
    public Stance stance(String issue) {
        return stances.getOrDefault(issue, Stance.PRAGMATIC);
    }
}
