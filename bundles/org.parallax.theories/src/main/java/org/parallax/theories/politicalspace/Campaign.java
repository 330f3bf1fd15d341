package org.parallax.theories.politicalspace;

import java.util.List;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What a campaign makes of an agreement that was concluded before it. */
record Campaign(double window, double turn, double kept) {

    /** So many months after a vote the winner governs: from 'South Korea’s March 2022 presidential election' to 'May 2022'. */
    static final int HANDOVER = 2;

    /** An agreement older than this is in no campaign any more, whatever the setting. */
    static final int LONGEST = 36;

    /** A leader with no more months left than this is not the one whom a vote is about. */
    private static final int LAST_YEAR = 12;

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("window", "Months before a vote in which an agreement becomes its matter", "months", 0, 18, LONGEST,
                    "The 'agreement' of 2015 became 'so politically toxic that presidential candidates in the"
                            + " 2017 South Korean election across the spectrum said it should be renegotiated' (Bard 2021,"
                            + " The 2015 agreement and the 2017 election): from December 2015 to May 2017 are seventeen"
                            + " months.")
                    .likely(12, 24),
            new Parameter("turn", "What a campaign takes, against what the record has the agreement give", "share", 0, 1.8, 4,
                    "To conclude one now 'risks said agreement becoming politicized in the South Korean presidential election, threatening its"
                            + " sustainability' (Bard 2021, Moon's last months), and one that is 'so politically toxic' is"
                            + " worse than none: more than it gave, however little leaders could make of it. No document"
                            + " has a number.")
                    .likely(1, 2.6),
            new Parameter("turnFade", "Months until what a campaign took is back", "months", 6, 24, 60,
                    "After two years a tenth of it is left. In 2021 the agreement of 2015 is still told as a warning (Bard"
                            + " 2021, The 2015 agreement and the 2017 election), but relations had other burdens by then."
                            + " No document has a number.")
                    .likely(15, 40));

    static Campaign of(ParameterValues values) {
        return new Campaign(values.of("window"), values.of("turn"), new Fade(values.of("turnFade")).monthlyShare());
    }

    /** Whether a term's end is near. */
    static boolean isNear(int monthsLeft) {
        return monthsLeft >= 0 && monthsLeft <= LAST_YEAR;
    }
}
