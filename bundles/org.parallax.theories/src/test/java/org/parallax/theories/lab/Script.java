package org.parallax.theories.lab;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.theory.MonthView;

/** The months of a run as a test sets them: events where planned, leaders and drivers as set, draws by key. */
public final class Script implements MonthView {

    private static final int EVERY_ISSUE = -1;

    private final Situation situation;
    private final boolean noisy;
    private final Leaning[] leanings = {Leaning.CENTRIST, Leaning.CENTRIST};
    private final Stance[] stances = {Stance.PRAGMATIC, Stance.PRAGMATIC};
    private final Map<Side, Map<Integer, Stance>> exceptions = new EnumMap<>(Side.class);
    private final int[] termLeft = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    private final double[] sensitivity = {1, 1};
    private int only = EVERY_ISSUE;
    private final int[] events;
    private final Map<Integer, Integer> again = new HashMap<>();
    private final List<Integer> endings = new ArrayList<>();
    private IntToDoubleFunction drivers;
    private int count;
    private int month;
    private long run;

    private Script(Situation situation, boolean noisy) {
        this.situation = situation;
        this.noisy = noisy;
        this.events = new int[situation.storyline().events().size()];
        this.drivers = i -> situation.courses().get(i).in(situation.asOf());
    }

    /** Every draw is its median: a path without noise. */
    public static Script quiet(Situation situation) {
        return new Script(situation, false);
    }

    public static Script noisy(Situation situation) {
        return new Script(situation, true);
    }

    public Script leader(Side side, Leaning leaning, Stance stance) {
        leanings[side.ordinal()] = leaning;
        stances[side.ordinal()] = stance;
        return this;
    }

    /** A leader with other stances on some issues, by their number. */
    public Script leader(Side side, Leaning leaning, Stance stance, Map<Integer, Stance> except) {
        exceptions.put(side, except);
        return leader(side, leaning, stance);
    }

    /** Months the leader has left in the first projected month. */
    public Script termLeft(Side side, int months) {
        termLeft[side.ordinal()] = months;
        return this;
    }

    public Script drivers(IntToDoubleFunction values) {
        drivers = values;
        return this;
    }

    /** Scales a side's reaction to news on one issue only. */
    public Script sensitivityTo(int issue, Side side, double factor) {
        only = issue;
        return sensitivity(side, factor);
    }

    public Script sensitivity(Side side, double factor) {
        sensitivity[side.ordinal()] = factor;
        return this;
    }

    /** Lets an event happen once more, as one of a repeating trigger does. */
    public Script again(int event, int inMonth) {
        again.put(event, inMonth);
        return this;
    }

    Script at(long newRun, int newMonth) {
        run = newRun;
        month = newMonth;
        count = 0;
        var planned = situation.storyline().events();
        for (int event = 0; event < planned.size(); event++) {
            var window = (Timing.Window) planned.get(event).timing();
            if (window.first().equals(situation.asOf().plusMonths(newMonth)) || again.getOrDefault(event, 0) == newMonth) {
                events[count++] = event;
            }
        }
        noteEndings();
        return this;
    }

    /** Notes what ends by the plan: events end every condition they name, whether it stands or not. */
    private void noteEndings() {
        endings.clear();
        var planned = situation.storyline().events();
        for (int i = 0; i < count; i++) {
            var ends = planned.get(events[i]).event().impact().endable();
            for (int event = 0; event < planned.size(); event++) {
                if (ends.contains(planned.get(event).id())) {
                    endings.add(event);
                }
            }
            for (int event = 0; event < situation.past().size(); event++) {
                if (ends.contains(situation.past().get(event).event().id())) {
                    endings.add(planned.size() + event);
                }
            }
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
        return events[i];
    }

    @Override
    public int endingCount() {
        return endings.size();
    }

    @Override
    public int ending(int i) {
        return endings.get(i);
    }

    @Override
    public double driver(int driver) {
        return drivers.applyAsDouble(driver);
    }

    @Override
    public double sensitivity(Side side, int issue) {
        return only == EVERY_ISSUE || only == issue ? sensitivity[side.ordinal()] : 1;
    }

    @Override
    public Leaning leaning(Side side) {
        return leanings[side.ordinal()];
    }

    @Override
    public Stance stance(Side side, int issue) {
        return exceptions.getOrDefault(side, Map.of()).getOrDefault(issue, stances[side.ordinal()]);
    }

    @Override
    public int monthsInOffice(Side side) {
        return month - 1;
    }

    @Override
    public int monthsLeft(Side side) {
        int left = termLeft[side.ordinal()];
        return left == Integer.MAX_VALUE ? left : left - month + 1;
    }

    @Override
    public double normal(int stream, int draw) {
        return noisy ? random(stream, month, draw).nextGaussian() : 0;
    }

    @Override
    public double walk(int stream, int draw, double kept) {
        double state = 0;
        for (int past = 1; noisy && past <= month; past++) {
            state = kept * state + random(stream, past, draw).nextGaussian();
        }
        return state;
    }

    @Override
    public double uniform(int stream, int draw) {
        return noisy ? random(stream, month, draw).nextDouble() : 0.5;
    }

    private SplittableRandom random(int stream, int when, int draw) {
        return new SplittableRandom(((run * 1000 + when) * 10 + stream) * 10 + draw);
    }
}
