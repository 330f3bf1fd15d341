package org.parallax.app.lowering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.dsl.record.EffectGuards;
import org.parallax.dsl.record.EffectSizes;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.model.Argument;
import org.parallax.model.EventKind;
import org.parallax.model.Leader;
import org.parallax.model.Occurrence;
import org.parallax.model.QuantityDirection;
import org.parallax.model.QuantityEffect;
import org.parallax.model.Role;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Impact.DriverShift;
import org.parallax.projection.situation.Impact.NewLeader;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;

/** The impact of an event: the effects of its kind, scaled by the event's intensity and assigned to its actors. */
final class ImpactLowering {

    private final RecordStates states;

    ImpactLowering(RecordStates states) {
        this.states = states;
    }

    /**
     * The impact of an event.
     *
     * @param stretched its fading, if the scenario stretches it; of a condition, what fades once it is ended
     * @param ends ids of the events whose condition it may end, of each group the one that began last
     */
    Impact of(Occurrence event, Optional<Fade> stretched, List<List<String>> ends) {
        var kind = event.getKind();
        var actors = Actors.of(event, states.sides());
        var duration = duration(kind, stretched);
        boolean stays = duration.equals(new Duration.Passing(Fade.NEVER));
        return new Impact(
                EffectLowering.of(event, actors, stays),
                shifts(event, actors),
                traits(kind, actors),
                duration,
                kind.isLeaderChange() ? newLeader(event, actors) : Optional.empty(),
                ends);
    }

    private List<DriverShift> shifts(Occurrence event, Actors actors) {
        double factor = EffectSizes.factor(EffectGuards.intensityOf(event));
        var shifts = new ArrayList<DriverShift>();
        for (QuantityEffect effect : event.getKind().getQuantityEffects()) {
            if (EffectGuards.admit(effect, event)) {
                double sign = effect.getDirection() == QuantityDirection.RAISES ? 1 : -1;
                double amount = sign * factor * EffectSizes.shift(effect.getStrength());
                states.moved(effect.getQuantity(), actors).forEach(driver -> shifts.add(new DriverShift(driver, amount)));
            }
        }
        shifts.sort(Comparator.comparing(DriverShift::driver).thenComparingDouble(DriverShift::amount));
        return shifts;
    }

    private static Traits traits(EventKind kind, Actors actors) {
        return new Traits(
                kind.getTopics().stream().map(topic -> Topic.valueOf(topic.name())).collect(Collectors.toSet()),
                kind.isSetDeed() ? Optional.of(Deed.valueOf(kind.getDeed().name())) : Optional.empty(),
                sides(kind.getCostlyTo(), actors), sides(kind.getFavours(), actors),
                kind.isLowPolitics());
    }

    private static Set<Side> sides(List<org.parallax.model.Side> meant, Actors actors) {
        var sides = EnumSet.noneOf(Side.class);
        meant.forEach(side -> sides.addAll(actors.meant(side)));
        return sides;
    }

    private static Duration duration(EventKind kind, Optional<Fade> stretched) {
        var fade = stretched.orElseGet(() -> fade(kind));
        return StandingConditions.isStanding(kind) ? new Duration.UntilEnded(fade) : new Duration.Passing(fade);
    }

    private static Fade fade(EventKind kind) {
        return EffectSizes.neverFades(kind) ? Fade.NEVER : new Fade(StandingConditions.fadeMonths(kind));
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
                .map(LeaderLowering::leaning)
                .or(() -> leader.map(LeaderLowering::leaning));
        var stances = leader.map(LeaderLowering::stances).orElseGet(HashMap::new);
        return actors.actor().flatMap(side -> leaning.map(known -> new NewLeader(side, known, stances)));
    }
}
