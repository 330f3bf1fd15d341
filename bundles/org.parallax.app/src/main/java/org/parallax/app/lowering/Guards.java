package org.parallax.app.lowering;

import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.ActorGuard;
import org.parallax.model.Argument;
import org.parallax.model.Comparison;
import org.parallax.model.ConsentGuard;
import org.parallax.model.Guard;
import org.parallax.model.Intensity;
import org.parallax.model.IntensityGuard;
import org.parallax.model.Occurrence;
import org.parallax.model.Role;
import org.parallax.model.State;
import org.parallax.model.StateRole;

/** Whether an event is what the guard of a clause asks for. */
final class Guards {

    /** An event that says nothing of its intensity counts in full. */
    private static final Intensity UNSAID = Intensity.MAJOR;

    private Guards() {}

    /** Whether a clause with this guard counts for an event; one without a guard always does. */
    static boolean hold(@Nullable Guard guard, Occurrence event) {
        return switch (guard) {
            case null -> true;
            case ConsentGuard consent -> isConsented(event) != consent.isNegated();
            case ActorGuard actor -> isBy(actor.getRole(), event) != actor.isNegated();
            case IntensityGuard bound -> bound.getComparison() == Comparison.ABOVE
                    ? intensity(event).compareTo(bound.getIntensity()) > 0
                    : intensity(event).compareTo(bound.getIntensity()) < 0;
            default -> throw new LoweringException("A guard of no known form");
        };
    }

    /** The intensity of an event. */
    static Intensity intensity(Occurrence event) {
        return event.getArguments().stream()
                .filter(Argument::isSetIntensity)
                .map(Argument::getIntensity)
                .findFirst()
                .orElse(UNSAID);
    }

    private static boolean isConsented(Occurrence event) {
        return event.getArguments().stream().anyMatch(argument -> argument.getRole() == Role.CONSENTED);
    }

    /** Of several states that act together one with the role is enough; where none is named, it is the parties that act. */
    private static boolean isBy(StateRole role, Occurrence event) {
        var acting = Actors.named(event);
        return acting.isEmpty() ? role == StateRole.PARTY : acting.stream().anyMatch(state -> role(state) == role);
    }

    private static StateRole role(State state) {
        return state.isSetRole() ? state.getRole() : StateRole.BYSTANDER;
    }
}
