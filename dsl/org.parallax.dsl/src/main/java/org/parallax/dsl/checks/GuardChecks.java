package org.parallax.dsl.checks;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.EffectGuards;
import org.parallax.model.ActorGuard;
import org.parallax.model.ConsentGuard;
import org.parallax.model.EventKind;
import org.parallax.model.Guard;
import org.parallax.model.Intensity;
import org.parallax.model.IntensityGuard;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterType;
import org.parallax.model.Role;
import org.parallax.model.StateRole;

/** The guard of an effect tells events of its kind apart: some are what it asks for, some are not. */
public final class GuardChecks extends Checks {

    private static final Set<Role> ACTING = EnumSet.of(Role.BY, Role.IN, Role.BETWEEN);

    /** Consent is asked for where events may tell it. */
    @Check
    public void consent(ConsentGuard guard) {
        EventKind kind = kindOf(guard);
        if (!takes(kind, Role.CONSENTED)) {
            report(IssueCode.GUARD_SETTLED, guard, (EStructuralFeature) null, kind.getName() + " takes no \"consented\", so this "
                    + (guard.isNegated() ? "always" : "never") + " holds: add the parameter \"optional consented\".",
                    "optional consented");
        }
    }

    /** Who acts is asked where a state acts. */
    @Check
    public void actor(ActorGuard guard) {
        EventKind kind = kindOf(guard);
        boolean asksWho = kind.getParameters().stream().anyMatch(each -> ACTING.contains(each.getRole()) && isState(each));
        if (!asksWho) {
            boolean holds = guard.getRole() == StateRole.PARTY != guard.isNegated();
            report(IssueCode.GUARD_SETTLED, guard, Literals.ACTOR_GUARD__ROLE, kind.getName()
                    + " does not ask which state acts, so the parties do and this " + (holds ? "always" : "never")
                    + " holds: add the parameter \"by state\".", "by state");
        }
    }

    /** How grave an event is is asked where events may tell it, and not beyond the scale. */
    @Check
    public void intensity(IntensityGuard guard) {
        EventKind kind = kindOf(guard);
        Set<Intensity> admitted = EffectGuards.admitted(guard);
        if (!takes(kind, Role.INTENSITY)) {
            report(IssueCode.GUARD_SETTLED, guard, Literals.INTENSITY_GUARD__INTENSITY, kind.getName() + " takes no intensity, so that "
                    + "every event counts as " + EffectGuards.USUAL + " and this "
                    + (admitted.contains(EffectGuards.USUAL) ? "always" : "never") + " holds: add the parameter \"intensity\".",
                    "intensity");
        } else if (admitted.isEmpty()) {
            report(IssueCode.GUARD_SETTLED, guard, Literals.INTENSITY_GUARD__INTENSITY, "No intensity is " + guard.getComparison() + " "
                    + guard.getIntensity() + ", so this never holds.");
        }
    }

    /** A guard stands in a clause of a kind. */
    private static EventKind kindOf(Guard guard) {
        return (EventKind) guard.eContainer().eContainer();
    }

    private static boolean takes(EventKind kind, Role role) {
        return kind.getParameters().stream().anyMatch(parameter -> parameter.getRole() == role);
    }

    private static boolean isState(Parameter parameter) {
        return parameter.getType() == ParameterType.STATE || parameter.getType() == ParameterType.STATES;
    }
}
