package org.parallax.theory.kit;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.MonthView;

/**
 * The documented past in the form of projected months, so that a theory goes through it by the same
 * rules: events are indices into {@code past()}, endings are numbered as in any month, drivers have their documented
 * courses, leaders are those in office by the rule of {@link LeaderInOffice}, and nothing is random.
 */
public final class DocumentedMonth implements MonthView {

    private final Situation situation;
    private final LeaderInOffice[] inOffice = new LeaderInOffice[2];
    private final List<Integer> ended;
    private YearMonth now;
    private int endedFrom;
    private int endedTo;
    private int from;
    private int to;

    /** Begins in the month before the first documented event, or at {@code as of} where there is none. */
    public DocumentedMonth(Situation situation) {
        this.situation = situation;
        var past = situation.past();
        this.ended = IntStream.range(0, past.size())
                .boxed()
                .filter(event -> past.get(event).ended().isPresent())
                .sorted(Comparator.comparing(this::end))
                .toList();
        this.now = past.isEmpty()
                ? situation.asOf()
                : past.getFirst().month().minusMonths(1);
    }

    /** Moves to the next month; false once {@code as of} is passed. */
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
        endedFrom = endedTo;
        while (endedTo < ended.size() && !end(ended.get(endedTo)).isAfter(now)) {
            endedTo++;
        }
        for (var side : Side.values()) {
            inOffice[side.ordinal()] = LeaderInOffice.of(situation, side, now);
        }
        return true;
    }

    private YearMonth end(int event) {
        return situation.past().get(event).ended().orElseThrow();
    }

    /** The calendar month. */
    public YearMonth now() {
        return now;
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
    public int endingCount() {
        return endedTo - endedFrom;
    }

    @Override
    public int ending(int i) {
        return situation.storyline().events().size() + ended.get(endedFrom + Objects.checkIndex(i, endingCount()));
    }

    @Override
    public double driver(int driver) {
        return situation.courses().get(driver).in(now);
    }

    @Override
    public double sensitivity(Side side, int issue) {
        return 1;
    }

    /** Whether somebody is only assumed to act for a leader of a side. */
    public boolean isActing(Side side) {
        return inOffice[side.ordinal()].acting();
    }

    @Override
    public Leaning leaning(Side side) {
        return inOffice[side.ordinal()].leaning();
    }

    @Override
    public Stance stance(Side side, int issue) {
        return inOffice[side.ordinal()].stance(situation.issues().get(issue).id());
    }

    @Override
    public int monthsInOffice(Side side) {
        return inOffice[side.ordinal()].since().map(since -> (int) since.until(now, ChronoUnit.MONTHS)).orElse(0);
    }

    @Override
    public int monthsLeft(Side side) {
        return inOffice[side.ordinal()].scheduledEnd()
                .map(end -> (int) now.until(end, ChronoUnit.MONTHS))
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    public double normal(int stream, int draw) {
        return 0;
    }

    @Override
    public double walk(int stream, int draw, double kept) {
        return 0;
    }

    @Override
    public double uniform(int stream, int draw) {
        return 0.5;
    }
}
