package org.parallax.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.parallax.dsl.values.NameWords;

/**
 * The keywords that begin an element or a statement, and those before a name, all read from the grammar: for whoever
 * has to find statements in a text that the parser could not read. Some of these words mean something else inside a
 * statement. Immutable.
 */
@Singleton
public final class StatementKeywords {

    private final Set<String> ofElements;
    private final Set<String> ofStatements;
    private final Set<String> ofBlocks;
    private final Set<String> beforeNames;
    private final Set<String> beforeRequiredNames;
    private final Set<String> names;

    /** The keywords of a grammar. */
    @Inject
    public StatementKeywords(IGrammarAccess access) {
        Grammar grammar = access.getGrammar();
        ofStatements = Stream.of("Statement", "Option", "ExerciseStatement").flatMap(rule -> first(grammar, rule))
                .collect(Collectors.toUnmodifiableSet());
        ofElements = Stream.of("Header", "Element").flatMap(rule -> first(grammar, rule))
                .filter(word -> !ofStatements.contains(word)).collect(Collectors.toUnmodifiableSet());
        ofBlocks = keywords(grammar).filter(brace -> brace.getValue().equals("{") && isBeforeStatements(brace))
                .flatMap(brace -> first(GrammarUtil.containingRule(brace).getAlternatives()))
                .collect(Collectors.toUnmodifiableSet());
        beforeNames = before(grammar, StatementKeywords::isNameOfNew);
        beforeRequiredNames = before(grammar, next -> isNameOfNew(next) && next.getCardinality() == null);
        names = NameWords.of(grammar, "Name");
    }

    /** Whether a word begins an element of a record, a scenario, an exercise or a statement in one. */
    public boolean isOne(String word) {
        return isOfElement(word) || ofStatements.contains(word);
    }

    /** Whether a word begins what stands at the top of a file only, never inside a scenario or an exercise. */
    public boolean isOfElement(String word) {
        return ofElements.contains(word);
    }

    /** Whether a word may as well be a name that an author gave: then only its place says what it is. */
    public boolean isName(String word) {
        return names.contains(word);
    }

    /** Whether a word begins something that has statements between its braces. */
    public boolean isOfBlock(String word) {
        return ofBlocks.contains(word);
    }

    /** Whether the author's name for a new thing may stand right after a word. */
    public boolean isBeforeName(String word) {
        return beforeNames.contains(word);
    }

    /** Whether the author's name for a new thing must stand right after a word. */
    public boolean isBeforeRequiredName(String word) {
        return beforeRequiredNames.contains(word);
    }

    private static Stream<String> first(Grammar grammar, String rule) {
        return first(GrammarUtil.findRuleForName(grammar, rule).getAlternatives());
    }

    /** The keywords that an element of the grammar can begin with. */
    private static Stream<String> first(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> Stream.of(keyword.getValue());
            case RuleCall call when call.getRule() instanceof ParserRule rule -> first(rule.getAlternatives());
            case Assignment assignment -> first(assignment.getTerminal());
            case Alternatives choice -> choice.getElements().stream().flatMap(StatementKeywords::first);
            case Group group -> group.getElements().stream().filter(part -> !(part instanceof Action)).limit(1)
                    .flatMap(StatementKeywords::first);
            default -> Stream.empty();
        };
    }

    private static Stream<Keyword> keywords(Grammar grammar) {
        return EcoreUtil2.eAllOfType(grammar, Keyword.class).stream();
    }

    private static Set<String> before(Grammar grammar, Predicate<AbstractElement> next) {
        return keywords(grammar).filter(keyword -> next(keyword).filter(next).findAny().isPresent())
                .map(Keyword::getValue).collect(Collectors.toUnmodifiableSet());
    }

    /** What stands right after a keyword in the grammar; at most one. */
    private static Stream<AbstractElement> next(Keyword keyword) {
        return keyword.eContainer() instanceof Group group
                ? group.getElements().stream().skip(group.getElements().indexOf(keyword) + 1L).limit(1)
                : Stream.empty();
    }

    private static boolean isNameOfNew(AbstractElement element) {
        return element instanceof Assignment assignment && assignment.getFeature().equals("name");
    }

    private static boolean isBeforeStatements(Keyword brace) {
        return next(brace).anyMatch(next -> next instanceof Assignment assignment
                && assignment.getTerminal() instanceof RuleCall && first(assignment.getTerminal()).findAny().isPresent());
    }
}
