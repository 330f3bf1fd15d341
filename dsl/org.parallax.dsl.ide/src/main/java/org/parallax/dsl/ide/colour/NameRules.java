package org.parallax.dsl.ide.colour;

import java.util.Set;
import org.eclipse.xtext.AbstractRule;

/** Which rules of the grammar read a name: what stands there is the author's word, even where the language has the same. */
public final class NameRules {

    private static final Set<String> RULES = Set.of("Name", "PlainName", "TeamName", "MoveName", "ParameterName");

    private NameRules() {}

    /** Whether a rule reads a name. */
    public static boolean includes(AbstractRule rule) {
        return RULES.contains(rule.getName());
    }
}
