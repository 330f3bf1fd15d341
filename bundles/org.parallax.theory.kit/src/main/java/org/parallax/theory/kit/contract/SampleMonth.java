package org.parallax.theory.kit.contract;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.TheoryCard;

/**
 * The months of one run of a made-up situation: events in the first month of their windows, documented leaders,
 * drivers and sensitivities that wander, draws by the projection's own random numbers. Belongs to one thread.
 */
final class SampleMonth implements MonthView {

    private static final int WORLD = -1;

    private final Situation situation;
    private final boolean eventful;
    private final int streams;
    private final long run;
    private final int[] events;
    private final SampleConditions conditions;
    private int count;
    private int month;
    private YearMonth now;

    /** @param eventful false lets nothing of the scenario happen */
    SampleMonth(Situation situation, TheoryCard card, long run, boolean eventful) {
        this.situation = situation;
        this.eventful = eventful;
        this.streams = card.streams().size();
        this.run = run;
        this.events = new int[situation.storyline().events().size()];
        this.conditions = new SampleConditions(situation);
        this.now = situation.asOf();
    }

    /** Moves to the next month. */
    void next() {
        month++;
        now = now.plusMonths(1);
        count = 0;
        var planned = situation.storyline().events();
        for (int event = 0; eventful && event < planned.size(); event++) {
            if (planned.get(event).timing() instanceof Timing.Window window && window.first().equals(now)) {
                events[count++] = event;
            }
        }
        conditions.enter(events, count);
    }

    @Override
    public int month() {
        return month;
    }

    @Override
    public int eventCount() {
        return count;
    }

    @Override
    public int event(int i) {
        return events[Objects.checkIndex(i, count)];
    }

    @Override
    public int endingCount() {
        return conditions.endings().size();
    }

    @Override
    public int ending(int i) {
        return conditions.endings().get(i);
    }

    @Override
    public double driver(int driver) {
        Objects.checkIndex(driver, situation.courses().size());
        return Randomness.uniform(key(WORLD), month, driver);
    }

    @Override
    public double sensitivity(Side side, int issue) {
        Objects.checkIndex(issue, situation.issues().size());
        return month % 2 == 0 ? 1 : 1.2;
    }

    @Override
    public Leaning leaning(Side side) {
        return inOffice(side).leaning();
    }

    @Override
    public Stance stance(Side side, int issue) {
        return inOffice(side).stance(situation.issues().get(issue).id());
    }

    @Override
    public int monthsInOffice(Side side) {
        return inOffice(side).since().map(since -> (int) since.until(now, ChronoUnit.MONTHS)).orElse(month - 1);
    }

    @Override
    public int monthsLeft(Side side) {
        return inOffice(side).scheduledEnd()
                .map(end -> (int) now.until(end, ChronoUnit.MONTHS))
                .orElse(Integer.MAX_VALUE);
    }

    private LeaderInOffice inOffice(Side side) {
        return LeaderInOffice.of(situation, side, now);
    }

    @Override
    public double normal(int stream, int draw) {
        return Randomness.normal(key(Objects.checkIndex(stream, streams)), month, draw);
    }

    @Override
    public double walk(int stream, int draw, double kept) {
        long key = key(Objects.checkIndex(stream, streams));
        double state = 0;
        for (int past = 1; past <= month; past++) {
            state = kept * state + Randomness.normal(key, past, draw);
        }
        return state;
    }

    @Override
    public double uniform(int stream, int draw) {
        return Randomness.uniform(key(Objects.checkIndex(stream, streams)), month, draw);
    }

    private long key(int stream) {
        return Randomness.runKey(Randomness.streamKey(7, "contract:" + stream), run);
    }
}
