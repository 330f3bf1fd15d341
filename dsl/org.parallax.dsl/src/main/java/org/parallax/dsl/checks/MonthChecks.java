package org.parallax.dsl.checks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.CourseValue;
import org.parallax.model.Decision;
import org.parallax.model.Expectation;
import org.parallax.model.InMonth;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Scenario;
import org.parallax.model.Shift;
import org.parallax.model.Window;
import org.parallax.model.Withdrawal;
import org.parallax.model.time.PartialDate;
import org.parallax.model.time.Precision;

/** Where a scenario counts in months, a day would be read as its whole month; so it is not taken. Data: the month. */
public final class MonthChecks extends Checks {

    /** {@code as of} takes a month. */
    @Check
    public void asOf(Scenario scenario) {
        wantMonth(scenario, Literals.SCENARIO__AS_OF, scenario.getAsOf(), "\"as of\" takes a month", "");
    }

    /** {@code in} takes a month. */
    @Check
    public void in(InMonth in) {
        wantMonth(in, Literals.IN_MONTH__MONTH, in.getMonth(), "\"in\" takes a month", " For a day write \"on\".");
    }

    /** An expectation is about a month. */
    @Check
    public void expectation(Expectation expectation) {
        wantMonth(expectation, Literals.EXPECTATION__MONTH, expectation.getMonth(), "An expectation is about a month", "");
    }

    /** A window is made of months; in a record, and where a source tells a time differently, it may be of days. */
    @Check
    public void window(Window window) {
        if (window.eContainer() instanceof Occurrence || window.eContainer() instanceof Decision) {
            wantMonth(window, Literals.WINDOW__FROM, window.getFrom(), "A window begins with a month", "");
            wantMonth(window, Literals.WINDOW__TO, window.getTo(), "A window ends with a month", "");
        }
    }

    /** A course ends with a month. */
    @Check
    public void course(CourseValue course) {
        wantMonth(course, Literals.COURSE_VALUE__BY, course.getBy(), "A course ends with a month", "");
    }

    /** A shift lasts whole months. */
    @Check
    public void shift(Shift shift) {
        wantMonth(shift, Literals.SHIFT__FROM, shift.getFrom(), "A shift begins with a month", "");
        wantMonth(shift, Literals.SHIFT__TO, shift.getTo(), "A shift ends with a month", "");
    }

    /** A withdrawal lasts whole months. */
    @Check
    public void withdrawal(Withdrawal withdrawal) {
        wantMonth(withdrawal, Literals.WITHDRAWAL__FROM, withdrawal.getFrom(), "A withdrawal begins with a month", "");
        wantMonth(withdrawal, Literals.WITHDRAWAL__TO, withdrawal.getTo(), "A withdrawal ends with a month", "");
    }

    private void wantMonth(EObject object, EStructuralFeature feature, PartialDate date, String rule, String cure) {
        if (date.precision() == Precision.DAY && EcoreUtil2.getContainerOfType(object, Scenario.class) != null) {
            String month = date.text().substring(0, 7);
            report(IssueCode.DATE_PRECISION, object, feature, rule + ", as " + month + "." + cure, month);
        }
    }
}
