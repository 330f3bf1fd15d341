package org.parallax.dsl.values;

import java.math.BigDecimal;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.parallax.dsl.signs.NumberForms;

/** Converts a figure that may carry a sign and a unit; a figure too large for its type is reported as such. */
final class FigureConverter<T extends Number> implements IValueConverter<T> {

    private static final int LONGEST = 30;

    private final String unit;
    private final Function<String, T> read;
    private final T absent;

    FigureConverter(String unit, Function<String, T> read, T absent) {
        this.unit = unit;
        this.read = read;
        this.absent = absent;
    }

    @Override
    public T toValue(@Nullable String text, @Nullable INode node) {
        if (text == null || text.isBlank()) {
            return absent;
        }
        String figure = text.replaceAll("\\s", "");
        if (!figure.endsWith(unit)) {
            // Where the text breaks off, a sign alone may stand for the figure.
            throw new ValueConverterException(figure.matches("[+-]?\\d+(?:\\.\\d+)?")
                    ? "A percentage is due here: " + NumberForms.percentage(figure) + " in place of " + shortened(figure) + "."
                    : "A percentage is due here, such as 20%, not " + shortened(figure) + ".", node, null);
        }
        try {
            return read.apply(figure.substring(0, figure.length() - unit.length()));
        } catch (NumberFormatException e) {
            // Without the cause: its message would be shown in place of this one.
            String fault = figure.matches(".*\\d.*") ? "The number " + shortened(figure) + " is too large."
                    : "A number is due here, not " + text.strip() + "; names hold letters, figures and _ only.";
            throw new ValueConverterException(fault, node, null);
        }
    }

    private static String shortened(String figure) {
        return figure.length() <= LONGEST ? figure : figure.substring(0, LONGEST) + "…";
    }

    @Override
    public String toString(T value) {
        return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString() + unit;
    }
}
