package org.parallax.theories.politicalspace;

import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.MonthView;

/** Who has just taken office, told by months in office that do not go on, and who only acts. Belongs to one path. */
final class Offices {

    private static final int SIDES = Side.values().length;

    /** Of a side of which no month is known, so that nobody takes office in the first. */
    private static final int UNKNOWN = -1;

    private final int[] months;
    private final boolean[] acting;

    private Offices(int[] months, boolean[] acting) {
        this.months = months;
        this.acting = acting;
    }

    /** Before the first month that is known. */
    static Offices unknown() {
        return new Offices(new int[] {UNKNOWN, UNKNOWN}, new boolean[SIDES]);
    }

    /** As others are at {@code as of}, with those who only act in the first projected month acting from then on. */
    static Offices from(Offices others, Situation situation) {
        var acting = new boolean[SIDES];
        for (var side : Side.values()) {
            acting[side.ordinal()] = LeaderInOffice.of(situation, side, situation.from()).acting();
        }
        return new Offices(others.months.clone(), acting);
    }

    /** As others are. */
    Offices copy() {
        return new Offices(months.clone(), acting.clone());
    }

    /**
     * Whether a leader takes office on a side this month, be it one whom nobody has named yet. One who only acts for a
     * leader does not. To be asked once a month of each side.
     *
     * @param acts whether whoever governs in it only acts
     */
    boolean taken(MonthView month, Side side, boolean acts) {
        return taken(side, month.monthsInOffice(side), acts);
    }

    /** Whether a leader takes office on a side in a month in which whoever governs has done so for so many months. */
    boolean taken(Side side, int monthsInOffice, boolean acts) {
        int before = months[side.ordinal()];
        months[side.ordinal()] = monthsInOffice;
        acting[side.ordinal()] = acts;
        return before != UNKNOWN && monthsInOffice <= before && !acts;
    }

    /** Whether whoever governs a side only acts for a leader, as far as known before this month's events. */
    boolean isActing(Side side) {
        return acting[side.ordinal()];
    }
}
