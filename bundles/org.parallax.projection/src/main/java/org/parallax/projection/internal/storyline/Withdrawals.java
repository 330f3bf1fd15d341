package org.parallax.projection.internal.storyline;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** Which states are withdrawn in which months. */
public final class Withdrawals {

    private final Situation situation;
    private final Map<String, BitSet> months = new HashMap<>();

    private Withdrawals(Situation situation) {
        this.situation = situation;
    }

    /** The withdrawals among a situation's shocks. */
    public static Withdrawals in(Situation situation) {
        var withdrawals = new Withdrawals(situation);
        var span = ProjectedMonths.of(situation);
        for (var shock : situation.shocks()) {
            if (shock instanceof Shock.Withdrawal withdrawal) {
                int from = Math.max(1, span.number(withdrawal.from()));
                int to = Math.min(span.months(), span.number(withdrawal.to()));
                if (from <= to) {
                    withdrawals.of(withdrawal.state()).set(from, to + 1);
                }
            }
        }
        return withdrawals;
    }

    /** Whether a state is withdrawn in a month. */
    public boolean absent(String state, int month) {
        var absent = months.get(state);
        return absent != null && absent.get(month);
    }

    /**
     * The months in which an event cannot happen because its actor is withdrawn; an event without a single actor
     * needs both parties.
     */
    public BitSet barring(Happening event) {
        var barred = new BitSet();
        if (event.actingState().isPresent()) {
            barred.or(months.getOrDefault(event.actingState().get(), barred));
        } else if (event.actor().isPresent()) {
            barred.or(months.getOrDefault(party(event.actor().get()), barred));
        } else {
            barred.or(months.getOrDefault(party(Side.FIRST), new BitSet()));
            barred.or(months.getOrDefault(party(Side.SECOND), new BitSet()));
        }
        return barred;
    }

    private String party(Side side) {
        return situation.parties().on(side).id();
    }

    private BitSet of(String state) {
        return months.computeIfAbsent(state, key -> new BitSet());
    }
}
