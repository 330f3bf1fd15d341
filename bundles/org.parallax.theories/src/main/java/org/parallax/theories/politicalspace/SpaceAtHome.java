package org.parallax.theories.politicalspace;

import java.util.List;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What gives a leader political space for the other side, and what takes it. */
record SpaceAtHome(
        double pace, double supportForSpace, double lameDuck, double lameDuckMonths, double generosity, double demands,
        double wordsKept) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("pace", "Space follows its causes", "1/month", 0.05, 0.35, 1,
                    "Two thirds of the way in a quarter of a year: the governments 'can use the time before the next South"
                            + " Korean presidential election' (Bard 2021, Preparing a reset), five months off, to build"
                            + " political space; so it must be there within that time. No document has a number.")
                    .likely(0.2, 0.6),
            new Parameter("supportForSpace", "Support that gives full space", "share", 0.2, 0.5, 1,
                    "The climate at home is 'challenging for the prime minister to spend political capital on improving"
                            + " ties' (Bard 2021, Korea fatigue in Japan): capital is taken for support at home, and half"
                            + " of the country for enough of it."),
            new Parameter("lameDuck", "Space lost by a lame duck", "share", 0, 0.6, 1,
                    "'Challenging for him to make serious progress with only eight months left in his term' (Bard 2021,"
                            + " Moon's last months): challenging and not impossible, hence more than half."),
            new Parameter("lameDuckMonths", "Months left when a leader is a lame duck", "months", 2, 8, 24,
                    "'Only eight months left in his term' (Bard 2021, Moon's last months): from there on in full, from"
                            + " twice as many on in part.")
                    .likely(5, 12),
            new Parameter("generosity", "Space by generous words of the other side", "share", 0, 0.25, 1,
                    "'Being more rhetorically generous to South Korea, on the other hand, would expand their political"
                            + " space' (Bard 2021, Rhetorical generosity). A gesture of usual size gives a quarter of full"
                            + " space, and several no more than that. No document has a number."),
            new Parameter("demands", "Space lost by demands of the other side", "share", 0, 0.3, 1,
                    "'Demands concessions as a prerequisite to meeting with the South Korea president, it will limit the"
                            + " next Korean administration’s political space' (Bard 2021, Rhetorical generosity). A little"
                            + " more than generosity gives, as bad words weigh more. No document has a number."),
            new Parameter("wordsFade", "Months until words are forgotten", "months", 3, 12, 36,
                    "After so long a tenth of them is left. Demands of the year before still set the example: 'if Kishida"
                            + " follows in Suga’s footsteps' (Bard 2021, Rhetorical generosity).")
                    .likely(6, 20));

    static SpaceAtHome of(ParameterValues values) {
        return new SpaceAtHome(
                values.of("pace"),
                values.of("supportForSpace"),
                values.of("lameDuck"),
                values.of("lameDuckMonths"),
                values.of("generosity"),
                values.of("demands"),
                new Fade(values.of("wordsFade")).monthlyShare());
    }

    /**
     * The space that a leader comes to have, 1 in full and never below 0.
     *
     * @param support at home, 0 to 1
     * @param monthsLeft of the term
     * @param kind what is remembered of generous words of the other side; from 1 on more gives no more
     * @param hard what is remembered of its demands; likewise
     */
    double rest(double support, int monthsLeft, double kind, double hard) {
        double space = Math.min(1, support / supportForSpace) * (1 - lameDuck * lameness(monthsLeft))
                + generosity * Math.min(1, kind) - demands * Math.min(1, hard);
        return Math.max(0, space);
    }

    /** How much of a lame duck a leader is, 0 to 1; not at all beyond the scheduled end. */
    private double lameness(int monthsLeft) {
        return monthsLeft < 0 ? 0 : Math.clamp(2 - monthsLeft / lameDuckMonths, 0, 1);
    }
}
