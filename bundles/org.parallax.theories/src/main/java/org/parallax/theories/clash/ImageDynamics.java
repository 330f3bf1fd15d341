package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/**
 * How an image moves: news leaves an imprint, reproach is answered with reproach, and what was hoped for and does not come
 * disappoints.
 */
record ImageDynamics(double anchoring, double imprint, double recovery, double mirroring, Hopes hopes) {

    /**
     * What good news makes a side expect.
     *
     * @param expectation the share of its hope that a side expects to come true each month
     * @param disappointment how much of what does not come is taken off the image
     * @param patience in how many months a gesture should be answered
     */
    record Hopes(double expectation, double disappointment, double patience) {}

    /** The points of an image that is wholly positive. */
    private static final double POINTS_OF_TONE = 50;

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("anchoring", "Weight of documented images", "share", 0, 0.4, 1,
                    "Share of a documented image's tone taken as the resting point of the image. Under 1: the"
                            + " documents quote images at their sharpest, beside a 'familiarity due to"
                            + " centuries-old history' (Tamaki 2024, Academic Studies). 0.4 lets a moderately"
                            + " negative image rest where 38 in 100 would be favourable; polls since 1998 found 12"
                            + " to 28 in Korea and 46 to 63 in Japan."),
            new Parameter("imprint", "Imprint of news on the image", "share", 0, 0.25, 0.6,
                    "Share of perceived news that stays as image after the news itself has faded: what happens is"
                            + " 'reinforcing the negative images' (Tamaki 2024, The Essence of Japan-South Korea"
                            + " Relations). In the place of the record's lasting share for good news.")
                    .likely(0.15, 0.38),
            new Parameter("recovery", "Return of the image to its anchor", "1/month", 0.005, 0.015, 0.1,
                    "Images are 'deeply ingrained' (Tamaki 2024, The Essence): what moves them is halved in nearly"
                            + " four years. Yearly polls in both countries drift over three to six years.")
                    .likely(0.009, 0.025),
            new Parameter("mirroring", "Answering of reproach", "share", 0, 0.3, 0.9,
                    "'A vicious circle of invectives', a 'quid-pro-quo' (Tamaki 2024, The Essence): the share of one"
                            + " side's reproach that comes back from the other a month later, and is answered in turn."
                            + " Under 1, so that the circle runs on but cannot run away.")
                    .likely(0.15, 0.45),
            new Parameter("expectation", "Pace at which hopes should come true", "1/month", 0.01, 0.1, 0.3,
                    "The share of its hopes that a side expects each month: most of them within a year and a half, between"
                            + " a summit and the disappointment Tamaki describes (December 2015 to 2017; Tamaki 2024, On"
                            + " the Mend?).")
                    .likely(0.06, 0.15),
            new Parameter("disappointment", "Weight of disappointed hopes", "share", 0, 0.9, 1.8,
                    "'Improvements in relations are frequently followed by downturns' (Tamaki 2024, The Need to"
                            + " Capitalize); hopes 'were dashed' (On the Mend?): what is hoped for and does not come takes"
                            + " this share of itself off the image. He names what soured each upswing; that none is needed"
                            + " is ours, and that it is above the imprint, so that an upswing that is not continued ends"
                            + " below where it began."),
            new Parameter("patience", "Months in which a gesture should be answered", "months", 2, 9, 36,
                    "'The ball is now in Japan's court to reciprocate' (Tamaki 2024, On the Mend?), written a year and a"
                            + " half after Seoul's first step: each month one in so many of the gestures not yet answered"
                            + " is given up and disappoints who made it.")
                    .likely(5, 16));

    static ImageDynamics of(ParameterValues values) {
        return new ImageDynamics(
                values.of("anchoring"),
                values.of("imprint"),
                values.of("recovery"),
                values.of("mirroring"),
                new Hopes(values.of("expectation"), values.of("disappointment"), values.of("patience")));
    }

    /** Where the image of a side rests, in points about neutral, while its documented images sound like this. */
    double anchor(double tone) {
        return anchoring * POINTS_OF_TONE * tone;
    }
}
