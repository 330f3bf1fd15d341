package org.parallax.dsl.checks;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.AgreementEffect;
import org.parallax.model.EventKind;
import org.parallax.model.Impact;
import org.parallax.model.IndicatorEffect;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Perception;
import org.parallax.model.QuantityEffect;
import org.parallax.model.Side;

/** What a kind of event does, it says once, and without contradicting itself. */
public final class EffectChecks extends Checks {

    /** Each indicator is moved once. */
    @Check
    public void indicators(EventKind kind) {
        Map<Object, EObject> seen = new HashMap<>();
        for (IndicatorEffect effect : kind.getEffects()) {
            for (Impact impact : effect.getImpacts()) {
                once(kind, seen, impact.getIndicator(), impact, Literals.IMPACT__INDICATOR,
                        "what it does to " + impact.getIndicator());
            }
        }
    }

    /** Each driver is moved once. */
    @Check
    public void drivers(EventKind kind) {
        Map<Object, EObject> seen = new HashMap<>();
        for (QuantityEffect effect : kind.getQuantityEffects()) {
            once(kind, seen, effect.getQuantity(), effect, Literals.QUANTITY_EFFECT__QUANTITY,
                    "what it does to " + effect.getQuantity());
        }
    }

    /** One thing is done to the agreement of a role. */
    @Check
    public void agreements(EventKind kind) {
        Map<Object, EObject> seen = new HashMap<>();
        for (AgreementEffect effect : kind.getAgreementEffects()) {
            once(kind, seen, effect.getRole(), effect, Literals.AGREEMENT_EFFECT__ROLE,
                    "what it does to the agreement \"" + effect.getRole() + "\"");
        }
    }

    /** A side sees an event as good or as bad, and says so once. */
    @Check
    public void perceptions(EventKind kind) {
        Map<Side, Perception> seen = new EnumMap<>(Side.class);
        for (Perception perception : kind.getPerceptions()) {
            Perception earlier = seen.putIfAbsent(perception.getSide(), perception);
            if (earlier != null) {
                boolean same = earlier.getValence() == perception.getValence();
                report(same ? IssueCode.DUPLICATE_EFFECT : IssueCode.PERCEPTION_CONTRADICTION, perception,
                        same ? Literals.PERCEPTION__SIDE : Literals.PERCEPTION__VALENCE, kind.getName() + " is already seen by "
                                + perception.getSide() + " as " + earlier.getValence() + " in "
                                + Messages.place(perception, earlier) + ".", OtherPlace.of(earlier, "the first time"));
            }
        }
    }

    /** What fades or lasts is an effect. */
    @Check
    public void hasWhatFades(EventKind kind) {
        boolean moves = !kind.getEffects().isEmpty() || !kind.getPerceptions().isEmpty() || !kind.getQuantityEffects().isEmpty()
                || kind.isLeaderChange();
        boolean fades = kind.eIsSet(Literals.EVENT_KIND__FADE_MONTHS);
        if (!moves && (fades || kind.isLasting())) {
            report(IssueCode.NO_EFFECT, kind, fades ? Literals.EVENT_KIND__FADE_MONTHS : Literals.EVENT_KIND__LASTING, kind.getName()
                    + " moves nothing that could " + (fades ? "fade" : "last") + ": say what it harms, helps, raises or lowers.");
        }
    }

    private void once(EventKind kind, Map<Object, EObject> seen, Object subject, EObject effect, EStructuralFeature at, String what) {
        EObject earlier = seen.putIfAbsent(subject, effect);
        if (earlier != null) {
            report(IssueCode.DUPLICATE_EFFECT, effect, at, kind.getName() + " already says in "
                    + Messages.place(effect, earlier) + " " + what + ".", OtherPlace.of(earlier, "the first effect"));
        }
    }
}
