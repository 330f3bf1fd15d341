package org.parallax.dsl.values;

import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Converts with a function that takes any text, comments and blanks between its tokens left out. */
final class TextConverter<T> implements IValueConverter<T> {

    private final Function<String, T> read;
    private final T absent;

    TextConverter(Function<String, T> read, T absent) {
        this.read = read;
        this.absent = absent;
    }

    @Override
    public T toValue(@Nullable String text, @Nullable INode node) {
        return text == null ? absent : read.apply(text.strip());
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }
}
