package org.parallax.editing.service;

import java.util.List;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.loading.Diagnostic;

/** A problem of a text with the changes that would mend it, the likeliest first; none where the author has to think. */
public record FixableProblem(Diagnostic problem, List<Fix> fixes) {

    public FixableProblem {
        fixes = List.copyOf(fixes);
    }

    /** Whether a caret at the offset touches what is wrong. */
    public boolean touches(int offset) {
        return offset >= problem.offset() && offset <= problem.offset() + problem.length();
    }
}
