package org.parallax.dsl.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.ActorGuard;
import org.parallax.model.Argument;
import org.parallax.model.Comparison;
import org.parallax.model.ConsentGuard;
import org.parallax.model.EffectClause;
import org.parallax.model.EventKind;
import org.parallax.model.Guard;
import org.parallax.model.Intensity;
import org.parallax.model.IntensityGuard;
import org.parallax.model.Occurrence;
import org.parallax.model.Role;
import org.parallax.model.State;
import org.parallax.model.StateRole;

/** What an event must be for an effect of its kind to count. */
public final class EffectGuards {

    /** The intensity of an event that says none. */
    public static final Intensity USUAL = Intensity.MAJOR;

    private EffectGuards() {
    }

    /** Whether an effect of its kind counts for an event; one without a guard always does. */
    public static boolean admit(EffectClause effect, Occurrence event) {
        return of(effect).map(guard -> admits(guard, event)).orElse(true);
    }

    /** The guard of an effect; empty where it has none. */
    public static Optional<Guard> of(EffectClause effect) {
        return Optional.ofNullable(effect.getGuard());
    }

    private static boolean admits(Guard guard, Occurrence event) {
        return switch (guard) {
            case ConsentGuard consent -> isConsented(event) != consent.isNegated();
            case ActorGuard actor -> isBy(actor.getRole(), event) != actor.isNegated();
            case IntensityGuard intensity -> admitted(intensity).contains(intensityOf(event));
            default -> true;
        };
    }

    /** Whether an event is told to have the consent of the other side. */
    public static boolean isConsented(Occurrence event) {
        return event.getArguments().stream().anyMatch(argument -> argument.getRole() == Role.CONSENTED);
    }

    /** The intensity of an event, the usual one where it says none. */
    public static Intensity intensityOf(Occurrence event) {
        return event.getArguments().stream().filter(Argument::isSetIntensity).map(Argument::getIntensity).findFirst()
                .orElse(USUAL);
    }

    /** The intensities that a guard lets pass. */
    public static Set<Intensity> admitted(IntensityGuard guard) {
        Set<Intensity> admitted = EnumSet.allOf(Intensity.class);
        admitted.removeIf(each -> guard.getComparison() == Comparison.ABOVE ? each.compareTo(guard.getIntensity()) <= 0
                : each.compareTo(guard.getIntensity()) >= 0);
        return admitted;
    }

    /** Of several states that act together one with the role is enough; where none is named, it is the parties that act. */
    private static boolean isBy(StateRole role, Occurrence event) {
        List<State> acting = ActingState.named(event);
        return acting.isEmpty() ? role == StateRole.PARTY : acting.stream().anyMatch(state -> roleOf(state) == role);
    }

    /** Whether no event of a kind can be what both of two of its effects ask for. */
    public static boolean areApart(EventKind kind, EffectClause one, EffectClause other) {
        boolean actsAlone = kind.getParameters().stream().noneMatch(parameter -> parameter.getRole() == Role.BETWEEN);
        return of(one).flatMap(first -> of(other).map(second -> areApart(first, second, actsAlone))).orElse(false);
    }

    private static boolean areApart(Guard one, Guard other, boolean actsAlone) {
        return switch (one) {
            case ConsentGuard first when other instanceof ConsentGuard second -> first.isNegated() != second.isNegated();
            case ActorGuard first when other instanceof ActorGuard second -> first.getRole() == second.getRole()
                    ? first.isNegated() != second.isNegated()
                    : actsAlone && !first.isNegated() && !second.isNegated();
            case IntensityGuard first when other instanceof IntensityGuard second ->
                    admitted(first).stream().noneMatch(admitted(second)::contains);
            default -> false;
        };
    }

    /** A state that has no role is a bystander. */
    private static StateRole roleOf(State state) {
        return state.isSetRole() ? state.getRole() : StateRole.BYSTANDER;
    }
}
