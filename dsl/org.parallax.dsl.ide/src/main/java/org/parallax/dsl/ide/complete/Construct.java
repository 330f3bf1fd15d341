package org.parallax.dsl.ide.complete;

import java.util.Set;

/**
 * A construct of the language that is inserted as a whole.
 *
 * @param rule the rule of the grammar its first word belongs to
 * @param places the types of what it may stand in
 * @param label what a list shows
 * @param meaning what it says, in one sentence
 * @param text {@code ${1:word}} marks what is filled in, {@code ${1:@name}} what {@link Fields} knows, {@code $0} the
 *        end
 */
record Construct(String rule, Set<String> places, String label, String meaning, String text) {

    Construct {
        places = Set.copyOf(places);
    }

    /** The word it begins with. */
    String opening() {
        return text.substring(0, text.indexOf(' '));
    }
}
