package org.parallax.dsl.checks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.signs.DateForms;
import org.parallax.model.Image;
import org.parallax.model.Level;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Period;
import org.parallax.model.Scenario;
import org.parallax.model.Shift;
import org.parallax.model.Window;
import org.parallax.model.Withdrawal;
import org.parallax.model.time.PartialDate;
import org.parallax.model.time.Precision;

/** Dates exist in the calendar, are as fine as their place asks, and what runs from one to another runs forward. */
public final class DateChecks extends Checks {

    private final Map<EClass, List<EAttribute>> dates = new ConcurrentHashMap<>();

    /** Every date exists; data: a date near it. */
    @Check
    public void datesExist(EObject object) {
        for (EAttribute attribute : dates.computeIfAbsent(object.eClass(), DateChecks::datesOf)) {
            PartialDate date = (PartialDate) object.eGet(attribute);
            if (date.isImpossible()) {
                report(IssueCode.IMPOSSIBLE_DATE, object, attribute, "There is no date " + date + "; dates are written as "
                        + "2026-03 or 2026-03-31.", DateForms.near(date.text()).stream().toArray(String[]::new));
            } else if (date.precision() == Precision.YEAR && isInScenario(object)) {
                report(IssueCode.DATE_PRECISION, object, attribute, "A year is too coarse for a scenario; give a month, as "
                        + date + "-01.", date + "-01");
            }
        }
    }

    /** Windows run forward. */
    @Check
    public void order(Window window) {
        inOrder(window, ParallaxPackage.Literals.WINDOW__TO, window.getFrom(), window.getTo());
    }

    /** Periods run forward. */
    @Check
    public void order(Period period) {
        inOrder(period, ParallaxPackage.Literals.PERIOD__TO, period.getFrom(), period.getTo());
    }

    /** A term is due to end after it began. */
    @Check
    public void scheduleInOrder(Period period) {
        inOrder(period, ParallaxPackage.Literals.PERIOD__SCHEDULED, period.getFrom(), period.getScheduled());
    }

    /** Images are given up after they took hold. */
    @Check
    public void order(Image image) {
        inOrder(image, ParallaxPackage.Literals.IMAGE__UNTIL, image.getSince(), image.getUntil());
    }

    /** Levels run forward. */
    @Check
    public void order(Level level) {
        inOrder(level, ParallaxPackage.Literals.LEVEL__TO, level.getFrom(), level.getTo());
    }

    /** Shifts run forward. */
    @Check
    public void order(Shift shift) {
        inOrder(shift, ParallaxPackage.Literals.SHIFT__TO, shift.getFrom(), shift.getTo());
    }

    /** Withdrawals run forward. */
    @Check
    public void order(Withdrawal withdrawal) {
        inOrder(withdrawal, ParallaxPackage.Literals.WITHDRAWAL__TO, withdrawal.getFrom(), withdrawal.getTo());
    }

    private void inOrder(EObject object, EStructuralFeature end, PartialDate from, PartialDate to) {
        if (from.days().isPresent() && to.days().isPresent() && to.days().get().isBefore(from.days().get())) {
            report(IssueCode.RANGE_ORDER, object, end, "This runs backward: " + to + " is before " + from + ".", from.text(),
                    to.text());
        }
    }

    private static boolean isInScenario(EObject object) {
        return EcoreUtil2.getContainerOfType(object, Scenario.class) != null;
    }

    private static List<EAttribute> datesOf(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(a -> a.getEAttributeType() == ParallaxPackage.Literals.PARTIAL_DATE).toList();
    }
}
