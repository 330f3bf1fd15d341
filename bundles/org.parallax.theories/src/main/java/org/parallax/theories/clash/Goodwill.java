package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What outlasts the news: goodwill banked in good times, and the heat of issues. */
record Goodwill(
        double banking, double accrual, double lapse, double cushion, double kindling, double entwining,
        double cooling) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("banking", "Goodwill banked from good news", "share", 0, 0.5, 1,
                    "Share of perceived good news put by: confidence-building measures 'boost goodwill across the"
                            + " Tsushima straits' (Tamaki 2024, The Challenges Ahead)."),
            new Parameter("accrual", "Goodwill banked in good times", "1/month", 0, 0.03, 0.1,
                    "'The positivity that has recently accrued during the upturn in relations needs to be"
                            + " capitalized on' (Tamaki 2024, The Need to Capitalize): banked each month from an"
                            + " image better than its anchor. A year of an image ten points up banks 3.6 points."),
            new Parameter("lapse", "Lapse of banked goodwill", "1/month", 0.005, 0.03, 0.15,
                    "'Such bonhomie cannot be taken for granted for too long' (Tamaki 2024, The Challenges"
                            + " Ahead): halved in two years."),
            new Parameter("cushion", "Cushion of banked goodwill", "share", 0, 0.7, 1,
                    "Goodwill is 'an important hedge against future downturn' (Tamaki 2024, The Need to"
                            + " Capitalize): goodwill as large as the bad news takes up half of this share of it."),
            new Parameter("kindling", "Kindling of an issue by bad news", "share", 0, 1, 3,
                    "Bad news over an issue makes it hot in proportion to its salience; 1 measures heat in the"
                            + " points of the news itself."),
            new Parameter("entwining", "Spread of heat to entwined issues", "share", 0, 0.6, 1,
                    "History and territory 'are normally intertwined' (Tamaki 2024, note 2): more than half of the"
                            + " heat passes over, since a landing calls up the past but is not about it alone."),
            new Parameter("cooling", "Cooling of issues", "1/month", 0.02, 0.1, 0.4,
                    "Heat is halved in six or seven months: reports of conflict were back at their usual number"
                            + " half a year after July 2019, resentment somewhat later."));

    static Goodwill of(ParameterValues values) {
        return new Goodwill(
                values.of("banking"),
                values.of("accrual"),
                values.of("lapse"),
                values.of("cushion"),
                values.of("kindling"),
                values.of("entwining"),
                values.of("cooling"));
    }

    /** The part of this much bad news, 0 to 1, that banked goodwill takes up. */
    double absorbs(double goodwill, double badNews) {
        double both = goodwill + badNews;
        return both > 0 ? cushion * goodwill / both : 0;
    }
}
