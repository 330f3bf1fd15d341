package org.parallax.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

class StatementKeywordsTest {

    private static final IGrammarAccess GRAMMAR = TestLanguage.language().injector().getInstance(IGrammarAccess.class);
    private static final StatementKeywords KEYWORDS = new StatementKeywords(GRAMMAR);
    private static final Set<String> OF_ELEMENTS = Set.of("relationship", "source", "state", "issue", "image", "leader",
            "agreement", "kind", "survey", "figure", "level", "recommendation", "mechanism", "verdict", "scenario", "library", "layer",
            "correct", "retract", "exercise");
    private static final Set<String> OF_STATEMENTS = Set.of("event", "because", "decision", "option", "whenever", "assume",
            "shift", "stretch", "withdraw", "without", "replace", "expect", "project", "languages", "names", "objective", "team", "observers",
            "move", "inject", "message", "decide", "believe", "ask", "resolution", "words");
    private static final Set<String> BEFORE_NAMES = Set.of("relationship", "source", "state", "issue", "image", "leader",
            "agreement", "kind", "event", "survey", "figure", "recommendation", "mechanism", "verdict", "scenario",
            "library", "layer", "decision", "option", "exercise", "objective", "team", "move", "message", "believe", "ask");

    @Test
    void elementsAndStatementsAreRecognizedByTheirFirstWord() {
        assertEquals(OF_ELEMENTS, all(KEYWORDS::isOfElement));
        assertEquals(OF_STATEMENTS, all(word -> KEYWORDS.isOne(word) && !KEYWORDS.isOfElement(word)));
    }

    @Test
    void blocksHoldStatements() {
        assertEquals(Set.of("scenario", "decision", "option", "whenever", "exercise"), all(KEYWORDS::isOfBlock));
    }

    @Test
    void aNewNameFollowsWhatDeclares() {
        assertEquals(BEFORE_NAMES, all(KEYWORDS::isBeforeName));
    }

    @Test
    void onlyAnImageMayGoWithoutAName() {
        assertEquals(Set.of("image"), all(word -> KEYWORDS.isBeforeName(word) && !KEYWORDS.isBeforeRequiredName(word)));
    }

    private static Set<String> all(Predicate<String> asked) {
        return GrammarUtil.getAllKeywords(GRAMMAR.getGrammar()).stream().filter(asked).collect(Collectors.toSet());
    }
}
