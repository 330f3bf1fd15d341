package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What neither the scenario nor the theory accounts for: it comes monthly and wears off slowly. */
record Noise(
        double[] fields, double persistence, double shared, double own, double opinion, double opinionPersistence,
        double seepage) {

    /** The theory's random streams, by index. */
    static final int FIELDS = 0;

    static final int OPINION = 1;
    static final int WEATHER = 2;
    static final List<String> STREAMS = List.of("fields", "opinion", "weather");

    private static final String SIZE = " With the persistence it makes most of a 90 % band of about 10 points either"
            + " way after a year and 15 after three, the size of the record's own swings.";

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("noisePolitical", "Unexplained change, political", "points/month", 0, 1.9, 6,
                    "Quarterly mean Goldstein scores of reported conduct (2005-2011) scatter by 3 to 6 % of their"
                            + " scale, and a projection must also hold what no scenario names." + SIZE),
            new Parameter("noiseSecurity", "Unexplained change, security", "points/month", 0, 1.8, 6,
                    "A little steadier than politics: it rests on agreements and allied routine." + SIZE),
            new Parameter("noiseEconomic", "Unexplained change, economic", "points/month", 0, 1.5, 6,
                    "The steadiest field: trade shares hardly answer to quarrels." + SIZE),
            new Parameter("noiseSocietal", "Unexplained change, societal", "points/month", 0, 1.8, 6,
                    "Either country's share of travel to the other changes by about a fifth from year to year"
                            + " (1996-2011)." + SIZE),
            new Parameter("noiseReconciliation", "Unexplained change, reconciliation", "points/month", 0, 1.6, 6,
                    "Court rulings, remarks and gestures no scenario names." + SIZE),
            new Parameter("noisePersistence", "Share of unexplained change kept", "share/month", 0, 0.98, 0.999,
                    "Halved in three years. Travel and opinion stay off their mean for years, reports of conflict"
                            + " (2018-2020) for a quarter or two; cooperation is nearer to the former."),
            new Parameter("comovement", "Unexplained change common to all fields", "share of variance", 0, 0.4, 1,
                    "What is left unexplained is mostly political weather and strikes several fields at once, as"
                            + " the dispute of 2018-19 'crossed into the security realm' and 'the economic realm'"
                            + " (Bard 2021)."),
            new Parameter("noiseOpinion", "Unexplained change of a view", "points/month", 0, 1.5, 6,
                    "Yearly polls of affinity (Japan, 1998-2011) and favourability (Korea, 2013-2018) change by"
                            + " about four points, root mean square, from one year to the next; this gives five,"
                            + " polls being smoother than a month's mood."),
            new Parameter("opinionPersistence", "Share of an unexplained view kept", "share/month", 0, 0.97, 0.999,
                    "Halved in two years, as the yearly polls drift."),
            new Parameter("seepage", "Seepage of opinion into the image", "share", 0, 0.8, 1,
                    "Share of an unexplained change of view that enters the image, where hopes and disappointment"
                            + " turn it into ebb and flow (Tamaki 2024, The Need to Capitalize)."));

    static Noise of(ParameterValues values) {
        return new Noise(
                new double[] {
                    values.of("noisePolitical"),
                    values.of("noiseSecurity"),
                    values.of("noiseEconomic"),
                    values.of("noiseSocietal"),
                    values.of("noiseReconciliation")
                },
                values.of("noisePersistence"),
                Math.sqrt(values.of("comovement")),
                Math.sqrt(1 - values.of("comovement")),
                values.of("noiseOpinion"),
                values.of("opinionPersistence"),
                values.of("seepage"));
    }
}
