package org.parallax.app.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.record.Titles;
import org.parallax.model.ActorGuard;
import org.parallax.model.AgreementEffect;
import org.parallax.model.Because;
import org.parallax.model.Citation;
import org.parallax.model.ConsentGuard;
import org.parallax.model.EffectClause;
import org.parallax.model.EventKind;
import org.parallax.model.Impact;
import org.parallax.model.IntensityGuard;
import org.parallax.model.Judgement;
import org.parallax.model.Parameter;
import org.parallax.model.Role;
import org.parallax.report.words.Numbers;

/** Describes event kinds in words close to the language, so that readers can write what they read. */
final class KindWords {

    private KindWords() {}

    static KindEntry entry(EventKind kind) {
        return new KindEntry(
                kind.getName(), Titles.of(kind),
                kind.getParameters().stream().map(KindWords::parameter).toList(),
                attributes(kind), effects(kind).stream().map(Effect::words).toList(), fading(kind),
                new KindEntry.Grounds(kind.getReasons().stream().map(KindWords::reason).toList(), kind.getReadings(), kind.getSupplied()));
    }

    /** How its effects go; empty for a kind that has none that could and does not say so. */
    static String fading(EventKind kind) {
        if (!kind.isLasting() && kind.getFadeMonths() <= 0 && movesNothing(kind)) {
            return "";
        }
        var fades = "fades over " + Numbers.figures(StandingConditions.fadeMonths(kind), "month");
        if (kind.isUntilEnded()) {
            return "lasts until ended, then " + fades;
        }
        return kind.isLasting() ? "lasts" : fades;
    }

    private static boolean movesNothing(EventKind kind) {
        return kind.getEffects().isEmpty() && kind.getPerceptions().isEmpty() && kind.getQuantityEffects().isEmpty();
    }

    /**
     * One thing that a kind does.
     *
     * @param judgement what a reader ranked in it; empty where nothing is, as where it ends another kind
     */
    record Effect(String words, Optional<Judgement> judgement) {}

    /** All that it does, each with what of it can have a reason of its own. */
    static List<Effect> effects(EventKind kind) {
        var effects = new ArrayList<Effect>();
        kind.getEffects().forEach(effect -> effects.add(judged(effect, guard(effect) + effect.getDirection().getLiteral() + " "
                + effect.getImpacts().stream().map(KindWords::impact).collect(Collectors.joining(", ")))));
        kind.getPerceptions().forEach(seen -> effects.add(judged(seen, guard(seen) + "seen by " + seen.getSide().getLiteral() + " as "
                + seen.getValence().getLiteral() + " " + seen.getStrength().getLiteral()
                + (seen.isSetLeaving() ? leaving(seen.getLeaving()) : ""))));
        if (kind.isUnseen()) {
            effects.add(plain("seen by neither"));
        }
        kind.getQuantityEffects().forEach(effect -> effects.add(judged(effect, guard(effect) + effect.getDirection().getLiteral() + " "
                + effect.getQuantity().getLiteral() + " " + effect.getStrength().getLiteral())));
        kind.getAgreementEffects().forEach(effect -> effects.add(plain(agreement(effect))));
        kind.getEnded().forEach(ended -> effects.add(plain("ends " + ended.getName())));
        if (kind.isLeaderChange()) {
            effects.add(plain("changes leader"));
        }
        if (kind.isLowPolitics()) {
            effects.add(plain("low politics"));
        }
        return effects;
    }

    private static Effect judged(Judgement judgement, String words) {
        return new Effect(words, Optional.of(judgement));
    }

    private static Effect plain(String words) {
        return new Effect(words, Optional.empty());
    }

    private static KindEntry.Attributes attributes(EventKind kind) {
        return new KindEntry.Attributes(
                literals(kind.getTopics()), kind.isSetDeed() ? kind.getDeed().getLiteral() : "",
                literals(kind.getCostlyTo()), literals(kind.getFavours()));
    }

    private static List<String> literals(List<? extends Enumerator> words) {
        return words.stream().map(Enumerator::getLiteral).distinct().toList();
    }

    private static String impact(Impact impact) {
        return impact.getIndicator().getLiteral()
                + (impact.isSetOf() ? " of " + impact.getOf().getLiteral() : "")
                + " " + impact.getStrength().getLiteral()
                + (impact.isSetLeaving() ? leaving(impact.getLeaving()) : "");
    }

    private static String leaving(double percent) {
        return " leaving " + new BigDecimal(Double.toString(percent)).stripTrailingZeros().toPlainString() + "%";
    }

    /** A guard holds for all of its clause, so it stands before it. */
    private static String guard(EffectClause clause) {
        return switch (clause.getGuard()) {
            case null -> "";
            case ConsentGuard consent -> "if " + (consent.isNegated() ? "not " : "") + "consented: ";
            case ActorGuard actor -> "if " + (actor.isNegated() ? "not " : "") + "by " + actor.getRole().getLiteral() + ": ";
            case IntensityGuard bound ->
                "if intensity " + bound.getComparison().getLiteral() + " " + bound.getIntensity().getLiteral() + ": ";
            default -> throw new IllegalArgumentException("A guard of no known form");
        };
    }

    private static String agreement(AgreementEffect effect) {
        return effect.getAction().getLiteral() + " the agreement given with '" + effect.getRole().getLiteral() + "'";
    }

    private static String parameter(Parameter parameter) {
        var text = switch (parameter.getRole()) {
            case CONSENTED -> "consented";
            case INTENSITY -> "intensity LEVEL";
            default -> parameter.getRole().getLiteral() + " " + parameter.getType().getLiteral().toUpperCase(Locale.ROOT);
        };
        return parameter.isOptional() || parameter.getRole() == Role.CONSENTED ? "[" + text + "]" : text;
    }

    private static String reason(Because because) {
        var sources = because.getCitations().stream().map(Citation::getSource).map(Titles::of).distinct().collect(Collectors.joining("; "));
        return because.getText() + (sources.isEmpty() ? "" : " [" + sources + "]");
    }
}
