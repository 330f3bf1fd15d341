package org.parallax.dsl.values;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Which words of the language are names too, where a rule of the grammar asks for one. */
public final class NameWords {

    private NameWords() {
    }

    /** The words that a rule takes as names without {@code ^} before them, those of the rules that it calls among them. */
    public static Set<String> of(Grammar grammar, String rule) {
        return words(GrammarUtil.findRuleForName(grammar, rule), new HashSet<>()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(AbstractRule rule, Set<AbstractRule> seen) {
        if (!(rule instanceof ParserRule) || !seen.add(rule)) {
            return Stream.empty();
        }
        return Stream.concat(EcoreUtil2.eAllOfType(rule, Keyword.class).stream().map(Keyword::getValue),
                EcoreUtil2.eAllOfType(rule, RuleCall.class).stream().flatMap(call -> words(call.getRule(), seen)));
    }
}
