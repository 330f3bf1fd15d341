package org.parallax.workbench.editor;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

/** The words of the language as its grammar has them. */
final class Words {

    private final Set<String> keywords;

    Words(IGrammarAccess grammar) {
        keywords = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    }

    /** Whether a word belongs to the language rather than to the author. */
    boolean isKeyword(String word) {
        return keywords.contains(word);
    }

    Set<String> all() {
        return keywords;
    }
}
