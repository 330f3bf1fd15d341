package org.parallax.theories.threelenses;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What leaders can do by themselves, and when in their term. */
record Leadership(double alone, double honeymoon, double trouble) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("alone", "News that does not touch the lens it acts through", "share", 0, 0.4, 1,
                    "'Political leadership is alone insufficient to restore relations between the two in the long run',"
                            + " and security cooperation 'was dictated by the bellicose North' (Jesmin 2023, The Importance"
                            + " of Public Opinion; Oscillating between Enmity and Comity): political news that touches no"
                            + " lens that binds, and security news that is not about arms, does four tenths of what the"
                            + " record has it do, little more than one lens of three; a reading.")
                    .likely(0.2, 0.65),
            new Parameter("honeymoon", "Cordial first year of an administration", "points", 0, 5, 15,
                    "Since the turn of the century 'successive South Korean administrations aimed to maintain cordial"
                            + " relations with Japan at the outset' (Jesmin 2023, Oscillating between Enmity and Comity, after Park 2008). Rather"
                            + " less than a summit, which the record has at six points: aims, and deeds count by"
                            + " themselves.")
                    .likely(2.5, 8),
            new Parameter("trouble", "Trouble in the middle of an administration", "points", 0, 4, 15,
                    "Cordial at the outset, 'only for things to become unstable in the middle or end of the"
                            + " administrations due to historical controversies and diverging strategic priorities' (Jesmin"
                            + " 2023, as above). Here it needs no cause and is over by the end: a reading. Somewhat less than"
                            + " the honeymoon, since such controversies count by themselves where they are documented or"
                            + " planned.")
                    .likely(2, 7));

    private static final double FIRST_YEAR = 12;
    private static final double TURN = 18;
    private static final double MIDDLE = 24;
    private static final double FOUR_YEARS = 48;
    private static final double FIVE_YEARS = 60;

    static Leadership of(ParameterValues values) {
        return new Leadership(values.of("alone"), values.of("honeymoon"), values.of("trouble"));
    }

    /**
     * The term's cycle in points: cordial for a year, nothing after a year and a half, troubled from two years to four,
     * and nothing again after five.
     */
    double cycle(int monthsInOffice) {
        if (monthsInOffice <= TURN) {
            return honeymoon * share(TURN - monthsInOffice, TURN - FIRST_YEAR);
        }
        double begun = share(monthsInOffice - TURN, MIDDLE - TURN);
        return -trouble * Math.min(begun, share(FIVE_YEARS - monthsInOffice, FIVE_YEARS - FOUR_YEARS));
    }

    private static double share(double passed, double of) {
        return Math.max(0, Math.min(1, passed / of));
    }

    /** The weight of political news that touches a lens of this share in what binds. */
    double weight(double share) {
        return alone + (1 - alone) * share;
    }
}
