package org.parallax.dsl.record;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Deed;
import org.parallax.model.EventKind;
import org.parallax.model.Occurrence;
import org.parallax.model.Quantity;
import org.parallax.model.QuantityDirection;
import org.parallax.model.QuantityEffect;
import org.parallax.model.State;
import org.parallax.model.Strength;
import org.parallax.model.Topic;

/**
 * Which events may leave an office vacant before the term is over. No kind says so in words: it is one that is about
 * leadership and nothing else, and that lowers the support of who acts moderately or more. A backlash over history costs
 * support too, and the leader stays.
 */
public final class VacantOffice {

    private VacantOffice() {
    }

    /** Whether events of a kind may leave an office vacant, some of them at least. */
    public static boolean mayFollow(EventKind kind) {
        return Set.copyOf(kind.getTopics()).equals(Set.of(Topic.LEADERSHIP))
                && kind.getQuantityEffects().stream().anyMatch(VacantOffice::costsSupport);
    }

    /** Whether an event may leave the office of a state's leader vacant. */
    public static boolean mayFollow(Occurrence event, State state) {
        return Optional.ofNullable(event.getKind()).filter(kind -> !kind.eIsProxy() && mayFollow(kind)).isPresent()
                && ActingState.named(event).contains(state)
                && event.getKind().getQuantityEffects().stream().anyMatch(effect -> costsSupport(effect) && EffectGuards.admit(effect, event));
    }

    /** Whether leaders whom events of a kind bring in wait until an office is vacant: violence does not. */
    public static boolean isAwaited(EventKind kind) {
        return kind.isLeaderChange() && !(kind.isSetDeed() && kind.getDeed() == Deed.VIOLENCE);
    }

    private static boolean costsSupport(QuantityEffect effect) {
        return effect.getDirection() == QuantityDirection.LOWERS && effect.getQuantity() == Quantity.SUPPORT
                && effect.getStrength().compareTo(Strength.MODERATELY) >= 0;
    }
}
