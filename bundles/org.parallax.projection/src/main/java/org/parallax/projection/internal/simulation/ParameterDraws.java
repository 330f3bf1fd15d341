package org.parallax.projection.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.random.NormalQuantile;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.theory.Distribution;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.TheoryCard;

/**
 * The parameter values that runs have. There are {@value #SETTINGS} settings, which the runs have in turn. Each parameter
 * is drawn once from each of as many equal slices of its distribution, in an order of its own, which depends on nothing
 * but the seed and the parameter's id: so few settings hold the whole of it, and fixing one parameter disturbs no other.
 * Immutable.
 */
public final class ParameterDraws {

    /** How many settings there are where any parameter is drawn; a theory is prepared once for each. */
    public static final int SETTINGS = 128;

    private final List<ParameterValues> settings;

    private ParameterDraws(List<ParameterValues> settings) {
        this.settings = settings;
    }

    /**
     * The draws of a theory's parameters.
     *
     * @param set for this theory, each of a parameter on its card and within the bounds
     */
    public static ParameterDraws of(TheoryCard card, ParameterPlan plan, List<ParameterSetting> set, long seed) {
        var distributions = card.parameters().stream().map(parameter -> Spread.of(parameter, set)).toList();
        boolean drawn = plan.drawn() && distributions.stream().anyMatch(Spread::isDrawn);
        var settings = new ArrayList<ParameterValues>();
        var orders = distributions.stream().map(spread -> drawn ? order(spread, seed) : new int[1]).toList();
        for (int setting = 0; setting < (drawn ? SETTINGS : 1); setting++) {
            var values = new double[distributions.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = distributions.get(i).value(drawn, orders.get(i)[setting], setting, seed);
            }
            settings.add(ParameterValues.of(card.parameters(), values));
        }
        return new ParameterDraws(List.copyOf(settings));
    }

    /** How many settings there are. */
    public int count() {
        return settings.size();
    }

    /** The number of the setting that a run has. */
    public int settingOf(long run) {
        return (int) (run % settings.size());
    }

    /** The values of a setting. */
    public ParameterValues values(int setting) {
        return settings.get(setting);
    }

    /** The slices of a parameter in the order in which the settings have them. */
    private static int[] order(Spread spread, long seed) {
        var order = new int[SETTINGS];
        long key = spread.key(seed);
        for (int i = 0; i < SETTINGS; i++) {
            int other = (int) (Randomness.uniform(key, i, 0) * (i + 1));
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /** Where a parameter's draws lie. */
    private record Spread(Parameter parameter, double median, double low, double high) {

        private static final double NINE_TENTHS = NormalQuantile.at(0.95);

        static Spread of(Parameter parameter, List<ParameterSetting> set) {
            Optional<ParameterSetting> one = set.stream()
                    .filter(setting -> setting.parameter().equals(parameter.id()))
                    .findFirst();
            if (one.isPresent()) {
                double low = one.get().low();
                double high = one.get().high();
                return new Spread(parameter, one.get().isValue() ? low : (low + high) / 2, low, high);
            }
            return switch (parameter.distribution()) {
                case Distribution.Chosen chosen -> new Spread(parameter, parameter.value(), parameter.value(), parameter.value());
                case Distribution.Likely(double low, double high) -> new Spread(parameter, parameter.value(), low, high);
            };
        }

        boolean isDrawn() {
            return low < high;
        }

        long key(long seed) {
            return Randomness.streamKey(seed, "parameter:" + parameter.id());
        }

        double value(boolean drawn, int slice, int setting, long seed) {
            if (!drawn || !isDrawn()) {
                return median;
            }
            double share = (slice + Randomness.uniform(key(seed), setting, 1)) / SETTINGS;
            double normal = NormalQuantile.at(share) / NINE_TENTHS;
            return parameter.bounds().cut(median + normal * (normal < 0 ? median - low : high - median));
        }
    }
}
