package org.parallax.dsl.checks;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.EffectGuards;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.model.AgreementEffect;
import org.parallax.model.EffectClause;
import org.parallax.model.EventKind;
import org.parallax.model.Impact;
import org.parallax.model.Indicator;
import org.parallax.model.IndicatorEffect;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Perception;
import org.parallax.model.QuantityEffect;
import org.parallax.model.Side;

/** What a kind of event does, it says once, and without contradicting itself. */
public final class EffectChecks extends Checks {

    /** Each indicator is moved once, for the people of each side and for events that meet one guard. */
    @Check
    public void indicators(EventKind kind) {
        Multimap<Object, Effect> seen = LinkedHashMultimap.create();
        for (IndicatorEffect effect : kind.getEffects()) {
            for (Impact impact : effect.getImpacts()) {
                List<List<Object>> moved = sides(impact).stream().map(side -> List.<Object>of(impact.getIndicator(), side)).toList();
                once(kind, seen, moved, new Effect(impact, effect), Literals.IMPACT__INDICATOR,
                        "what it does to " + impact.getIndicator());
            }
        }
    }

    /** Each driver is moved once for events that meet one guard. */
    @Check
    public void drivers(EventKind kind) {
        Multimap<Object, Effect> seen = LinkedHashMultimap.create();
        for (QuantityEffect effect : kind.getQuantityEffects()) {
            once(kind, seen, List.of(effect.getQuantity()), new Effect(effect, effect), Literals.QUANTITY_EFFECT__QUANTITY,
                    "what it does to " + effect.getQuantity());
        }
    }

    /** Only what is between people has a direction. */
    @Check
    public void directed(Impact impact) {
        if (impact.isSetOf() && impact.getIndicator() != Indicator.SOCIETAL) {
            report(IssueCode.DIRECTED_EFFECT, impact, Literals.IMPACT__OF, "Only societal contact has a direction, that of the "
                    + "actor's or the counterpart's people in the other country; " + impact.getIndicator() + " is between the two states.");
        }
    }

    /** What never fades leaves all of itself. */
    @Check
    public void leavesApart(EventKind kind) {
        if (!kind.isLasting() || StandingConditions.isStanding(kind)) {
            return;
        }
        kind.getEffects().stream().flatMap(effect -> effect.getImpacts().stream()).filter(Impact::isSetLeaving)
                .forEach(impact -> reportLeaving(kind, impact, Literals.IMPACT__LEAVING));
        kind.getPerceptions().stream().filter(Perception::isSetLeaving)
                .forEach(perception -> reportLeaving(kind, perception, Literals.PERCEPTION__LEAVING));
    }

    private void reportLeaving(EventKind kind, EObject effect, EStructuralFeature clause) {
        report(IssueCode.NO_EFFECT, effect, clause, "The effect of " + kind.getName()
                + " lasts as a whole, so that it says in vain which part of it is left.");
    }

    /** One thing is done to the agreement of a role. */
    @Check
    public void agreements(EventKind kind) {
        Multimap<Object, Effect> seen = LinkedHashMultimap.create();
        for (AgreementEffect effect : kind.getAgreementEffects()) {
            once(kind, seen, List.of(effect.getRole()), new Effect(effect), Literals.AGREEMENT_EFFECT__ROLE,
                    "what it does to the agreement \"" + effect.getRole() + "\"");
        }
    }

    /** A side sees an event as good or as bad, and says so once. */
    @Check
    public void perceptions(EventKind kind) {
        Multimap<Side, Perception> seen = LinkedHashMultimap.create();
        for (Perception perception : kind.getPerceptions()) {
            seen.get(perception.getSide()).stream().filter(each -> !EffectGuards.areApart(kind, each, perception)).findFirst()
                    .ifPresent(earlier -> reportSeenTwice(kind, perception, earlier));
            seen.put(perception.getSide(), perception);
        }
    }

    /** What neither side sees, no side sees as good or bad; and it would be seen otherwise, by what it does to political relations. */
    @Check
    public void unseen(EventKind kind) {
        if (!kind.isUnseen()) {
            return;
        }
        if (!kind.getPerceptions().isEmpty()) {
            var perception = kind.getPerceptions().getFirst();
            report(IssueCode.PERCEPTION_CONTRADICTION, kind, Literals.EVENT_KIND__UNSEEN, kind.getName() + " cannot be seen by neither and, in "
                    + Messages.place(kind, perception) + ", by " + perception.getSide() + " as " + perception.getValence()
                    + ": leave one of the two out.", OtherPlace.of(perception, "who sees it"));
        } else if (kind.getEffects().stream().flatMap(effect -> effect.getImpacts().stream())
                .noneMatch(impact -> impact.getIndicator() == Indicator.POLITICAL)) {
            report(IssueCode.NO_EFFECT, kind, Literals.EVENT_KIND__UNSEEN, kind.getName()
                    + " does not move political relations, so that neither side would see anything in it anyway.");
        }
    }

    private void reportSeenTwice(EventKind kind, Perception perception, Perception earlier) {
        boolean same = earlier.getValence() == perception.getValence();
        report(same ? IssueCode.DUPLICATE_EFFECT : IssueCode.PERCEPTION_CONTRADICTION, perception,
                same ? Literals.PERCEPTION__SIDE : Literals.PERCEPTION__VALENCE, kind.getName() + " is already seen by "
                        + perception.getSide() + " as " + earlier.getValence() + " in "
                        + Messages.place(perception, earlier) + ".", OtherPlace.of(earlier, "the first time"));
    }

    /** What fades or lasts is an effect. */
    @Check
    public void hasWhatFades(EventKind kind) {
        boolean moves = !kind.getEffects().isEmpty() || !kind.getPerceptions().isEmpty() || !kind.getQuantityEffects().isEmpty()
                || kind.isLeaderChange();
        boolean fades = kind.eIsSet(Literals.EVENT_KIND__FADE_MONTHS);
        if (StandingConditions.isStanding(kind) && !kind.getAgreementEffects().isEmpty()) {
            return;
        }
        if (!moves && (fades || kind.isLasting())) {
            report(IssueCode.NO_EFFECT, kind, fades ? Literals.EVENT_KIND__FADE_MONTHS : Literals.EVENT_KIND__LASTING, kind.getName()
                    + " moves nothing that could " + (fades ? "fade" : "last") + ": say what it harms, helps, raises or lowers.");
        }
    }

    private void once(EventKind kind, Multimap<Object, Effect> seen, List<?> moved, Effect effect, EStructuralFeature at, String what) {
        moved.stream().flatMap(each -> seen.get(each).stream()).filter(earlier -> !earlier.isApartFrom(effect, kind)).findFirst()
                .ifPresent(earlier -> report(IssueCode.DUPLICATE_EFFECT, effect.at, at, kind.getName() + " already says in "
                        + Messages.place(effect.at, earlier.at) + " " + what + ".", OtherPlace.of(earlier.at, "the first effect")));
        moved.forEach(each -> seen.put(each, effect));
    }

    /** Whose people an effect is about; of an indicator without direction both. */
    private static List<Side> sides(Impact impact) {
        return impact.isSetOf() && impact.getOf() != Side.BOTH ? List.of(impact.getOf()) : List.of(Side.ACTOR, Side.COUNTERPART);
    }

    /** Where an effect stands, and the clause that it counts with; none for what is done to agreements. */
    private record Effect(EObject at, Optional<EffectClause> clause) {

        Effect(EObject at, EffectClause clause) {
            this(at, Optional.of(clause));
        }

        Effect(EObject at) {
            this(at, Optional.empty());
        }

        boolean isApartFrom(Effect other, EventKind kind) {
            return clause.flatMap(one -> other.clause.map(second -> EffectGuards.areApart(kind, one, second))).orElse(false);
        }
    }
}
