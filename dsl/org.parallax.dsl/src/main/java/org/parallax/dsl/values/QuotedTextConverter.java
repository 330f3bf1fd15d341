package org.parallax.dsl.values;

import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.eclipse.xtext.conversion.impl.STRINGValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A text in quotes; what is wrong with it is said in an author's words. */
public class QuotedTextConverter extends STRINGValueConverter {

    private static final Pattern HALF_UNICODE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u(?![0-9a-fA-F]{4})");

    @Override
    protected String getInvalidEscapeSequenceMessage() {
        return "In a text a backslash stands before a quote, another backslash or one of b, t, n, f, r only: write \\\\ for a backslash.";
    }

    @Override
    protected String convertFromString(@Nullable String literal, @Nullable INode node) throws ValueConverterWithValueException {
        if (literal != null && HALF_UNICODE.matcher(literal).find()) {
            throw new ValueConverterWithValueException("In a text four figures or letters a to f follow \\u: write \\\\ for a backslash.",
                    node, literal, null);
        }
        return super.convertFromString(literal, node);
    }

    @Override
    protected String getStringNotClosedMessage() {
        return "This text is not closed: a \" is missing.";
    }
}
