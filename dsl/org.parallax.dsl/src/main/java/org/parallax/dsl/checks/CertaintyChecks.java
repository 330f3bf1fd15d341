package org.parallax.dsl.checks;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.After;
import org.parallax.model.Comparison;
import org.parallax.model.Event;
import org.parallax.model.Expectation;
import org.parallax.model.Occurrence;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;

/** A likelihood says something: what is certain or out of the question needs none. */
public final class CertaintyChecks extends Checks {

    private static final double LOWEST = 0;
    private static final double HIGHEST = 100;

    /** An event with a probability may take place and may not. */
    @Check
    public void eventIsOpen(Occurrence occurrence) {
        if (!occurrence.isSetProbability() || EcoreUtil2.getContainerOfType(occurrence, Scenario.class) == null) {
            return;
        }
        if (occurrence.getProbability() == 100) {
            report(IssueCode.NO_EFFECT, occurrence, Literals.OCCURRENCE__PROBABILITY, "A probability of 100 % changes nothing: "
                    + certain(occurrence));
        } else if (occurrence.getProbability() == 0) {
            report(IssueCode.NO_EFFECT, occurrence, Literals.OCCURRENCE__PROBABILITY, "With a probability of 0 % "
                    + Messages.name(occurrence) + " never takes place"
                    + (occurrence instanceof Replacement ? "; to say so, write \"without " + Messages.name(occurrence) + "\"." : "."));
        }
    }

    /** What an occurrence is that has no probability. */
    private static String certain(Occurrence occurrence) {
        String name = Messages.name(occurrence);
        if (occurrence.getCondition() != null) {
            return "without it too, " + name + " takes place whenever its condition holds.";
        }
        boolean waits = !(occurrence.eContainer() instanceof Scenario) || !(occurrence instanceof Event)
                || occurrence.getWhen() instanceof After;
        return waits ? "without it " + name + " is no less certain." : name + " is certain without it.";
    }

    /** An option may be chosen. */
    @Check
    public void optionIsOpen(Option option) {
        if (option.isSetShare() && option.getShare() == 0) {
            report(IssueCode.NO_EFFECT, option, Literals.OPTION__SHARE, "With a share of 0 % the option " + option.getName()
                    + " is never chosen.");
        }
    }

    /** An expectation may be met and may be missed. */
    @Check
    public void expectationIsOpen(Expectation expectation) {
        if (!expectation.eIsSet(Literals.EXPECTATION__MONTH)) {
            // Not written to its end: figures that are not there yet read as 0.
            return;
        }
        if (expectation.getProbability() == 0) {
            report(IssueCode.NO_EFFECT, expectation, Literals.EXPECTATION__PROBABILITY,
                    "With a probability of 0 % this is met whatever happens.");
        }
        Comparison comparison = expectation.getComparison();
        boolean never = comparison == Comparison.BELOW && expectation.getThreshold() == LOWEST
                || comparison == Comparison.ABOVE && expectation.getThreshold() == HIGHEST;
        boolean always = switch (comparison) {
            case ABOVE -> expectation.getThreshold() == LOWEST;
            case BELOW -> expectation.getThreshold() == HIGHEST;
            case BETWEEN -> expectation.getThreshold() == LOWEST && expectation.getUpper() == HIGHEST;
        };
        boolean exact = comparison == Comparison.BETWEEN && expectation.getThreshold() == expectation.getUpper();
        EStructuralFeature level = Literals.EXPECTATION__THRESHOLD;
        if (never) {
            report(IssueCode.NO_EFFECT, expectation, level, "This is never met: no indicator gets " + comparison + " "
                    + Messages.figure(expectation.getThreshold()) + ".");
        } else if (always) {
            report(IssueCode.NO_EFFECT, expectation, level, "This is always met: every indicator lies between 0 and 100.");
        } else if (exact) {
            report(IssueCode.NO_EFFECT, expectation, level, "This is never met: no indicator is exactly "
                    + Messages.figure(expectation.getThreshold()) + "; give two different levels.");
        }
    }
}
