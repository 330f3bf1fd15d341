package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What images and third parties mean for cooperation; both count by their change since {@code as of}. */
record Cooperation(Loads images, double tango, Pulls thirdParties, double settling) {

    /** Points of a field for each point of both images. */
    record Loads(double political, double security, double societal, double reconciliation) {}

    /** Points of security between nothing and the greatest of a quantity, and the share of them that politics has. */
    record Pulls(double threat, double pressure, double commitment, double alsoPolitical) {}

    private static final String LOAD =
            " A guess at an ordering, not a measurement: the size only matters beside the spread of the noise.";

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("imageOnPolitical", "Images on political cooperation", "points/point", 0, 0.5, 1,
                    "Images 'still form the diplomatic realities' (Tamaki 2024, Academic Studies)." + LOAD),
            new Parameter("imageOnSecurity", "Images on security cooperation", "points/point", 0, 0.2, 1,
                    "The issues foreclose 'any political discussion' of a formal alliance (Tamaki 2024, introduction), yet"
                            + " common threats carry security." + LOAD)
                    .likely(0.1, 0.35),
            new Parameter("imageOnSocietal", "Images on societal cooperation", "points/point", 0, 0.4, 1,
                    "Animosities involve 'both the Japanese- and South Korean public' (Tamaki 2024, Academic Studies)."
                            + LOAD),
            new Parameter("imageOnReconciliation", "Images on reconciliation", "points/point", 0, 0.6, 1,
                    "'Mutual non-recognition' is the heart of the matter (Tamaki 2024, The Clash of Realities)." + LOAD),
            new Parameter("tango", "It takes two", "share", 0, 0.5, 1,
                    "'There is only so much the South Korean government alone can do' (Tamaki 2024, The Need to"
                            + " Capitalize; 'It Takes Two to Tango', 2020): 0 takes the mean of the images, 1 the"
                            + " worse of them."),
            new Parameter("threatOnSecurity", "Common threat on security", "points", 0, 16, 40,
                    "'The North Korean threat potentially provides a common platform' (Tamaki 2022). Points between"
                            + " no threat and the greatest."),
            new Parameter("pressureOnSecurity", "Challenger's pressure on security", "points", 0, 10, 40,
                    "'China's flexing of military muscles' gave impetus to the thaw (Tamaki 2024, On the Mend?);"
                            + " less than the nearer threat."),
            new Parameter("commitmentOnSecurity", "Pivot's commitment on security", "points", 0, 16, 40,
                    "The United States act 'as the pivot' of the tripod (Tamaki 2024, introduction). Tamaki lets"
                            + " the tripod rise and fall with the pivot; Cha's contrary claim is QuasiAlliance."),
            new Parameter("alsoPolitical", "Share of it on political cooperation", "share", 0, 0.45, 1,
                    "The thaw was 'aided by a common threat perception', and the Biden administration 'devoted much"
                            + " effort at maintaining this rapprochement' (Tamaki 2024, On the Mend?); less than on"
                            + " security."),
            new Parameter("settling", "Settling on leaders and third parties", "1/month", 0.005, 0.03, 0.15,
                    "Halved in two years: the thaw that began in 2022 was on 'much firmer ground' by 2024 (Tamaki"
                            + " 2024, introduction).")
                    .likely(0.018, 0.055));

    static Cooperation of(ParameterValues values) {
        return new Cooperation(
                new Loads(
                        values.of("imageOnPolitical"),
                        values.of("imageOnSecurity"),
                        values.of("imageOnSocietal"),
                        values.of("imageOnReconciliation")),
                values.of("tango"),
                new Pulls(
                        values.of("threatOnSecurity"),
                        values.of("pressureOnSecurity"),
                        values.of("commitmentOnSecurity"),
                        values.of("alsoPolitical")),
                values.of("settling"));
    }

    /** Both images as one number, nearer to the worse of them. */
    double together(double first, double second) {
        return ((first + second) - tango * Math.abs(first - second)) / 2;
    }
}
