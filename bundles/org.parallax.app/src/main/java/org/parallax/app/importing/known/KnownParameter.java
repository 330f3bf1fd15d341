package org.parallax.app.importing.known;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.model.Intensity;
import org.parallax.model.Leaning;
import org.parallax.model.ParameterType;

/**
 * An argument that a kind takes.
 *
 * @param column the column that gives it, called as the language calls the argument
 * @param optional whether an event may leave it out
 */
public record KnownParameter(EventColumn column, ParameterType type, boolean optional) {

    /** As {@code parallax kinds} shows it: {@code by STATE}, {@code [over ISSUE]}. */
    public String shown() {
        var words = switch (column) {
            case CONSENTED -> column.heading();
            case INTENSITY -> "intensity LEVEL";
            default -> column.heading() + " " + placeholder();
        };
        return optional ? "[" + words + "]" : words;
    }

    /** The same for a sentence, with the words there are where there are few. */
    public String asked() {
        return switch (type) {
            case INTENSITY -> "an intensity (" + words(Intensity.VALUES) + ")";
            case LEANING -> shown() + " (" + words(Leaning.VALUES) + ")";
            default -> "\"" + shown() + "\"";
        };
    }

    private static String words(List<? extends Enumerator> values) {
        return values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "));
    }

    /** A word to be replaced by what is meant. */
    public String placeholder() {
        return type == ParameterType.INTENSITY ? "LEVEL" : type.getLiteral().toUpperCase(Locale.ROOT);
    }
}
