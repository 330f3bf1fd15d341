package org.parallax.theory.kit.contract;

import java.time.YearMonth;
import java.util.Objects;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.TheoryCard;

/**
 * The months of one run of a course: events in the first month of their windows, documented leaders and those whom
 * events bring in, draws by the projection's own random numbers; streams of one name are the same under all theories.
 * Belongs to one thread.
 */
final class SampleMonth implements MonthView {

    private static final String WORLD = "the world's own";

    private final Situation situation;
    private final SampleCourse course;
    private final long[] keys;
    private final long worldKey;
    private final int[] events;
    private final SampleConditions conditions;
    private final SampleOffices offices;
    private int count;
    private int month;
    private YearMonth now;

    SampleMonth(SampleCourse course, TheoryCard card, long run) {
        this.course = course;
        this.situation = course.situation();
        this.keys = card.streams().stream().mapToLong(stream -> key(stream, run)).toArray();
        this.worldKey = key(WORLD, run);
        this.events = new int[situation.storyline().events().size()];
        this.conditions = new SampleConditions(situation);
        this.offices = new SampleOffices(situation);
        this.now = situation.asOf();
    }

    /** Moves to the next month. */
    void next() {
        month++;
        now = now.plusMonths(1);
        count = 0;
        var planned = situation.storyline().events();
        for (int event = 0; course.eventful() && event < planned.size(); event++) {
            if (planned.get(event).timing() instanceof Timing.Window window && window.first().equals(now)) {
                events[count++] = event;
            }
        }
        conditions.enter(events, count);
        offices.enter(now);
        for (int i = 0; i < count; i++) {
            planned.get(events[i]).event().impact().leader().ifPresent(offices::change);
        }
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
        return course.world().driver(situation.courses().get(driver), driver, now, worldKey, month);
    }

    @Override
    public double sensitivity(Side side, int issue) {
        Objects.checkIndex(issue, situation.issues().size());
        return course.world().sensitivity(month);
    }

    @Override
    public Leaning leaning(Side side) {
        return offices.of(side).leaning();
    }

    @Override
    public Stance stance(Side side, int issue) {
        return offices.of(side).stance(situation.issues().get(issue).id());
    }

    @Override
    public int monthsInOffice(Side side) {
        return offices.monthsInOffice(side);
    }

    @Override
    public int monthsLeft(Side side) {
        return offices.monthsLeft(side);
    }

    @Override
    public double normal(int stream, int draw) {
        return Randomness.normal(keys[stream], month, draw);
    }

    @Override
    public double walk(int stream, int draw, double kept) {
        double state = 0;
        for (int past = 1; past <= month; past++) {
            state = kept * state + Randomness.normal(keys[stream], past, draw);
        }
        return state;
    }

    @Override
    public double uniform(int stream, int draw) {
        return Randomness.uniform(keys[stream], month, draw);
    }

    private static long key(String stream, long run) {
        return Randomness.runKey(Randomness.streamKey(7, "contract:" + stream), run);
    }
}
