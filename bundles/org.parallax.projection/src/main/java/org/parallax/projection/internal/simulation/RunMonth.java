package org.parallax.projection.internal.simulation;

import java.util.Objects;
import org.parallax.projection.internal.inputs.DriverRun;
import org.parallax.projection.internal.inputs.OfficeRun;
import org.parallax.projection.internal.inputs.SensitivityTable;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.MonthView;

/** One thread's view of the month its run has come to. */
final class RunMonth implements MonthView {

    private final StorylineRun story;
    private final DriverRun drivers;
    private final OfficeRun offices;
    private final SensitivityTable sensitivity;
    private final RandomStreams draws;
    private int month;

    RunMonth(CompiledSituation script, RandomStreams draws) {
        this.story = new StorylineRun(script.story());
        this.drivers = new DriverRun(script.drivers(), script.story().events());
        this.offices = new OfficeRun(script.offices());
        this.sensitivity = script.sensitivity();
        this.draws = draws;
    }

    StorylineRun story() {
        return story;
    }

    void begin(long run, int suppressed) {
        month = 0;
        story.begin(run, suppressed);
        drivers.begin(run);
        offices.begin();
    }

    void enter(int number) {
        month = number;
        story.enter(number);
        drivers.enter(number, story);
        offices.enter(number, story);
    }

    @Override
    public int month() {
        return month;
    }

    @Override
    public int eventCount() {
        return story.count();
    }

    @Override
    public int event(int i) {
        return story.event(Objects.checkIndex(i, story.count()));
    }

    @Override
    public double driver(int driver) {
        return drivers.value(driver);
    }

    @Override
    public double sensitivity(Side side, int issue) {
        return sensitivity.at(side, issue, month);
    }

    @Override
    public Leaning leaning(Side side) {
        return offices.leaning(side);
    }

    @Override
    public Stance stance(Side side, int issue) {
        return offices.stance(side, issue);
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
        return draws.normal(stream, month, draw);
    }

    @Override
    public double uniform(int stream, int draw) {
        return draws.uniform(stream, month, draw);
    }
}
