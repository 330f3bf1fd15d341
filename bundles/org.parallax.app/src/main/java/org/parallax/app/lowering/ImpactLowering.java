package org.parallax.app.lowering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Argument;
import org.parallax.model.EffectDirection;
import org.parallax.model.EventKind;
import org.parallax.model.Leader;
import org.parallax.model.Occurrence;
import org.parallax.model.Perception;
import org.parallax.model.QuantityDirection;
import org.parallax.model.QuantityEffect;
import org.parallax.model.Role;
import org.parallax.model.Valence;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact.DriverShift;
import org.parallax.projection.situation.Impact.NewLeader;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Traits;

/** The impact of an event: the effects of its kind, scaled by the event's intensity and assigned to its actors. */
final class ImpactLowering {

    /** For a kind that does not say how it fades: a tenth of the effect is left after a year. */
    private static final Fade USUAL = new Fade(12);

    private final RecordStates states;

    ImpactLowering(RecordStates states) {
        this.states = states;
    }

    /** The impact of an event; {@code stretched} is its fading, if the scenario stretches it. */
    Impact of(Occurrence event, Optional<Fade> stretched) {
        var kind = event.getKind();
        var actors = Actors.of(event, states.sides());
        double factor = intensity(event);
        var fade = stretched.orElseGet(() -> fade(kind));
        var points = effects(kind, factor);
        points.putAll(perceptions(kind, actors, factor));
        return new Impact(
                parted(points, fade),
                shifts(kind, actors, factor),
                kind.isLowPolitics() ? Traits.LOW_POLITICS : Traits.NONE,
                new Duration.Passing(fade),
                kind.isLeaderChange() ? newLeader(event, actors) : Optional.empty(),
                List.of());
    }

    /** Effects in their passing and lasting parts; of what never fades nothing is set apart. */
    private static Map<Channel, Effect> parted(Map<Channel, Double> points, Fade fade) {
        var effects = new EnumMap<Channel, Effect>(Channel.class);
        points.forEach((channel, amount) -> effects.put(
                channel, new Effect(amount, fade.equals(Fade.NEVER) ? 0 : Scale.lastingShare(channel))));
        return effects;
    }

    private static double intensity(Occurrence event) {
        return event.getArguments().stream()
                .filter(Argument::isSetIntensity)
                .mapToDouble(argument -> Scale.factor(argument.getIntensity()))
                .findFirst()
                .orElse(1);
    }

    private static Map<Channel, Double> effects(EventKind kind, double factor) {
        var effects = new EnumMap<Channel, Double>(Channel.class);
        for (var clause : kind.getEffects()) {
            double sign = clause.getDirection() == EffectDirection.HELPS ? 1 : -1;
            for (var impact : clause.getImpacts()) {
                var domain = Domain.valueOf(impact.getIndicator().name());
                double points = sign * factor * Scale.points(impact.getStrength());
                Channel.of(domain).forEach(channel -> effects.merge(channel, points, Double::sum));
            }
        }
        return effects;
    }

    private static Map<Channel, Double> perceptions(EventKind kind, Actors actors, double factor) {
        var perceived = new EnumMap<Channel, Double>(Channel.class);
        for (var perception : kind.getPerceptions()) {
            double sign = perception.getValence() == Valence.GOOD ? 1 : -1;
            for (var side : viewers(perception, actors)) {
                perceived.merge(Channel.viewBy(side), sign * factor * Scale.points(perception.getStrength()), Double::sum);
            }
        }
        return perceived;
    }

    private static List<Side> viewers(Perception perception, Actors actors) {
        return switch (perception.getSide()) {
            case ACTOR -> actors.actors();
            case COUNTERPART -> actors.counterparts();
            case BOTH -> List.of(Side.FIRST, Side.SECOND);
        };
    }

    private List<DriverShift> shifts(EventKind kind, Actors actors, double factor) {
        var shifts = new ArrayList<DriverShift>();
        for (QuantityEffect effect : kind.getQuantityEffects()) {
            double sign = effect.getDirection() == QuantityDirection.RAISES ? 1 : -1;
            double amount = sign * factor * Scale.shift(effect.getStrength());
            states.moved(effect.getQuantity(), actors).forEach(driver -> shifts.add(new DriverShift(driver, amount)));
        }
        shifts.sort(Comparator.comparing(DriverShift::driver).thenComparingDouble(DriverShift::amount));
        return shifts;
    }

    private static Fade fade(EventKind kind) {
        if (kind.isLasting()) {
            return Fade.NEVER;
        }
        return kind.getFadeMonths() > 0 ? new Fade(kind.getFadeMonths()) : USUAL;
    }

    private Optional<NewLeader> newLeader(Occurrence event, Actors actors) {
        var leader = event.getArguments().stream()
                .flatMap(argument -> argument.getValues().stream())
                .filter(Leader.class::isInstance)
                .map(Leader.class::cast)
                .findFirst();
        var leaning = event.getArguments().stream()
                .filter(argument -> argument.getRole() == Role.TO && argument.isSetLeaning())
                .map(Argument::getLeaning)
                .findFirst()
                .or(() -> leader.map(Leader::getLeaning));
        var stances = leader.map(LeaderLowering::stances).orElseGet(HashMap::new);
        return actors.actor().flatMap(side ->
                leaning.map(known -> new NewLeader(side, LeaderLowering.leaning(known), stances)));
    }
}
