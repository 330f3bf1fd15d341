package org.parallax.theories.quasialliance;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.EventTable;
import org.parallax.theory.kit.LevelPath;

/** One run under the quasi-alliance. Symbols as in {@link QuasiAlliance}. */
final class QuasiPath implements PreparedTheory.Path {

    private static final int SECURITY = Channel.SECURITY.ordinal();
    private static final int POLITICAL = Channel.POLITICAL.ordinal();

    private final QuasiAlliance.Dangers world;
    private final Fears fears;
    private final Bonds bonds;
    private final EventTable events;
    private final LevelPath path;

    QuasiPath(QuasiAlliance.Dangers world, Fears fears, Bonds bonds, EventTable events, LevelPath path) {
        this.world = world;
        this.fears = fears;
        this.bonds = bonds;
        this.events = events;
        this.path = path;
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        path.enter(month);
        double threat = world.threat().in(month);
        double pressure = world.pressure().in(month);
        double commitment = world.commitment().in(month);
        double first = fears.first(threat, pressure, month.leaning(Side.FIRST));
        double second = fears.second(threat, pressure, month.leaning(Side.SECOND));
        double lesser = Math.min(first, second);
        double shared = lesser * (1 - commitment);
        double gap = Math.abs(first - second) * (1 - commitment);
        double rest = bonds.security(shared, gap, commitment * lesser);
        path.settle(0, SECURITY, rest, bonds.settling());
        path.settle(0, POLITICAL, bonds.carry() * rest, bonds.settling());
        feel(month, bonds.ofBad(shared, gap));
        path.write(levels);
    }

    private void feel(MonthView month, double weightOfBad) {
        for (int i = 0; i < month.eventCount(); i++) {
            int event = month.event(i);
            for (int channel = 0; channel < Channels.COUNT; channel++) {
                double effect = events.impact(event, channel);
                if (effect != 0) {
                    double weight = effect < 0 ? weightOfBad : 1;
                    path.felt().add(event, channel, weight * sensitivity(month, event, channel) * effect);
                }
            }
        }
    }

    /** Shocks to a side's sensitivity act on its view wholly, and on a field by half. */
    private double sensitivity(MonthView month, int event, int channel) {
        int issue = events.issue(event);
        if (issue == EventTable.NO_ISSUE) {
            return 1;
        }
        double first = month.sensitivity(Side.FIRST, issue);
        double second = month.sensitivity(Side.SECOND, issue);
        if (channel == Channels.view(Side.FIRST)) {
            return first;
        }
        return channel == Channels.view(Side.SECOND) ? second : (first + second) / 2;
    }
}
