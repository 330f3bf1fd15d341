package org.parallax.theories.coercion;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.EventTable;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.LevelPath;

/** One run under the catalyst. Symbols as in {@link CoercionCatalyst}. */
final class CatalystPath implements PreparedTheory.Path {

    /** How many slow parts there are. */
    static final int PARTS = 4;

    private static final int POLITICAL = Channel.POLITICAL.ordinal();
    private static final int SECURITY = Channel.SECURITY.ordinal();
    private static final int ECONOMIC = Channel.ECONOMIC.ordinal();
    private static final int PRESSING = 0;
    private static final int REMEMBERED = 1;
    private static final int BASES = 2;
    private static final int DEALS = 3;

    private final CoercionCatalyst.Learned world;
    private final Imperative imperative;
    private final OpposedBases bases;
    private final Rapprochement atAsOf;
    private final Rapprochement rapprochement;
    private final DealsLeft deals;
    private final LevelPath path;

    CatalystPath(
            CoercionCatalyst.Learned world, Imperative imperative, OpposedBases bases, Rapprochement atAsOf, DealsLeft deals,
            LevelPath path) {
        this.world = world;
        this.imperative = imperative;
        this.bases = bases;
        this.atAsOf = atAsOf;
        this.rapprochement = new Rapprochement(atAsOf);
        this.deals = deals;
        this.path = path;
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        path.enter(month);
        boolean opposed = OpposedBases.are(month.leaning(Side.FIRST), month.leaning(Side.SECOND));
        if (deals.isPossible()) {
            deals.fade();
            path.set(DEALS, POLITICAL, deals.political());
            path.set(DEALS, SECURITY, deals.security());
            path.set(DEALS, ECONOMIC, deals.economic());
        }
        double coerced = feel(month, opposed);
        rapprochement.live(world.pressure().in(month), world.commitment().in(month), coerced, opposed);
        move(PRESSING, rapprochement.answered() - atAsOf.answered());
        move(REMEMBERED, rapprochement.recalled() - atAsOf.recalled());
        path.set(BASES, POLITICAL, rapprochement.accord() - atAsOf.accord());
        path.write(levels);
    }

    private void move(int part, double by) {
        path.set(part, POLITICAL, imperative.political() * by);
        path.set(part, SECURITY, imperative.security() * by);
        path.set(part, ECONOMIC, imperative.economic() * by);
    }

    /** Feels the events of a month, and says by how much coercions among them raise the pressure. */
    private double feel(MonthView month, boolean opposed) {
        double coerced = 0;
        for (int i = 0; i < month.eventCount(); i++) {
            int event = month.event(i);
            coerced += world.deeds().coercion(event);
            boolean favoured = opposed && world.deals().isDeal(event);
            double weight = favoured ? bases.weight() : 1;
            for (int channel = 0; channel < Channels.COUNT; channel++) {
                if (channel == POLITICAL || channel == SECURITY || channel == ECONOMIC) {
                    feel(event, channel, weight);
                } else {
                    Kernel.feel(path, events(), event, channel);
                }
            }
            int deal = world.deals().number(event);
            if (favoured && deal != DealTable.NONE) {
                deals.make(deal, weight);
            }
        }
        return coerced;
    }

    private void feel(int event, int channel, double weight) {
        double effect = events().impact(event, channel);
        if (effect != 0 && !world.deeds().isMoving(event)) {
            path.felt().add(event, channel, effect > 0 ? weight * effect : effect);
        }
    }

    private EventTable events() {
        return world.known().events();
    }

    @Override
    public void explain(PreparedTheory.Parts parts) {
        path.explain(parts);
    }
}
