package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.situation.Situation;

/**
 * A statement in which two scenarios differ.
 *
 * @param id name of the event, decision or trigger, or the driver, shock or fact of the record in words
 * @param parts names of further events or facts that differ and count as part of it
 * @param variant the first scenario with this statement as the second has it
 */
record StatementDifference(String id, String text, List<String> parts, Situation variant) {

    /** One that is alone. */
    StatementDifference(String id, String text, Situation variant) {
        this(id, text, List.of(), variant);
    }

    StatementDifference {
        parts = List.copyOf(parts);
    }
}
