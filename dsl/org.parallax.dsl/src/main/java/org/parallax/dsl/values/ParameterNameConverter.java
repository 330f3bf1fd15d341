package org.parallax.dsl.values;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** The name of a parameter of a theory: every word of the language may be one as it is, and {@code ^} before it is no part of it. */
@Singleton
public final class ParameterNameConverter implements IValueConverter<String> {

    private final NameConverter names;

    @Inject
    ParameterNameConverter(NameConverter names) {
        this.names = names;
    }

    @Override
    public String toValue(@Nullable String text, @Nullable INode node) {
        return names.toValue(text, node);
    }

    @Override
    public String toString(String name) {
        return name;
    }
}
