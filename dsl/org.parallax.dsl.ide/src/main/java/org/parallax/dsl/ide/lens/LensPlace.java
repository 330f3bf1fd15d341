package org.parallax.dsl.ide.lens;

import java.util.List;
import org.parallax.dsl.ide.text.Span;

/**
 * A statement above which a projected figure can stand.
 *
 * @param scenario the name of the scenario it is in
 * @param name of the scenario or the decision; empty for an expectation, which has none
 * @param line where the statement begins, from 1
 * @param month of an expectation, as written; empty for the others
 * @param options of a decision, in the author's order; empty for the others
 */
public record LensPlace(
        Kind kind, String scenario, String name, int line, String month, List<String> options, Span span) {

    /** Copies. */
    public LensPlace {
        options = List.copyOf(options);
    }

    /** What stands at the place. */
    public enum Kind {
        SCENARIO,
        DECISION,
        EXPECTATION
    }
}
