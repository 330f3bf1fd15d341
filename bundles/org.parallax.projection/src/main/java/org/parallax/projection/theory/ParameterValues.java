package org.parallax.projection.theory;

import java.util.List;
import java.util.stream.IntStream;

/** A value for each parameter of a theory, each inside its bounds. Immutable. */
public final class ParameterValues {

    private final List<Parameter> parameters;
    private final double[] values;

    private ParameterValues(List<Parameter> parameters, double[] values) {
        this.parameters = parameters;
        this.values = values;
    }

    /** Every parameter at its default. */
    public static ParameterValues defaultsOf(List<Parameter> parameters) {
        return new ParameterValues(
                List.copyOf(parameters), parameters.stream().mapToDouble(Parameter::value).toArray());
    }

    /**
     * These values, one a parameter, in their order.
     *
     * @throws IllegalArgumentException if one is missing or outside its bounds
     */
    public static ParameterValues of(List<Parameter> parameters, double... values) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException(parameters.size() + " parameters have not " + values.length + " values");
        }
        for (int i = 0; i < values.length; i++) {
            require(parameters.get(i), values[i]);
        }
        return new ParameterValues(List.copyOf(parameters), values.clone());
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public double of(String id) {
        return values[indexOf(id)];
    }

    /**
     * A copy in which one parameter has another value.
     *
     * @throws IllegalArgumentException if there is none of that id, or the value is outside its bounds
     */
    public ParameterValues with(String id, double value) {
        int index = indexOf(id);
        require(parameters.get(index), value);
        var changed = values.clone();
        changed[index] = value;
        return new ParameterValues(parameters, changed);
    }

    private int indexOf(String id) {
        for (int i = 0; i < values.length; i++) {
            if (parameters.get(i).id().equals(id)) {
                return i;
            }
        }
        var known = IntStream.range(0, values.length).mapToObj(i -> parameters.get(i).id()).toList();
        throw new IllegalArgumentException("No parameter " + id + " among " + known);
    }

    private static void require(Parameter parameter, double value) {
        if (!parameter.bounds().hold(value)) {
            throw new IllegalArgumentException(
                    parameter.id() + " lies in " + parameter.low() + " to " + parameter.high() + ", not at " + value);
        }
    }
}
