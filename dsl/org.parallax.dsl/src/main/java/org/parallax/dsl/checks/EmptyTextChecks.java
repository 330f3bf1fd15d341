package org.parallax.dsl.checks;

import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.Exercise;
import org.parallax.model.ParallaxPackage.Literals;

/** What an exercise tells the room in quotes has words: an empty text would be shown as one, or counted as written. */
public final class EmptyTextChecks extends Checks {

    private static final Map<EAttribute, String> TEXTS = Map.of(
            Literals.NAMED__TITLE, "the title",
            Literals.WORDS__TEXT, "\"says\"",
            Literals.BELIEF_QUESTION__RULE, "\"resolved\"",
            Literals.SOURCED__NOTES, "\"note\"",
            Literals.TRANSLATED_TITLE__TEXT, "the name");

    /** Every text has words. */
    @Check
    public void haveWords(Exercise exercise) {
        check(exercise);
        exercise.eAllContents().forEachRemaining(this::check);
    }

    private void check(EObject part) {
        TEXTS.forEach((text, what) -> {
            if (text.getEContainingClass().isSuperTypeOf(part.eClass())) {
                NodeModelUtils.findNodesForFeature(part, text).stream().filter(EmptyTextChecks::isBlank)
                        .forEach(node -> report(IssueCode.EMPTY_TEXT, part, node, "This text is empty: write the words, or leave "
                                + what + " out."));
            }
        });
    }

    private static boolean isBlank(INode node) {
        String quoted = NodeModelUtils.getTokenText(node);
        // What is written as an escape is blank as well.
        return quoted.length() > 1 && quoted.substring(1, quoted.length() - 1).replaceAll("\\\\[nrtfb]", " ").isBlank();
    }
}
