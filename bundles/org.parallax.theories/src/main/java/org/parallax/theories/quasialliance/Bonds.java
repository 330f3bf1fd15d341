package org.parallax.theories.quasialliance;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What fears do to relations. */
record Bonds(
        double sharedFear, double unevenFear, double entrapment, double carry, double restraint, double friction,
        double alarm) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("sharedFear", "Shared fear of abandonment on security cooperation", "points/unit", 0, 25, 80,
                    "Symmetrical fear of abandonment brings the two together (Cha 2000, not in the five documents):"
                            + " 'concerns grow about the reliability of U.S. security guarantees' and 'underscored"
                            + " the strategic imperative' (the article of 2025). At dangers of six tenths commitment"
                            + " falling from 0.8 to 0.4 gains six points in the end.")
                    .likely(12, 40),
            new Parameter("unevenFear", "Uneven fear of abandonment on security cooperation", "points/unit", 0, 35, 120,
                    "Asymmetry drives the two apart (Cha 2000, not in the five documents): 'diverging strategic priorities in response to"
                            + " threat perceptions' (Jesmin 2023, Oscillating). Stronger than the bond of shared"
                            + " fear, so that one of the two turning away is felt; not so much stronger that doubt"
                            + " about the pivot by itself would part them.")
                    .likely(15, 60),
            new Parameter("entrapment", "Uneven fear of entrapment on security cooperation", "points/unit", 0, 25, 80,
                    "The other horn of the dilemma (Cha 2000, of which the documents have the title alone): who does not see a danger keeps clear of"
                            + " those whom it might be drawn into it by. Seoul 'distanced itself from the Taiwan"
                            + " issue' (Jesmin 2023, Trilateral Cooperation). Of the size of the bond, as nothing"
                            + " says which horn is the sharper.")
                    .likely(10, 45),
            new Parameter("carry", "Share carried into political cooperation", "share", 0, 0.5, 1,
                    "The thaw of 2022-24 was political as well and 'in part prompted by geopolitical pressures'"
                            + " (Tamaki 2024, On the Mend?); half, since history stays what it is.")
                    .likely(0.25, 0.75),
            new Parameter("restraint", "Restraint of quarrels by shared fear", "share", 0, 0.8, 1,
                    "Fear of abandonment makes friction too dear (ours). In 2019 the threat to leave the intelligence"
                            + " agreement was 'averted at the very last minute' (Tamaki 2022); no document gives the"
                            + " reason.")
                    .likely(0.4, 1),
            new Parameter("friction", "Sharpening of quarrels by uneven fear", "share", 0, 2, 5,
                    "The side that fears less sees no need to hold back: ours, after Cha's asymmetry. At a gap of a"
                            + " tenth bad news weighs a fifth more.")
                    .likely(0.5, 3.5),
            new Parameter("alarm", "Fears follow the dangers", "1/month", 0.01, 0.12, 0.5,
                    "Two thirds of the way in nine months: from the statement of Phnom Penh in November 2022 to Camp"
                            + " David in August 2023 (Jesmin 2023; Tamaki 2024).")
                    .likely(0.06, 0.25));

    static Bonds of(ParameterValues values) {
        return new Bonds(
                values.of("sharedFear"),
                values.of("unevenFear"),
                values.of("entrapment"),
                values.of("carry"),
                values.of("restraint"),
                values.of("friction"),
                values.of("alarm"));
    }

    /** What fears of abandonment do to security cooperation, in points: the bond of what both fear less the gap. */
    double ofAbandonment(Fears fears) {
        return sharedFear * fears.shared() + ofUnevenAbandonment(fears);
    }

    /** The part of it that the gap between their fears takes away, in points; never above 0. */
    double ofUnevenAbandonment(Fears fears) {
        return -unevenFear * fears.gap();
    }

    /** What fears of entrapment do to security cooperation, in points. */
    double ofEntrapment(Fears fears) {
        return -entrapment * fears.entrapment();
    }

    /** Weight of bad news; never below 0. */
    double ofBad(Fears fears) {
        return (1 - restraint * Math.min(1, fears.shared())) * (1 + friction * fears.gap());
    }
}
