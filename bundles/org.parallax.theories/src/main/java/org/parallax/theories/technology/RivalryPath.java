package org.parallax.theories.technology;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.EventTable;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.LevelPath;

/** One run under rivalry over technology. Symbols as in {@link TechnologyRivalry}. */
final class RivalryPath implements PreparedTheory.Path {

    private static final int RIVALRY = 0;
    private static final int POLITICAL = Channel.POLITICAL.ordinal();
    private static final int ECONOMIC = Channel.ECONOMIC.ordinal();
    private static final int VIEW_BY_FIRST = Channel.VIEW_BY_FIRST.ordinal();
    private static final int VIEW_BY_SECOND = Channel.VIEW_BY_SECOND.ordinal();

    private final TechnologyRivalry.Learned world;
    private final Stakes stakes;
    private final Rivals atAsOf;
    private final Rivals rivals;
    private final LevelPath path;

    RivalryPath(TechnologyRivalry.Learned world, Stakes stakes, Rivals atAsOf, LevelPath path) {
        this.world = world;
        this.stakes = stakes;
        this.atAsOf = atAsOf;
        this.rivals = new Rivals(atAsOf);
        this.path = path;
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        path.enter(month);
        if (world.isPossible()) {
            rivals.enter();
            note(month);
            rivals.settle();
            double more = rivals.felt() - atAsOf.felt();
            path.set(RIVALRY, ECONOMIC, -stakes.economic() * more);
            path.set(RIVALRY, POLITICAL, -stakes.political() * more);
            path.set(RIVALRY, VIEW_BY_FIRST, -stakes.view() * (rivals.felt(0) - atAsOf.felt(0)));
            path.set(RIVALRY, VIEW_BY_SECOND, -stakes.view() * (rivals.felt(1) - atAsOf.felt(1)));
        }
        for (int i = 0; i < month.eventCount(); i++) {
            feel(month.event(i));
        }
        path.write(levels);
    }

    /** Counts the contracts of a month, and what both do together. */
    private void note(MonthView month) {
        for (int i = 0; i < month.eventCount(); i++) {
            int event = month.event(i);
            if (world.contracts().isCoordination(event)) {
                rivals.coordinate();
            } else if (world.contracts().isContract(event)) {
                rivals.threaten(0, sensitivity(month, Side.FIRST, event) * world.contracts().size(event, 0));
                rivals.threaten(1, sensitivity(month, Side.SECOND, event) * world.contracts().size(event, 1));
            }
        }
    }

    private double sensitivity(MonthView month, Side side, int event) {
        int issue = events().issue(event);
        return issue == EventTable.NO_ISSUE ? 1 : month.sensitivity(side, issue);
    }

    private void feel(int event) {
        boolean replaced = world.contracts().isContract(event);
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            boolean spoken = channel == POLITICAL || channel == ECONOMIC || channel == VIEW_BY_FIRST || channel == VIEW_BY_SECOND;
            if (!spoken) {
                Kernel.feel(path, events(), event, channel);
            } else if (!replaced) {
                feel(event, channel);
            }
        }
    }

    private void feel(int event, int channel) {
        double effect = events().impact(event, channel);
        if (effect < 0 && channel != ECONOMIC && world.contracts().isTouchy(event)) {
            path.felt().add(event, channel, (1 + stakes.layer() * rivalry(channel)) * effect);
        } else {
            Kernel.feel(path, events(), event, channel);
        }
    }

    private double rivalry(int channel) {
        return channel == POLITICAL ? rivals.felt() : rivals.felt(channel == VIEW_BY_FIRST ? 0 : 1);
    }

    private EventTable events() {
        return world.known().events();
    }

    @Override
    public void explain(PreparedTheory.Parts parts) {
        path.explain(parts);
    }
}
