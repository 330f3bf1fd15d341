package org.parallax.dsl.checks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.Move;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Proposition;
import org.parallax.model.Resolution;
import org.parallax.model.time.PartialDate;
import org.parallax.model.time.Precision;

/** An exercise plans in months, and the world answers on a day. */
public final class ExerciseDateChecks extends Checks {

    /** A move plays whole months. */
    @Check
    public void moveEnds(Move move) {
        wantMonth(move, Literals.MOVE__UNTIL, move.getUntil(), "A move plays up to a month");
    }

    /** An indicator is projected for a month. */
    @Check
    public void indicatorOfMonth(Proposition proposition) {
        wantMonth(proposition, Literals.PROPOSITION__MONTH, proposition.getMonth(), "An indicator is projected for a month");
    }

    /** The world can have answered from a month on. */
    @Check
    public void dueInMonth(BeliefQuestion belief) {
        wantMonth(belief, Literals.BELIEF_QUESTION__DUE, belief.getDue(), "Here a month is due");
    }

    /** The world answered on a day. */
    @Check
    public void answeredOnDay(Resolution resolution) {
        Precision precision = resolution.getDate().precision();
        if (precision == Precision.YEAR || precision == Precision.MONTH) {
            report(IssueCode.DATE_PRECISION, resolution, Literals.RESOLUTION__DATE, "An answer of the world is dated by a day, as "
                    + resolution.getDate().days().orElseThrow().last() + ".");
        }
    }

    /** Data: the month of a day, the last one of a year. */
    private void wantMonth(EObject object, EStructuralFeature feature, PartialDate date, String rule) {
        if (date.precision() == Precision.DAY || date.precision() == Precision.YEAR) {
            String month = date.precision() == Precision.DAY ? date.text().substring(0, 7) : date.text() + "-12";
            report(IssueCode.DATE_PRECISION, object, feature, rule + ", as " + month + ".", month);
        }
    }
}
