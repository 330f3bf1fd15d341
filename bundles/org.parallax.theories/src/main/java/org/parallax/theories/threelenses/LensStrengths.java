package org.parallax.theories.threelenses;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/**
 * How each lens stands, and what the weakest of them does to relations.
 *
 * @param inertia months over which interdependence and identity follow what happens
 */
record LensStrengths(
        double sharpness, double political, double security, double danger, double alertness, double inertia, double wound) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("sharpness", "How sharply the weakest lens binds", "1/point", 0.01, 0.1, 0.3,
                    "The relations 'cannot be captured through a single theoretical lens': what common threats or"
                            + " interdependence alone should bring about does not come about, which makes them 'an"
                            + " anomaly' (Jesmin 2023, Background). A lens ten points above the weakest counts for"
                            + " about a third as much. No document gives a size.")
                    .likely(0.06, 0.16),
            new Parameter("political", "The weakest lens on political cooperation", "points/point", 0, 0.7, 2,
                    "'History may remain a lingering wound among the public, affecting political outcomes and any"
                            + " rapprochement between the two nations' (Jesmin 2023, The Importance of Public Opinion)."
                            + " Less than point for point, since events act by themselves as well; a reading.")
                    .likely(0.35, 1.1),
            new Parameter("security", "The weakest lens on security cooperation", "points/point", 0, 0.25, 1,
                    "The blow of 2015 to 2019 had 'implications on economic, military, and cultural ties' (Jesmin 2023,"
                            + " Oscillating between Enmity and Comity). A third of that on politics: under the same"
                            + " quarrels there were 'trends of improved economic and security cooperation'.")
                    .likely(0.1, 0.45),
            new Parameter("danger", "Common danger on security cooperation", "points/point", 0, 0.15, 0.6,
                    "Security cooperation 'was dictated by the bellicose North', and with its tests the two 'may likely"
                            + " deepen security ties' (Jesmin 2023, Oscillating between Enmity and Comity; Dealing with"
                            + " the North): security alone follows the realist lens whatever else binds. Threat and"
                            + " pressure both higher by two tenths raise it by three points; a reading.")
                    .likely(0.08, 0.25),
            new Parameter("alertness", "Cooperation follows the danger", "1/month", 0.01, 0.15, 1,
                    "Tests and build-up were 'recent' when the pact on intelligence was to be restored and the joint"
                            + " agreement of 2022 had been signed (Jesmin 2023, Dealing with the North; Trilateral"
                            + " Cooperation): half of the way in four to five months.")
                    .likely(0.08, 0.3),
            new Parameter("inertia", "Interdependence and identity follow what happens", "months", 12, 54, 180,
                    "Between four and five years: relations 'suffered a major blow between 2015 and 2019', and the hope of"
                            + " rekindling them came with 'fresh faces' in 2021 and 2022 (Jesmin 2023, Oscillating"
                            + " between Enmity and Comity).")
                    .likely(36, 80),
            new Parameter("wound", "Depth of the documented images", "points", 0, 20, 50,
                    "Surveys 'over different periods indicate an unwavering anti-Japanese sentiment', and the"
                            + " 'burden of history may never become lighter' (Jesmin 2023, The Importance of Public Opinion;"
                            + " Conclusion and Recommendations): what the images of the other say lowers the lens of identity for good, and"
                            + " by more than the views show, which hold them too. An image that is wholly negative takes"
                            + " twenty points; a reading.")
                    .likely(10, 30));

    /** A danger of a half, on a scale of 0 to 1, is neutral, as a level of 50 is. */
    private static final double MIDDLING = 0.5;

    private static final double SCALE = 100;

    static LensStrengths of(ParameterValues values) {
        return new LensStrengths(
                values.of("sharpness"),
                values.of("political"),
                values.of("security"),
                values.of("danger"),
                values.of("alertness"),
                values.of("inertia"),
                values.of("wound"));
    }

    /** The realist lens, in points about neutral, for a common danger of 0 to 1. */
    static double ofDanger(double danger) {
        return SCALE * (danger - MIDDLING);
    }

    /** What a lens adds to the sum of which the weakest is the logarithm: the more, the weaker it is. */
    double weakness(double points) {
        return StrictMath.exp(-sharpness * points);
    }

    /** The share of the way to what happens that interdependence and identity go in a month. */
    double pace() {
        return 1 / inertia;
    }
}
