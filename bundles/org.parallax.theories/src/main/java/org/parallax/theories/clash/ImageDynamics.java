package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/**
 * How an image moves: news shifts it, it returns to what the documents say it is, hopes raised in an
 * upswing are disappointed, and coldness is answered with coldness.
 */
record ImageDynamics(
        double anchoring, double imprint, double recovery, Hopes hopes, double mirroring, double regardPace,
        double seepage) {

    /** How hopes follow an image, and pull it down when they are disappointed; both shares a month. */
    record Hopes(double habituation, double disappointment) {}

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("anchoring", "Weight of documented images", "share", 0, 0.4, 1,
                    "Share of a documented image's tone taken as the resting point of the image. Under 1: the"
                            + " documents quote images at their sharpest, beside a 'familiarity due to"
                            + " centuries-old history' (Tamaki 2024, Academic Studies). 0.4 lets a moderately"
                            + " negative image rest where 38 in 100 would be favourable; polls since 1998 found 12"
                            + " to 28 in Korea and 46 to 63 in Japan."),
            new Parameter("imprint", "Imprint of news on the image", "share", 0, 0.3, 0.6,
                    "Share of perceived news that stays as image after the news itself has faded: episodes"
                            + " 'reinforce' negative images (Tamaki 2024, The Essence of Japan-South Korea"
                            + " Relations)."),
            new Parameter("recovery", "Return of the image to its anchor", "1/month", 0.005, 0.015, 0.1,
                    "Images are 'deeply ingrained' (Tamaki 2024, The Essence): what moves them is halved in nearly"
                            + " four years. Yearly polls in both countries drift over three to six years."),
            new Parameter("habituation", "Pace at which hopes follow the image", "1/month", 0.01, 0.05, 0.2,
                    "Hopes adapt in about a year and a half, between a summit and the disappointment Tamaki"
                            + " describes (December 2015 to 2017; Tamaki 2024, On the Mend?)."),
            new Parameter("disappointment", "Pull of disappointed hopes", "1/month", 0, 0.1, 0.3,
                    "'Improvements in relations are frequently followed by downturns' (Tamaki 2024, The Need to"
                            + " Capitalize). With habituation and recovery 0.1 gives swings of seven to eight"
                            + " years, the spacing of the troughs of 2012 and 2019 and the peaks of 2015 and 2023."),
            new Parameter("mirroring", "Answering of the other's image", "share", 0, 0.4, 0.9,
                    "'A vicious circle of anxiety and disappointment' (Tamaki 2024, The Clash of Realities): the"
                            + " share of the other's image that becomes one's own resting point. Under 1, so that"
                            + " the circle runs on but cannot run away."),
            new Parameter("regardPace", "Pace at which views follow the image", "1/month", 0.01, 0.06, 0.3,
                    "What is asked in a poll settles on the image within a year or so; yearly favourability moves"
                            + " by three to six points a year."),
            new Parameter("seepage", "Seepage of opinion into the image", "share", 0, 0.8, 1,
                    "Share of an unexplained change of view that enters the image, where hopes and disappointment"
                            + " turn it into ebb and flow (Tamaki 2024, The Need to Capitalize)."));

    static ImageDynamics of(ParameterValues values) {
        return new ImageDynamics(
                values.of("anchoring"),
                values.of("imprint"),
                values.of("recovery"),
                new Hopes(values.of("habituation"), values.of("disappointment")),
                values.of("mirroring"),
                values.of("regardPace"),
                values.of("seepage"));
    }
}
