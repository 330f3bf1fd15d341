package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** Where cooperation in a field comes to rest, given both images, third parties and leaders. */
final class RestingLevels {

    private static final String LOAD =
            " A guess at an ordering, not a measurement: the size only matters beside the spread of the noise.";

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("imageOnPolitical", "Images on political cooperation", "points/point", 0, 0.5, 1,
                    "Images are 'the diplomatic realities' (Tamaki 2024, Academic Studies)." + LOAD),
            new Parameter("imageOnSecurity", "Images on security cooperation", "points/point", 0, 0.3, 1,
                    "A formal alliance is 'foreclosed' by history (Tamaki 2024, introduction), yet common threats"
                            + " carry security." + LOAD),
            new Parameter("imageOnEconomic", "Images on economic cooperation", "points/point", 0, 0.15, 1,
                    "Trade went on through most downturns; 2019 shows that it is not immune (Tamaki 2022)." + LOAD),
            new Parameter("imageOnSocietal", "Images on societal cooperation", "points/point", 0, 0.4, 1,
                    "Animosities involve 'both publics' (Tamaki 2024, Academic Studies); boycott of 2019." + LOAD),
            new Parameter("imageOnReconciliation", "Images on reconciliation", "points/point", 0, 0.6, 1,
                    "Mutual non-recognition is the heart of the matter (Tamaki 2024, The Clash of Realities)." + LOAD),
            new Parameter("tango", "It takes two", "share", 0, 0.5, 1,
                    "'There is only so much the South Korean government alone can do' (Tamaki 2024, The Need to"
                            + " Capitalize; 'It Takes Two to Tango', 2020): 0 takes the mean of the images, 1 the"
                            + " worse of them."),
            new Parameter("threatOnSecurity", "Common threat on security", "points", 0, 8, 20,
                    "'The North Korean threat potentially provides a common platform' (Tamaki 2022). Points between"
                            + " a middling threat and the greatest."),
            new Parameter("threatOnPolitical", "Common threat on political cooperation", "points", 0, 3, 20,
                    "The thaw of 2022-24 was 'aided by a common threat perception' (Tamaki 2024, On the Mend?);"
                            + " less than on security."),
            new Parameter("pressureOnSecurity", "Challenger's pressure on security", "points", 0, 5, 20,
                    "'China's flexing of military muscles' gave impetus to the thaw (Tamaki 2024, On the Mend?);"
                            + " less than the nearer threat."),
            new Parameter("pressureOnPolitical", "Challenger's pressure on political cooperation", "points", 0, 3, 20,
                    "'Prompted by geopolitical pressures' (Tamaki 2024, On the Mend?)."),
            new Parameter("commitmentOnSecurity", "Pivot's commitment on security", "points", 0, 8, 20,
                    "The United States act 'as the pivot' of the tripod (Tamaki 2024, introduction). Tamaki lets"
                            + " the tripod rise and fall with the pivot; Cha's contrary claim is QuasiAlliance."),
            new Parameter("commitmentOnPolitical", "Pivot's commitment on political cooperation", "points", 0, 4, 20,
                    "'The Biden administration has also devoted much effort at maintaining this rapprochement'"
                            + " (Tamaki 2024, On the Mend?)."),
            new Parameter("settling", "Settling of a field on its resting level", "1/month", 0.005, 0.03, 0.15,
                    "Halved in two years: the thaw that began in 2022 was on 'much firmer ground' by 2024 (Tamaki"
                            + " 2024, introduction)."));

    private final double[] image;
    private final double[] threat;
    private final double[] pressure;
    private final double[] commitment;
    private final double[] leaders = {1, 0, 0, 0, 1};
    private final double tango;
    private final double settling;

    RestingLevels(ParameterValues values) {
        image = new double[] {
            values.of("imageOnPolitical"),
            values.of("imageOnSecurity"),
            values.of("imageOnEconomic"),
            values.of("imageOnSocietal"),
            values.of("imageOnReconciliation")
        };
        threat = highPolitics(values, "threatOnPolitical", "threatOnSecurity");
        pressure = highPolitics(values, "pressureOnPolitical", "pressureOnSecurity");
        commitment = highPolitics(values, "commitmentOnPolitical", "commitmentOnSecurity");
        tango = values.of("tango");
        settling = values.of("settling");
    }

    private static double[] highPolitics(ParameterValues values, String political, String security) {
        return new double[] {values.of(political), values.of(security), 0, 0, 0};
    }

    /** Both images as one number, nearer to the worse of them. */
    double together(double first, double second) {
        return ((first + second) - tango * Math.abs(first - second)) / 2;
    }

    /**
     * Where a field comes to rest, in points.
     *
     * @param together both images
     * @param threats, pressures, commitments how far each is from middling, −1 to 1
     * @param pull what both leaders add to political cooperation and reconciliation
     */
    double target(Domain field, double together, double threats, double pressures, double commitments, double pull) {
        int d = field.ordinal();
        return image[d] * together
                + threat[d] * threats
                + pressure[d] * pressures
                + commitment[d] * commitments
                + leaders[d] * pull;
    }

    /** The share of the way to its resting level that a field goes in a month. */
    double settling() {
        return settling;
    }
}
