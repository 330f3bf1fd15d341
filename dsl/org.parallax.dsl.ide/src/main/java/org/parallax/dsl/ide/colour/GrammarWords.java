package org.parallax.dsl.ide.colour;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.parallax.dsl.parsing.StatementKeywords;

/** The words of the language as its grammar has them. */
public final class GrammarWords {

    private final Set<String> keywords;
    private final StatementKeywords statements;

    /** The words of a grammar. */
    public GrammarWords(IGrammarAccess grammar) {
        keywords = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
        statements = new StatementKeywords(grammar);
    }

    /** Whether a word belongs to the language rather than to the author. */
    public boolean isKeyword(String word) {
        return keywords.contains(word);
    }

    /** Whether a name that the author gives may stand right after a word. */
    public boolean isDeclaring(String word) {
        return statements.isBeforeName(word);
    }
}
