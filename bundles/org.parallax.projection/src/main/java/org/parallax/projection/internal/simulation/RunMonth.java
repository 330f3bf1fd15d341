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

/** The current month of one thread's run, as theories see it. */
final class RunMonth implements MonthView {

    private final StorylineRun storyline;
    private final DriverRun drivers;
    private final OfficeRun offices;
    private final SensitivityTable sensitivity;
    private final RandomStreams draws;
    private int month;
    private boolean worldRead;

    RunMonth(CompiledSituation compiled, RandomStreams draws) {
        this.storyline = new StorylineRun(compiled.storyline());
        this.drivers = new DriverRun(compiled.drivers());
        this.offices = new OfficeRun(compiled.offices());
        this.sensitivity = compiled.sensitivity();
        this.draws = draws;
    }

    /** Whether the theory has asked in this run for what assumptions and shocks may change. */
    boolean worldRead() {
        return worldRead;
    }

    StorylineRun storyline() {
        return storyline;
    }

    void begin(long run, int suppressed) {
        month = 0;
        worldRead = false;
        storyline.begin(run, suppressed);
        drivers.begin(run);
        offices.begin();
    }

    void enter(int number) {
        month = number;
        storyline.enter(number);
        drivers.enter(number, storyline);
        offices.enter(number, storyline);
    }

    @Override
    public int month() {
        return month;
    }

    @Override
    public int eventCount() {
        return storyline.count();
    }

    @Override
    public int event(int i) {
        return storyline.event(Objects.checkIndex(i, storyline.count()));
    }

    @Override
    public int endingCount() {
        return storyline.endingCount();
    }

    @Override
    public int ending(int i) {
        return storyline.ending(Objects.checkIndex(i, storyline.endingCount()));
    }

    @Override
    public double driver(int driver) {
        worldRead = true;
        return drivers.value(driver);
    }

    @Override
    public double sensitivity(Side side, int issue) {
        worldRead = true;
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
    public double walk(int stream, int draw, double kept) {
        return draws.walk(stream, month, draw, kept);
    }

    @Override
    public double uniform(int stream, int draw) {
        return draws.uniform(stream, month, draw);
    }
}
