package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What outlasts the news: the aftertaste it leaves, the heat of issues, goodwill banked in good times. */
record Memory(double linger, double mounting, double aftertaste, double entwining, double cooling, Goodwill goodwill) {

    /** How goodwill is put by, lapses, and takes up bad news. */
    record Goodwill(double banking, double lapse, double cushion) {

        /** The part of this much bad news, 0 to 1, that banked goodwill takes up. */
        double absorbs(double banked, double badNews) {
            double both = banked + badNews;
            return both > 0 ? cushion * banked / both : 0;
        }
    }

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("linger", "Aftertaste of bad news over the past and the islets", "share", 0, 0.5, 0.9,
                    "'A foul aftertaste lingers' (Tamaki 2022): bad news over an entwined issue leaves a resentment of this"
                            + " share of it, in the place of the record's lasting part. The ruling of 2018 and the"
                            + " controls of 2019 were still told as the core of the quarrel two to four years later.")
                    .likely(0.3, 0.7),
            new Parameter("mounting", "Pace at which resentment mounts", "1/month", 0.03, 0.15, 0.5,
                    "Negative emotions fuel 'mounting mutual resentment' (Tamaki 2024, The Clash of Realities): most of"
                            + " an aftertaste is there within a year of the news, half of it in four or five months.")
                    .likely(0.08, 0.28),
            new Parameter("aftertaste", "Wearing off of an aftertaste", "1/month", 0.005, 0.03, 0.15,
                    "Halved in two years: he found the aftertaste of 2019 in early 2022 (Tamaki 2022).")
                    .likely(0.018, 0.055),
            new Parameter("entwining", "Spread to entwined issues", "share", 0, 0.6, 1,
                    "'The two issues are normally intertwined' (Tamaki 2024, note 2): more than half of the heat of one"
                            + " issue, and of a changed sensitivity to it, passes over to those entwined with it, since"
                            + " a landing calls up the past but is not about it alone."),
            new Parameter("cooling", "Cooling of issues", "1/month", 0.02, 0.1, 0.4,
                    "Heat is halved in six or seven months: reports of conflict were back at their usual number"
                            + " half a year after July 2019, resentment somewhat later.")
                    .likely(0.06, 0.17),
            new Parameter("banking", "Goodwill banked from good news", "share", 0, 0.5, 1,
                    "Share of perceived good news put by: 'confidence-building measures' would 'help to boost goodwill'"
                            + " (Tamaki 2024, The Challenges Ahead)."),
            new Parameter("lapse", "Lapse of banked goodwill", "1/month", 0.005, 0.03, 0.15,
                    "'Cannot be taken for granted for too long' (Tamaki 2024, The Challenges Ahead): halved in two"
                            + " years.")
                    .likely(0.018, 0.055),
            new Parameter("cushion", "Cushion of banked goodwill", "share", 0, 0.7, 1,
                    "The two should 'learn to hedge against the almost inevitable downturn in relations while the"
                            + " sentiments remain positive' (Tamaki 2024, The Need to Capitalize). He means knowing why the"
                            + " other side feels as it does; that goodwill does it is ours. Goodwill as large as the bad"
                            + " news takes up half of this share of it."));

    static Memory of(ParameterValues values) {
        return new Memory(
                values.of("linger"),
                values.of("mounting"),
                values.of("aftertaste"),
                values.of("entwining"),
                values.of("cooling"),
                new Goodwill(values.of("banking"), values.of("lapse"), values.of("cushion")));
    }
}
