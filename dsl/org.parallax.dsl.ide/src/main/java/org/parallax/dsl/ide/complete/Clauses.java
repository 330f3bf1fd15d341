package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.INode;
import org.parallax.dsl.ide.colour.NameRules;

/**
 * Rules on clauses that the grammar does not express: each clause is written once, and after some keywords no other
 * keyword can follow.
 */
@Singleton
final class Clauses {

    private final Set<String> alwaysBeforeNames;

    @Inject
    Clauses(IGrammarAccess grammar) {
        Map<String, Boolean> always = EcoreUtil2.eAllOfType(grammar.getGrammar(), Keyword.class).stream().filter(Clauses::isNoName)
                .collect(Collectors.toMap(Keyword::getValue, Clauses::isBeforeName, Boolean::logicalAnd));
        alwaysBeforeNames = always.keySet().stream().filter(always::get).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the word before can only be followed by a name or a text. */
    boolean isNameDue(ContentAssistContext context) {
        INode before = context.getLastCompleteNode();
        // Where the syntax breaks at the word, it is unknown which keyword of the grammar it is.
        return before != null && (before.getGrammarElement() instanceof Keyword word && isBeforeName(word)
                || before.getGrammarElement() == null && alwaysBeforeNames.contains(before.getText()));
    }

    /** Whether a word stands for itself, and not as one that an author may use as a name. */
    static boolean isNoName(Keyword word) {
        return !NameRules.includes(GrammarUtil.containingRule(word));
    }

    private static boolean isBeforeName(Keyword word) {
        if (!(word.eContainer() instanceof Group group)) {
            return false;
        }
        int next = group.getElements().indexOf(word) + 1;
        return next < group.getElements().size() && isNameOrText(group.getElements().get(next));
    }

    private static boolean isNameOrText(AbstractElement element) {
        return element.getCardinality() == null && switch (element) {
            case CrossReference reference -> true;
            case Assignment assignment -> isNameOrText(assignment.getTerminal());
            case Group group -> isNameOrText(group.getElements().getFirst());
            case RuleCall call -> call.getRule() instanceof TerminalRule || isNameOrText(call.getRule().getAlternatives());
            default -> false;
        };
    }

    /** Whether a keyword opens a clause that can be written once and already is. */
    boolean isSaid(Keyword keyword, ContentAssistContext context) {
        AbstractElement clause = keyword;
        while (clause.eContainer() instanceof Group group && group.getElements().getFirst() == clause && !isRepeated(clause)) {
            clause = group;
        }
        return clause.eContainer() instanceof Alternatives && assigned(clause)
                .anyMatch(assignment -> isSaid(assignment.getFeature(), context));
    }

    private static boolean isRepeated(AbstractElement element) {
        return element.getCardinality() != null && !element.getCardinality().equals("?");
    }

    private static Stream<Assignment> assigned(AbstractElement clause) {
        Stream<AbstractElement> parts = clause instanceof Group group ? group.getElements().stream() : Stream.of(clause);
        return parts.filter(Assignment.class::isInstance).map(Assignment.class::cast)
                .filter(assignment -> !assignment.getOperator().equals("+="));
    }

    private static boolean isSaid(String name, ContentAssistContext context) {
        for (EObject each = context.getCurrentModel(); each != null; each = each.eContainer()) {
            EStructuralFeature feature = each.eClass().getEStructuralFeature(name);
            if (feature != null) {
                return ArgumentsSoFar.isWritten(each, feature, context.getOffset());
            }
        }
        return false;
    }
}
