package org.parallax.dsl.parsing;

import java.util.Set;

/** The words that begin what stands by itself; some are words of other meaning elsewhere. */
public final class StatementKeywords {

    private static final Set<String> OF_ELEMENTS = Set.of("relationship", "source", "state", "issue", "image", "leader",
            "agreement", "kind", "survey", "level", "recommendation", "mechanism", "scenario");
    private static final Set<String> OF_STATEMENTS = Set.of("event", "because", "decision", "option", "whenever", "assume",
            "shift", "stretch", "withdraw", "without", "replace", "expect", "project");

    private StatementKeywords() {
    }

    /** Whether a word begins an element of a record, a scenario or a statement in one. */
    public static boolean isOne(String word) {
        return isOfElement(word) || OF_STATEMENTS.contains(word);
    }

    /** Whether a word begins what stands at the top of a file alone. */
    public static boolean isOfElement(String word) {
        return OF_ELEMENTS.contains(word);
    }
}
