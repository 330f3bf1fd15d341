package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.model.EventKind;
import org.parallax.model.Impact;
import org.parallax.model.Indicator;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Role;

/** Separates the words in a kind of event that say something new from those that would be an error. */
final class FittingKindWords {

    private static final Set<String> IN_LIST = Set.of(",", "actor", "counterpart", "both");

    @Inject
    FittingKindWords() {}

    /** Whether a topic is not given yet. */
    boolean isNewTopic(Keyword word, ContentAssistContext context) {
        return isNew(word, ParallaxPackage.Literals.EVENT_KIND__TOPICS, context);
    }

    /** Whether a side is not given yet in the list it would stand in. */
    boolean isNewSide(Keyword word, ContentAssistContext context) {
        return switch (opener(context)) {
            case "to" -> isNew(word, ParallaxPackage.Literals.EVENT_KIND__COSTLY_TO, context);
            case "favours" -> isNew(word, ParallaxPackage.Literals.EVENT_KIND__FAVOURS, context);
            default -> true;
        };
    }

    private static boolean isNew(Keyword word, EStructuralFeature list, ContentAssistContext context) {
        return !(context.getCurrentModel() instanceof EventKind kind) || ArgumentsSoFar.words(kind, list, context.getOffset())
                .noneMatch(given -> given.equals(word.getValue()) || given.equals("both"));
    }

    /** Only societal contact has a direction. */
    boolean fitsImpact(Keyword word, EObject model) {
        return !word.getValue().equals("of") || !(model instanceof Impact impact) || impact.getIndicator() == Indicator.SOCIETAL;
    }

    /** Whether events of the kind may differ in what a guard asks. */
    boolean mayDiffer(Keyword word, EObject model) {
        EventKind kind = EcoreUtil2.getContainerOfType(model, EventKind.class);
        return kind == null || switch (word.getValue()) {
            case "consented" -> takes(kind, Role.CONSENTED);
            case "intensity" -> takes(kind, Role.INTENSITY);
            case "by" -> takes(kind, Role.BY) || takes(kind, Role.IN) || takes(kind, Role.BETWEEN);
            default -> true;
        };
    }

    /** What goes with "lasts until ended" stands there only, and what contradicts it does not. */
    boolean fitsKind(Keyword word, EObject model) {
        return !(model instanceof EventKind kind) || switch (word.getValue()) {
            case "then" -> kind.isUntilEnded() && kind.getFadeMonths() == 0;
            case "lasts" -> kind.getFadeMonths() == 0;
            case "fades" -> !kind.isLasting() || kind.isUntilEnded();
            default -> true;
        };
    }

    private static boolean takes(EventKind kind, Role role) {
        return kind.getParameters().stream().anyMatch(parameter -> parameter.getRole() == role);
    }

    /** The word that opens the list of sides the caret is in. */
    private static String opener(ContentAssistContext context) {
        INode node = context.getLastCompleteNode();
        while (node != null && (node instanceof ILeafNode leaf && leaf.isHidden() || IN_LIST.contains(node.getText()))) {
            node = node.getOffset() == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), node.getOffset() - 1);
        }
        return node == null ? "" : node.getText();
    }
}
