package org.parallax.backtest.card;

import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.backtest.result.Score;

/** A row of a card as it is read, its fields asked for by their columns. */
final class CardRow {

    private static final DoublePredicate ANY = value -> true;
    private static final DoublePredicate SHARE = value -> value >= 0 && value <= 1;
    private static final DoublePredicate ERROR = value -> value >= 0;

    private final List<String> columns;
    private final List<CardLine.Field> fields;

    /** A row with as many fields as there are columns. */
    CardRow(List<String> columns, List<CardLine.Field> fields) {
        this.columns = List.copyOf(columns);
        this.fields = List.copyOf(fields);
    }

    List<String> columns() {
        return columns;
    }

    CardLine.Field field(String column) {
        return fields.get(columns.indexOf(column));
    }

    String text(String column) {
        var field = field(column);
        try {
            CardLine.requireOneLine(field.text());
        } catch (IllegalArgumentException blanks) {
            throw new Mistake(field, column + " has blanks at an end, or a control character; take them away");
        }
        return field.text();
    }

    String name(String column) {
        if (text(column).isEmpty()) {
            throw new Mistake(field(column), column + " is empty; it must have a value");
        }
        return text(column);
    }

    /** One of an enumeration's values. */
    <T> T oneOf(String column, T[] values, Function<T, String> id) {
        var text = text(column);
        return Stream.of(values).filter(value -> id.apply(value).equals(text)).findFirst().orElseThrow(() -> new Mistake(
                field(column), column + " is “" + text + "”; it must be one of "
                        + Stream.of(values).map(id).distinct().collect(Collectors.joining(", "))));
    }

    boolean yes(String column) {
        return oneOf(column, new Boolean[] {true, false}, value -> value ? "yes" : "no");
    }

    int count(String column, int least) {
        return whole(field(column), column, least).filter(value -> value <= Integer.MAX_VALUE).map(Long::intValue)
                .orElseThrow(() -> new Mistake(field(column), column + " is “" + field(column).text() + "”; it is too large"));
    }

    double share(String column) {
        return number(column, SHARE, "a number from 0 to 1");
    }

    double error(String column) {
        return number(column, ERROR, "a number of 0 or more");
    }

    double number(String column) {
        return number(column, ANY, "a number");
    }

    /** A skill in three columns that begin alike. */
    Score.Estimate estimate(String column) {
        var estimate = new Score.Estimate(number(column), number(column + "Low"), number(column + "High"));
        if (estimate.low() > estimate.high()) {
            throw new Mistake(field(column + "Low"), column + "Low lies above " + column + "High; exchange them");
        }
        return estimate;
    }

    /** A whole number that is not below the least. */
    static Optional<Long> whole(CardLine.Field field, String what, long least) {
        try {
            var value = Long.parseLong(field.text());
            if (value >= least) {
                return Optional.of(value);
            }
        } catch (NumberFormatException none) {
            // said below, as for one that is too low
        }
        throw new Mistake(field, what + " is “" + field.text() + "”; it must be a whole number of " + least + " or more");
    }

    private double number(String column, DoublePredicate fits, String wanted) {
        var field = field(column);
        try {
            var value = Double.parseDouble(field.text());
            if (Double.isFinite(value) && fits.test(value)) {
                return value;
            }
        } catch (NumberFormatException none) {
            // said below, as for one that does not fit
        }
        throw new Mistake(field, column + " is “" + field.text() + "”; it must be " + wanted);
    }

    /** A field that cannot be used; the row is left out and reading goes on. */
    static final class Mistake extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient CardLine.Field field;

        Mistake(CardLine.Field field, String message) {
            super(message, null, false, false);
            this.field = field;
        }

        CardLine.Field field() {
            return field;
        }
    }
}
