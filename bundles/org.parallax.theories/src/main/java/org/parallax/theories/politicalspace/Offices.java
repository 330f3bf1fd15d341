package org.parallax.theories.politicalspace;

import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.MonthView;

/** Who has just taken office, told by months in office that do not go on. Belongs to one path. */
final class Offices {

    /** Before the first month nobody is known to go on, so that nobody takes office in it. */
    private static final int UNKNOWN = -1;

    private int first;
    private int second;

    Offices() {
        this(UNKNOWN, UNKNOWN);
    }

    private Offices(int first, int second) {
        this.first = first;
        this.second = second;
    }

    /** As others are. */
    Offices(Offices others) {
        this(others.first, others.second);
    }

    /**
     * Whether a leader takes office on a side this month, be it one whom nobody has named yet. One who only acts for a
     * leader does not. To be asked once a month of each side.
     */
    boolean taken(MonthView month, Side side) {
        int before = side == Side.FIRST ? first : second;
        int now = month.monthsInOffice(side);
        if (side == Side.FIRST) {
            first = now;
        } else {
            second = now;
        }
        return before != UNKNOWN && now <= before && month.leaning(side) != Leaning.UNKNOWN;
    }
}
