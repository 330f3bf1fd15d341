package org.parallax.app.lowering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.dsl.record.EffectGuards;
import org.parallax.dsl.record.EffectSizes;
import org.parallax.model.EffectDirection;
import org.parallax.model.Impact;
import org.parallax.model.IndicatorEffect;
import org.parallax.model.Occurrence;
import org.parallax.model.Perception;
import org.parallax.model.Valence;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Side;

/** What an event does to each channel: the clauses of its kind that count for it, scaled by its intensity. */
final class EffectLowering {

    private final Occurrence event;
    private final Actors actors;
    private final boolean stays;
    private final Map<Channel, Sum> sums = new EnumMap<>(Channel.class);

    private EffectLowering(Occurrence event, Actors actors, boolean stays) {
        this.event = event;
        this.actors = actors;
        this.stays = stays;
    }

    /**
     * The effects of an event. A view stands among them where its kind says something of it, be it nothing for this event.
     *
     * @param stays whether nothing of them ever fades, so that there is no lasting part to set apart
     */
    static Map<Channel, Effect> of(Occurrence event, Actors actors, boolean stays) {
        var lowering = new EffectLowering(event, actors, stays);
        event.getKind().getEffects().forEach(lowering::add);
        event.getKind().getPerceptions().forEach(lowering::add);
        if (event.getKind().isUnseen()) {
            List.of(Side.values()).forEach(side -> lowering.add(Channel.viewBy(side), 0, 0));
        }
        return lowering.sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sum -> sum.getValue().effect(), (one, other) -> one, TreeMap::new));
    }

    private void add(IndicatorEffect clause) {
        if (!EffectGuards.admit(clause, event)) {
            return;
        }
        double sign = clause.getDirection() == EffectDirection.HELPS ? 1 : -1;
        for (var impact : clause.getImpacts()) {
            double points = sign * factor() * EffectSizes.points(impact.getStrength());
            for (var channel : channels(impact)) {
                add(channel, points, EffectSizes.lasting(impact) / 100);
            }
        }
    }

    private List<Channel> channels(Impact impact) {
        return impact.isSetOf()
                ? actors.meant(impact.getOf()).stream().map(Channel::contactOf).toList()
                : Channel.of(Domain.valueOf(impact.getIndicator().name()));
    }

    private void add(Perception perception) {
        double sign = perception.getValence() == Valence.GOOD ? 1 : -1;
        double points = EffectGuards.admit(perception, event) ? sign * factor() * EffectSizes.points(perception.getStrength()) : 0;
        for (var side : actors.meant(perception.getSide())) {
            add(Channel.viewBy(side), points, EffectSizes.lasting(perception) / 100);
        }
    }

    private void add(Channel channel, double points, double lastingShare) {
        sums.merge(channel, new Sum(points, stays ? 0 : points * lastingShare), Sum::plus);
    }

    private double factor() {
        return EffectSizes.factor(EffectGuards.intensityOf(event));
    }

    /** Several clauses on one channel, added. */
    private record Sum(double points, double lasting) {

        Sum plus(Sum other) {
            return new Sum(points + other.points, lasting + other.lasting);
        }

        /** Of opposite clauses with different lasting parts, the sum can last more than it has points: then all of it does. */
        Effect effect() {
            return new Effect(points, points == 0 ? 0 : Math.clamp(lasting / points, 0, 1));
        }
    }
}
