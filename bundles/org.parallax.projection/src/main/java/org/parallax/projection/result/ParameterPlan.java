package org.parallax.projection.result;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.situation.ParameterSetting;

/**
 * What values theories' parameters have.
 *
 * @param drawn whether runs draw them from their distributions, or all have the default, of a range its middle
 * @param settings what is set beside what the scenario sets, and in its place
 */
public record ParameterPlan(boolean drawn, List<ParameterSetting> settings) {

    /** Each run draws. */
    public static final ParameterPlan DRAWN = new ParameterPlan(true, List.of());

    /** Every parameter at its default. */
    public static final ParameterPlan FIXED = new ParameterPlan(false, List.of());

    public ParameterPlan {
        settings = List.copyOf(settings);
    }

    /** The same with one setting more, which counts before all others of the same parameter. */
    public ParameterPlan setting(ParameterSetting first) {
        return new ParameterPlan(drawn, Stream.concat(Stream.of(first), settings.stream()).toList());
    }
}
