package org.parallax.dsl.ide.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.model.ParallaxPackage;

/**
 * Gives the role of every stretch of a text, in the order of the text and without overlap. Looks at the text alone and
 * resolves no reference, so it takes milliseconds even in a large file. Where broken syntax leaves a stretch without a
 * role, its token decides.
 */
public final class Colouring {

    private static final Set<String> PLANNED = Set.of(ParallaxPackage.Literals.TRANSLATED_TITLE__SUBJECT.getName());
    private static final Set<String> DISPUTED = Set.of(ParallaxPackage.Literals.CORRECTION__CORRECTED.getName(),
            ParallaxPackage.Literals.RETRACTION__RETRACTED.getName());

    /**
     * The coloured stretches of a text.
     *
     * @param part only stretches that overlap it; empty for the whole text
     */
    public List<ColouredSpan> of(XtextResource resource, Optional<Span> part) {
        var spans = new ArrayList<ColouredSpan>();
        if (resource.getParseResult() == null) {
            return List.of();
        }
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (part.filter(span -> leaf.getOffset() >= span.end()).isPresent()) {
                break;
            }
            if (part.filter(span -> leaf.getEndOffset() <= span.offset()).isEmpty()) {
                role(leaf).ifPresent(role -> spans.add(new ColouredSpan(Span.of(leaf), role)));
            }
        }
        return List.copyOf(spans);
    }

    private static Optional<Role> role(ILeafNode leaf) {
        EObject element = leaf.getGrammarElement();
        if (leaf.isHidden()) {
            return element instanceof TerminalRule rule && rule.getName().endsWith("COMMENT")
                    ? Optional.of(Role.COMMENT)
                    : Optional.empty();
        }
        Optional<Role> named = nameRole(leaf);
        if (named.isPresent()) {
            return named;
        }
        return element instanceof Keyword keyword ? keyword(keyword) : terminal(element);
    }

    private static Optional<Role> keyword(Keyword keyword) {
        boolean isWord = Character.isLetter(keyword.getValue().charAt(0));
        boolean isEnumLiteral = GrammarUtil.containingEnumRule(keyword) != null;
        return isWord || isEnumLiteral ? Optional.of(Role.KEYWORD) : Optional.empty();
    }

    private static Optional<Role> terminal(EObject element) {
        AbstractRule rule = element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule r ? r : null;
        if (!(rule instanceof TerminalRule)) {
            return Optional.empty();
        }
        return switch (rule.getName()) {
            case "STRING" -> Optional.of(Role.STRING);
            case "DATE" -> Optional.of(Role.DATE);
            case "INT", "DECIMAL" -> Optional.of(Role.NUMBER);
            default -> Optional.empty();
        };
    }

    /** The role of a leaf that is, or is part of, a name: which follows from how the grammar uses the name there. */
    private static Optional<Role> nameRole(INode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            EObject element = node.getGrammarElement();
            if (element instanceof CrossReference reference) {
                return Optional.of(roleOf(reference));
            }
            // Rules for names call one another; the outermost call says what the name is for.
            if (element instanceof RuleCall call && NameRules.includes(call.getRule())
                    && !NameRules.includes(GrammarUtil.containingRule(call))) {
                CrossReference reference = GrammarUtil.containingCrossReference(call);
                if (reference != null) {
                    return Optional.of(roleOf(reference));
                }
                Assignment assignment = GrammarUtil.containingAssignment(call);
                return Optional.of(
                        assignment != null && "name".equals(assignment.getFeature()) ? Role.DEFINITION : Role.ELEMENT);
            }
            if (element instanceof RuleCall call && !GrammarUtil.isDatatypeRuleCall(call) && node != leaf) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * What is corrected or retracted is an element of the record, whatever else happens in a scenario; what is translated
     * belongs to an exercise or its scenario.
     */
    private static Role roleOf(CrossReference reference) {
        return PLANNED.contains(GrammarUtil.containingAssignment(reference).getFeature()) ? Role.HAPPENING
                : DISPUTED.contains(GrammarUtil.containingAssignment(reference).getFeature()) ? Role.ELEMENT
                : roleOf(reference.getType().getClassifier());
    }

    private static Role roleOf(EClassifier type) {
        if (type == ParallaxPackage.Literals.EVENT_KIND) {
            return Role.KIND;
        }
        if (type == ParallaxPackage.Literals.SOURCE) {
            return Role.SOURCE;
        }
        boolean happens = type == ParallaxPackage.Literals.SCENARIO || type instanceof EClass eClass
                && (ParallaxPackage.Literals.HAPPENING.isSuperTypeOf(eClass) || ParallaxPackage.Literals.EXERCISE_STATEMENT.isSuperTypeOf(eClass));
        return happens ? Role.HAPPENING : Role.ELEMENT;
    }
}
