package org.parallax.dsl.record;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.Argument;
import org.parallax.model.Deed;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Occurrence;
import org.parallax.model.Parameter;
import org.parallax.model.ParallaxFactory;
import org.parallax.model.ParameterType;
import org.parallax.model.Quantity;
import org.parallax.model.QuantityDirection;
import org.parallax.model.QuantityEffect;
import org.parallax.model.Role;
import org.parallax.model.State;
import org.parallax.model.Strength;
import org.parallax.model.Topic;

/**
 * Which events may leave an office vacant before the term is over. No kind says so in words: it is one that is about
 * leadership and nothing else, and that lowers the support of who acts moderately or more. A backlash over history costs
 * support too, and the leader stays.
 */
public final class VacantOffice {

    private static final Set<Role> ACTING = Set.of(Role.BY, Role.BETWEEN, Role.IN);
    private static final Set<ParameterType> STATES = Set.of(ParameterType.STATE, ParameterType.STATES);

    private VacantOffice() {
    }

    /** Whether events of a kind may leave an office vacant, some of them at least. */
    public static boolean mayFollow(EventKind kind) {
        return Set.copyOf(kind.getTopics()).equals(Set.of(Topic.LEADERSHIP))
                && kind.getQuantityEffects().stream().anyMatch(effect -> costsSupport(effect)
                        && effect.getStrength().compareTo(Strength.MODERATELY) >= 0);
    }

    /** Whether an event of a kind may leave the office of a state's leader vacant if it is of the usual intensity. */
    public static boolean mayFollow(EventKind kind, State state) {
        return mayFollow(kind) && kind.getParameters().stream()
                .filter(parameter -> ACTING.contains(parameter.getRole()) && STATES.contains(parameter.getType()))
                .flatMap(parameter -> examples(kind, parameter, state)).anyMatch(event -> mayFollow(event, state));
    }

    /** Whether an event may leave the office of a state's leader vacant. */
    public static boolean mayFollow(Occurrence event, State state) {
        return Optional.ofNullable(event.getKind()).filter(kind -> !kind.eIsProxy() && mayFollow(kind)).isPresent()
                && ActingState.named(event).contains(state)
                && event.getKind().getQuantityEffects().stream().anyMatch(effect -> costsEnough(effect, event));
    }

    /** Whether leaders whom events of a kind bring in wait until an office is vacant: violence does not. */
    public static boolean isAwaited(EventKind kind) {
        return kind.isLeaderChange() && !(kind.isSetDeed() && kind.getDeed() == Deed.VIOLENCE);
    }

    /** Events of a kind in which a state acts: one that says no more, and where the kind knows consent one that has it. */
    private static Stream<Event> examples(EventKind kind, Parameter acting, State state) {
        Event plain = example(kind, acting, state);
        Event consented = example(kind, acting, state);
        consented.getArguments().add(argument(Role.CONSENTED));
        return kind.getParameters().stream().anyMatch(parameter -> parameter.getRole() == Role.CONSENTED)
                ? Stream.of(plain, consented) : Stream.of(plain);
    }

    private static Event example(EventKind kind, Parameter acting, State state) {
        Event event = ParallaxFactory.eINSTANCE.createEvent();
        event.setKind(kind);
        Argument argument = argument(acting.getRole());
        argument.getValues().add(state);
        event.getArguments().add(argument);
        return event;
    }

    private static Argument argument(Role role) {
        Argument argument = ParallaxFactory.eINSTANCE.createArgument();
        argument.setRole(role);
        return argument;
    }

    /** An event of minor intensity has half of the effect, and may cost too little. */
    private static boolean costsEnough(QuantityEffect effect, Occurrence event) {
        return costsSupport(effect) && EffectGuards.admit(effect, event)
                && EffectSizes.factor(EffectGuards.intensityOf(event)) * EffectSizes.shift(effect.getStrength())
                        >= EffectSizes.shift(Strength.MODERATELY);
    }

    private static boolean costsSupport(QuantityEffect effect) {
        return effect.getDirection() == QuantityDirection.LOWERS && effect.getQuantity() == Quantity.SUPPORT;
    }
}
