package org.parallax.dsl.ide.colour;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

/** The words of the language as its grammar has them. */
public final class GrammarWords {

    private final Set<String> keywords;

    public GrammarWords(IGrammarAccess grammar) {
        keywords = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    }

    /** Whether a word belongs to the language rather than to the author. */
    public boolean isKeyword(String word) {
        return keywords.contains(word);
    }

    Set<String> all() {
        return keywords;
    }
}
