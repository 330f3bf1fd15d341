package org.parallax.backtest.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.series.SeriesFile;

/**
 * What one baseline says of every value of a series, each at the same horizon: the value that its rule expects, and around it
 * the root mean square of the errors that the rule made at this horizon on the values known by then.
 */
public final class BaselineForecasts {

    private static final int LEAST_ERRORS = 3;

    private final String name;
    private final List<Optional<Gaussian>> forecasts;

    private BaselineForecasts(String name, List<Optional<Gaussian>> forecasts) {
        this.name = name;
        this.forecasts = forecasts;
    }

    /**
     * All baselines of a series: where it has a test part, those whose parameters are learned stand once with those of the
     * training part and once with those of all values known; else only with these.
     *
     * @param horizon months from the origin to the end of a value's period
     */
    public static List<BaselineForecasts> of(SeriesFile file, int horizon) {
        ObservedValues series = ObservedValues.of(file);
        var all = new ArrayList<BaselineForecasts>();
        for (BaselineRule rule : BaselineRule.values()) {
            boolean twice = file.part() == Part.TEST && rule.learns(series.seasons() > 1);
            if (twice) {
                Optional<BaselineParameters> fixed = BaselineParameters.of(series, file.trained());
                List<Optional<BaselineParameters>> same = Collections.nCopies(series.size(), fixed);
                all.add(made(rule.title() + ", training", rule, series, horizon, same));
            }
            all.add(made(rule.title() + (twice ? ", expanding" : ""), rule, series, horizon, known(series, horizon)));
        }
        return List.copyOf(all);
    }

    /**
     * One baseline, whose parameters at each origin are learned from all values known there.
     *
     * @param horizon months from the origin to the end of a value's period
     */
    public static BaselineForecasts expanding(BaselineRule rule, ObservedValues series, int horizon) {
        return made(rule.title(), rule, series, horizon, known(series, horizon));
    }

    private static List<Optional<BaselineParameters>> known(ObservedValues series, int horizon) {
        var parameters = new ArrayList<Optional<BaselineParameters>>();
        for (int target = 0; target < series.size(); target++) {
            parameters.add(BaselineParameters.of(series, series.known(target, horizon)));
        }
        return parameters;
    }

    private static BaselineForecasts made(
            String name, BaselineRule rule, ObservedValues series, int horizon, List<Optional<BaselineParameters>> parameters) {
        int size = series.size();
        var squares = new double[size + 1];
        var errors = new int[size + 1];
        var forecasts = new ArrayList<Optional<Gaussian>>();
        for (int target = 0; target < size; target++) {
            int known = series.known(target, horizon);
            OptionalDouble expected = known == 0 || parameters.get(target).isEmpty()
                    ? OptionalDouble.empty()
                    : rule.expected(series, target, known, parameters.get(target).get());
            double error = expected.isPresent() ? series.value(target) - expected.getAsDouble() : 0;
            squares[target + 1] = squares[target] + error * error;
            errors[target + 1] = errors[target] + (expected.isPresent() ? 1 : 0);
            forecasts.add(
                    expected.isPresent() && errors[known] >= LEAST_ERRORS
                            ? Optional.of(new Gaussian(
                                    expected.getAsDouble(), StrictMath.sqrt(squares[known] / errors[known])))
                            : Optional.empty());
        }
        return new BaselineForecasts(name, List.copyOf(forecasts));
    }

    /** The baseline as tables and files spell it, and what its parameters are learned from where that makes a difference. */
    public String name() {
        return name;
    }

    /** What it says of a value, by the value's number from 0; empty where too little is known. */
    public Optional<Gaussian> at(int target) {
        return forecasts.get(target);
    }
}
