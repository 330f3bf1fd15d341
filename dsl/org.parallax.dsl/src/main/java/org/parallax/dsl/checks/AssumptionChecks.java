package org.parallax.dsl.checks;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Drivers;
import org.parallax.model.Assumption;
import org.parallax.model.Level;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Quantity;
import org.parallax.model.QuantityShift;
import org.parallax.model.Scenario;
import org.parallax.model.Statement;

/** Quantities belong to states of the right role, and are assumed once. */
public final class AssumptionChecks extends Checks {

    /** An assumption is about a quantity the state has. */
    @Check
    public void ofRightState(Assumption assumption) {
        compare(assumption, ParallaxPackage.Literals.ASSUMPTION__STATE, assumption.getState(), assumption.getQuantity());
    }

    /** A shift is about a quantity the state has. */
    @Check
    public void ofRightState(QuantityShift shift) {
        compare(shift, ParallaxPackage.Literals.SHIFT__STATE, shift.getState(), shift.getQuantity());
    }

    /** A level of the record is about a quantity the state has. */
    @Check
    public void ofRightState(Level level) {
        compare(level, ParallaxPackage.Literals.LEVEL__STATE, level.getState(), level.getQuantity());
    }

    /** A quantity is assumed once. */
    @Check
    public void assumedOnce(Scenario scenario) {
        Map<Pair<org.parallax.model.State, Quantity>, Assumption> seen = new HashMap<>();
        for (Statement statement : scenario.getStatements()) {
            if (statement instanceof Assumption assumption && Messages.isKnown(assumption.getState())) {
                Assumption earlier = seen.putIfAbsent(Tuples.pair(assumption.getState(), assumption.getQuantity()), assumption);
                if (earlier != null) {
                    report(IssueCode.DUPLICATE_ASSUMPTION, assumption, ParallaxPackage.Literals.ASSUMPTION__QUANTITY, "The "
                            + assumption.getQuantity() + " of " + assumption.getState().getName() + " is assumed twice; "
                            + Messages.place(assumption, earlier) + " has it already.",
                            OtherPlace.of(earlier, "the first assumption"));
                }
            }
        }
    }

    private void compare(EObject at, EStructuralFeature feature, org.parallax.model.State state, Quantity quantity) {
        if (!Messages.isKnown(state)) {
            return;
        }
        if (!Drivers.belongs(quantity, state)) {
            report(IssueCode.QUANTITY_ROLE, at, feature, "The quantity " + quantity + " belongs to a state with the role "
                    + Drivers.roleWith(quantity) + "; " + state.getName()
                    + (state.isSetRole() ? " has the role " + state.getRole() : " has no role") + ".");
        }
    }
}
