package org.parallax.dsl.ide.complete;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.parallax.dsl.record.Judgements;
import org.parallax.model.Agreement;
import org.parallax.model.DatedFigure;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Image;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Scenario;
import org.parallax.model.Sourced;
import org.parallax.model.Survey;
import org.parallax.model.Verdict;

/** Which words about where a fact is known from say something of an element. */
final class FittingProvenance {

    private FittingProvenance() {}

    /** Whether a word that opens a clause of provenance says something where the caret stands. */
    static boolean fits(Keyword keyword, EObject model) {
        @Nullable Sourced fact = EcoreUtil2.getContainerOfType(model, Sourced.class);
        return fact == null || switch (keyword.getValue()) {
            case "known" -> isDated(fact) && isDocumented(fact);
            case "reading" -> holdsJudgements(fact) && isDocumented(fact);
            default -> true;
        };
    }

    /** Whether an element stands in a record rather than in a scenario. */
    static boolean isDocumented(EObject model) {
        return EcoreUtil2.getContainerOfType(model, Scenario.class) == null;
    }

    private static boolean isDated(Sourced fact) {
        return fact instanceof Event || fact instanceof Image || fact instanceof Level || fact instanceof Leader
                || fact instanceof Agreement || fact instanceof Survey || fact instanceof DatedFigure || fact instanceof Verdict;
    }

    /** An issue or a kind may be given judgements yet; a state has its part or has none. */
    private static boolean holdsJudgements(Sourced fact) {
        return fact instanceof Event || fact instanceof EventKind || fact instanceof Image || fact instanceof Issue
                || fact instanceof Leader || fact instanceof Level || fact instanceof Verdict || Judgements.areOfTheWhole(fact);
    }
}
