package org.parallax.projection.situation;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.eclipse.jdt.annotation.Nullable;

/** An immutable run of monthly values; never empty, never holding a value that is no number. */
public final class Series {

    private final double[] values;

    private Series(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A series has at least one value");
        }
        for (double value : values) {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("A series holds numbers only");
            }
        }
        this.values = values;
    }

    /** A series of a copy of {@code values}. */
    public static Series of(double... values) {
        return new Series(values.clone());
    }

    /** The value of month {@code i}, from 0. */
    public double at(int i) {
        return values[i];
    }

    /** The value of the last month. */
    public double last() {
        return values[values.length - 1];
    }

    /** The number of months, at least 1. */
    public int length() {
        return values.length;
    }

    /** The values in order. */
    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    /** A copy of the values. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Series series && Arrays.equals(values, series.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
