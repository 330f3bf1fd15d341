package org.parallax.dsl.parsing;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.parallax.dsl.signs.Slip;

/** The outcome for a text that could be read only after its slips were mended; it counts as one with syntax errors. */
public final class MendedResult extends ParseResult {

    private final List<Slip> slips;

    MendedResult(IParseResult mended, List<Slip> slips) {
        super(mended.getRootASTElement(), mended.getRootNode(), true);
        this.slips = List.copyOf(slips);
    }

    /** The slips that were mended in a text, in its order; none if it was read as it is. */
    public static List<Slip> slips(@Nullable IParseResult result) {
        return result instanceof MendedResult mended ? mended.slips : List.of();
    }
}
