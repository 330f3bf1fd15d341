package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theory.kit.Saturation;

/** How a side weighs news by its image of the other, the media that carry it and the heat of the issue. */
record Perception(
        double amplification, double discount, double clearImage, double media, double attention,
        double heatForHalf) {

    private static final String TAMAKI_2024 = " (Tamaki 2024, ";

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("amplification", "Amplification of bad news", "share", 0, 0.6, 1,
                    "How much more bad news weighs for a side whose image of the other is wholly negative, and how"
                            + " much less for one whose image is wholly positive: negative images 'will frame"
                            + " the “reality”' of relations" + TAMAKI_2024 + "Academic Studies). No size is given; 0.6"
                            + " makes bad news weigh a quarter more at a moderately negative image."),
            new Parameter("discount", "Discount of good news", "share", 0, 0.65, 1,
                    "How much less good news weighs for a side whose image of the other is wholly negative: what"
                            + " the other does is read through the image" + TAMAKI_2024 + "The Clash of Realities"
                            + " and Identity Politics). At a moderately negative image good news loses a quarter."),
            new Parameter("clearImage", "Image that counts as clear", "points", 10, 25, 50,
                    "Distance from neutral at which an image has 71 % of its effect on news: half of the way to"
                            + " the end of the scale, where a poll would find one in four favourable."),
            new Parameter("media", "Media asymmetry", "share", 0, 0.15, 0.4,
                    "'The media plays down the positive while more than willing to reinforce mutually negative"
                            + " images'" + TAMAKI_2024 + "The Need to Capitalize): good news loses and bad news"
                            + " gains this share."),
            new Parameter("attention", "Attention to a hot issue", "share", 0, 0.5, 1.5,
                    "How much more news on a fully hot issue weighs for a public to which it matters wholly: once"
                            + " territory 'is enmeshed with the history conflict' the sense of injustice is"
                            + " amplified" + TAMAKI_2024 + "Academic Studies)."),
            new Parameter("heatForHalf", "Heat that makes half the attention", "points", 2, 10, 40,
                    "About one major incident over an issue, so that a second one soon after meets half the"
                            + " possible attention; chosen to match the strength of the record's event kinds."));

    static Perception of(ParameterValues values) {
        return new Perception(
                values.of("amplification"),
                values.of("discount"),
                values.of("clearImage"),
                values.of("media"),
                values.of("attention"),
                values.of("heatForHalf"));
    }

    /** Weight of bad news for a holder of this image, in points about neutral. */
    double ofBad(double image) {
        return (1 - amplification * Saturation.share(image, clearImage)) * (1 + media);
    }

    /** Weight of good news for a holder of this image. */
    double ofGood(double image) {
        return (1 + discount * Saturation.share(image, clearImage)) * (1 - media);
    }

    /** Weight of any news on an issue of this salience and heat. */
    double ofIssue(double salience, double heat) {
        return 1 + attention * salience * heat / (heat + heatForHalf);
    }
}
