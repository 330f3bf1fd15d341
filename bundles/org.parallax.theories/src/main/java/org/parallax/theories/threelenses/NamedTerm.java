package org.parallax.theories.threelenses;

import java.util.List;
import java.util.Optional;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.MonthView;

/**
 * How long one party's leader has governed, as far as the record or the scenario names one: a successor who is only assumed
 * when a term runs out has no cycle, and neither has one who only acts. Belongs to one path.
 */
final class NamedTerm {

    private final Administrations.Governed party;
    private final List<Optional<Side>> entries;
    private boolean named;
    private int expected;

    NamedTerm(Administrations.Governed party, List<Optional<Side>> entries) {
        this.party = party;
        this.entries = entries;
        this.named = party.atFirst() != Administrations.UNKNOWN;
        this.expected = party.atFirst();
    }

    /** Moves to a month; the points of the cycle that the party makes in it. */
    double enter(MonthView month, Leadership leadership) {
        int passed = month.monthsInOffice(party.side());
        if (isBroughtIn(month)) {
            named = true;
        } else if (passed != expected) {
            named = false;
        }
        expected = passed + 1;
        return named ? party.share() * leadership.cycle(passed) : 0;
    }

    private boolean isBroughtIn(MonthView month) {
        for (int i = 0; i < month.eventCount(); i++) {
            var entry = entries.get(month.event(i));
            if (entry.isPresent() && entry.get() == party.side()) {
                return true;
            }
        }
        return false;
    }
}
