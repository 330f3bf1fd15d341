package org.parallax.projection.theory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value for each parameter of a theory, each inside its range. */
public final class ParameterValues {

    private final List<Parameter> parameters;
    private final Map<String, Double> values;

    private ParameterValues(List<Parameter> parameters, Map<String, Double> values) {
        this.parameters = parameters;
        this.values = values;
    }

    /** Every parameter at its default. */
    public static ParameterValues defaultsOf(List<Parameter> parameters) {
        var values = new LinkedHashMap<String, Double>();
        parameters.forEach(parameter -> values.put(parameter.id(), parameter.value()));
        return new ParameterValues(List.copyOf(parameters), values);
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public double of(String id) {
        var value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("No parameter " + id + " among " + values.keySet());
        }
        return value;
    }

    /**
     * A copy in which one parameter has another value.
     *
     * @throws IllegalArgumentException if there is none of that id, or the value is outside its range
     */
    public ParameterValues with(String id, double value) {
        var parameter = parameters.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No parameter " + id + " among " + values.keySet()));
        if (!(value >= parameter.low() && value <= parameter.high())) {
            throw new IllegalArgumentException(
                    id + " lies in " + parameter.low() + " to " + parameter.high() + ", not at " + value);
        }
        var changed = new LinkedHashMap<>(values);
        changed.put(id, value);
        return new ParameterValues(parameters, changed);
    }
}
