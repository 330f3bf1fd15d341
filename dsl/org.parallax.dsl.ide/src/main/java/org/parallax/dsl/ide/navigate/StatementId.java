package org.parallax.dsl.ide.navigate;

import java.util.Set;

/** Identifies a statement of a scenario by what stays the same while the text around it changes. */
public sealed interface StatementId {

    /** An event, by the name that the text declares it by. */
    record EventName(String name) implements StatementId {}

    /** A decision, by the name that the text declares it by. */
    record DecisionName(String name) implements StatementId {}

    /** An option of a decision, each by its name; two decisions may have options of one name. */
    record OptionName(String decision, String name) implements StatementId {}

    /**
     * A trigger, which has no name.
     *
     * @param events names of events that it lets happen, one or more
     */
    record TriggerOf(Set<String> events) implements StatementId {

        /** Copies. */
        public TriggerOf {
            events = Set.copyOf(events);
        }
    }

    /**
     * An expectation, which has no name.
     *
     * @param line where it begins in the text, from 1
     */
    record ExpectationAt(int line) implements StatementId {}
}
