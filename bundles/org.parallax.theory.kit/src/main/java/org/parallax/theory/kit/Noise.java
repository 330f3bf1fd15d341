package org.parallax.theory.kit;

import java.util.Arrays;
import java.util.List;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/**
 * What neither a scenario nor a theory accounts for: it comes monthly, affects the fields partly together,
 * and wears off slowly.
 *
 * <pre>
 * fields  n_d ← noisePersistence n_d + noise_d (√comovement ε_0 + √(1 − comovement) ε_d)
 * views   n_s ← opinionPersistence n_s + noiseOpinion ε_s
 * </pre>
 *
 * <p>Both contacts have the draw of societal cooperation, so that it spreads as a field of one channel would.
 *
 * <p>Immutable; the state belongs to a path. Theories that say nothing of their own about noise share it, so
 * that they differ by what they claim.
 */
public final class Noise {

    /** Names of the random streams; they come first on the card of a theory that has this noise. */
    public static final List<String> STREAMS = List.of("fields", "opinion", "weather");

    private static final int FIELDS = 0;
    private static final int OPINION = 1;
    private static final int WEATHER = 2;

    private static final String SIZE = " With the persistence it makes most of a 90 % band of about 10 points either"
            + " way after a year and 13 after three: somewhat under the swings of the documented levels, which hold"
            + " events that a scenario would name.";

    /** For the card of a theory that has this noise. */
    public static final List<Parameter> PARAMETERS = List.of(
            new Parameter("noisePolitical", "Unexplained change, political", "points/month", 0, 1.9, 6,
                    "Quarterly mean Goldstein scores of reported conduct (2005-2011) scatter by 3 to 6 % of their"
                            + " scale, and a projection must also hold what no scenario names." + SIZE).likely(1.6, 2.2),
            new Parameter("noiseSecurity", "Unexplained change, security", "points/month", 0, 1.8, 6,
                    "A little steadier than politics: it rests on agreements and allied routine." + SIZE).likely(1.5, 2.1),
            new Parameter("noiseEconomic", "Unexplained change, economic", "points/month", 0, 1.5, 6,
                    "The steadiest field: trade shares hardly answer to quarrels." + SIZE).likely(1.25, 1.75),
            new Parameter("noiseSocietal", "Unexplained change, societal", "points/month", 0, 1.8, 6,
                    "Either country's share of travel to the other changes by about a fifth from year to year"
                            + " (1996-2011)." + SIZE).likely(1.5, 2.1),
            new Parameter("noiseReconciliation", "Unexplained change, reconciliation", "points/month", 0, 1.6, 6,
                    "Court rulings, remarks and gestures no scenario names." + SIZE).likely(1.3, 1.9),
            new Parameter("noisePersistence", "Share of unexplained change kept", "share/month", 0, 0.98, 0.999,
                    "Halved in three years. Travel and opinion stay off their mean for years, reports of conflict"
                            + " (2018-2020) for a quarter or two; cooperation is nearer to the former.").likely(0.97, 0.985),
            new Parameter("comovement", "Unexplained change common to all fields", "share of variance", 0, 0.4, 1,
                    "What is left unexplained is mostly political weather and strikes several fields at once, as"
                            + " the dispute of 2018-19 'crossed into the security realm' and 'the economic realm'"
                            + " (Bard 2021).").likely(0.3, 0.5),
            new Parameter("noiseOpinion", "Unexplained change of a view", "points/month", 0, 1.5, 6,
                    "Yearly polls of affinity (Japan, 1998-2011) and favourability (Korea, 2013-2018) change by"
                            + " about four points, root mean square, from one year to the next; this gives five,"
                            + " polls being smoother than a month's mood.").likely(1.25, 1.75),
            new Parameter("opinionPersistence", "Share of an unexplained view kept", "share/month", 0, 0.97, 0.999,
                    "Halved in two years, as the yearly polls drift.").likely(0.955, 0.98));

    /** No unexplained change, and no draw. */
    public static final Noise NONE = new Noise();

    private final double[] sizes;
    private final double fieldsKept;
    private final double viewsKept;
    private final double shared;
    private final double own;

    /** The noise as a theory's parameters set it; they must hold all of {@link #PARAMETERS}. */
    public Noise(ParameterValues values) {
        double opinion = values.of("noiseOpinion");
        sizes = new double[] {
            values.of("noisePolitical"),
            values.of("noiseSecurity"),
            values.of("noiseEconomic"),
            values.of("noiseReconciliation"),
            values.of("noiseSocietal"),
            values.of("noiseSocietal"),
            opinion,
            opinion
        };
        fieldsKept = values.of("noisePersistence");
        viewsKept = values.of("opinionPersistence");
        shared = Math.sqrt(values.of("comovement"));
        own = Math.sqrt(1 - values.of("comovement"));
    }

    private Noise() {
        sizes = new double[0];
        fieldsKept = 0;
        viewsKept = 0;
        shared = 0;
        own = 0;
    }

    /** Writes the noise of each channel this month, in points. */
    void write(MonthView month, double[] points) {
        if (sizes.length == 0) {
            Arrays.fill(points, 0);
            return;
        }
        double weather = shared * month.walk(WEATHER, 0, fieldsKept);
        for (int field = 0; field < Channels.FIELDS; field++) {
            points[field] = sizes[field] * (weather + own * month.walk(FIELDS, Channels.draw(field), fieldsKept));
        }
        for (int view = Channels.FIELDS; view < Channels.COUNT; view++) {
            points[view] = sizes[view] * month.walk(OPINION, view - Channels.FIELDS, viewsKept);
        }
    }
}
