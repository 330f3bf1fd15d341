package org.parallax.app.importing.known;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.app.importing.table.EventColumn;

/** A kind of events with what it takes, in the order in which it says so. */
public record KnownKind(KnownName name, List<KnownParameter> parameters) {

    public KnownKind {
        parameters = List.copyOf(parameters);
    }

    /** The argument that a column gives; empty if events of the kind take none such. */
    public Optional<KnownParameter> parameter(EventColumn column) {
        return parameters.stream().filter(parameter -> parameter.column() == column).findFirst();
    }

    /** Whether it takes what a column gives. */
    public boolean takes(EventColumn column) {
        return parameter(column).isPresent();
    }

    /** All that it takes, as {@code parallax kinds} shows it. */
    public String shown() {
        return parameters.stream().map(KnownParameter::shown).collect(Collectors.joining("  "));
    }
}
