package org.parallax.theories.quasialliance;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What fears do to relations. */
record Bonds(
        double sharedFear, double unevenFear, double tripod, double carry, double restraint, double friction,
        double settling) {

    /** A middling world: threat, pressure and commitment at a half make this fear and this tripod. */
    private static final double MIDDLING = 0.25;

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("sharedFear", "Shared fear on security cooperation", "points/unit", 0, 45, 100,
                    "Symmetrical fear of abandonment brings the two together (Cha 2000, in Tamaki 2024, note 1):"
                            + " 'concerns grow about the reliability of U.S. security guarantees' and 'underscored"
                            + " the strategic imperative' (the article of 2025). At dangers of six tenths commitment"
                            + " falling from 0.8 to 0.4 gains nearly eleven points in the end, less the tripod's"
                            + " loss."),
            new Parameter("unevenFear", "Uneven fear on security cooperation", "points/unit", 0, 50, 150,
                    "Asymmetry drives the two apart (Cha 2000): 'diverging strategic priorities in response to"
                            + " threat perceptions' (Jesmin 2023, Oscillating). Taken a little stronger than the bond"
                            + " of shared fear, so that one of the two turning away is felt."),
            new Parameter("tripod", "Pivot's own tie on security cooperation", "points/unit", 0, 20, 100,
                    "The pivot links both (Tamaki 2024, introduction) and 'has also devoted much effort'. Under"
                            + " sharedFear, so that doubt about the pivot brings the two nearer, as Cha claims; set"
                            + " above it for Tamaki's own view of the tripod."),
            new Parameter("carry", "Share carried into political cooperation", "share", 0, 0.5, 1,
                    "The thaw of 2022-24 was political as well and 'prompted by geopolitical pressures' (Tamaki"
                            + " 2024, On the Mend?); half, since history stays what it is."),
            new Parameter("restraint", "Restraint of quarrels by shared fear", "share", 0, 0.8, 1,
                    "Fear of abandonment makes friction too dear: the threat to leave the intelligence agreement"
                            + " was 'averted at the very last minute' (Tamaki 2022)."),
            new Parameter("friction", "Sharpening of quarrels by uneven fear", "share", 0, 2, 5,
                    "The side that fears less sees no need to hold back (Cha 2000). At a gap of a tenth bad news"
                            + " weighs a fifth more."),
            new Parameter("settling", "Settling on the resting level", "1/month", 0.005, 0.05, 0.2,
                    "Halved in 14 months: from the statement of Phnom Penh in November 2022 to Camp David in"
                            + " August 2023 and its working out (Jesmin 2023; Tamaki 2024)."));

    static Bonds of(ParameterValues values) {
        return new Bonds(
                values.of("sharedFear"),
                values.of("unevenFear"),
                values.of("tripod"),
                values.of("carry"),
                values.of("restraint"),
                values.of("friction"),
                values.of("settling"));
    }

    /**
     * Where security cooperation comes to rest, in points.
     *
     * @param shared the lesser of both sides' fears of abandonment
     * @param gap how far they are apart
     * @param tie the pivot's commitment times the lesser danger
     */
    double security(double shared, double gap, double tie) {
        return sharedFear * (shared - MIDDLING) - unevenFear * gap + tripod * (tie - MIDDLING);
    }

    /** Weight of bad news; above 0. */
    double ofBad(double shared, double gap) {
        return (1 - restraint * shared) * (1 + friction * gap);
    }
}
