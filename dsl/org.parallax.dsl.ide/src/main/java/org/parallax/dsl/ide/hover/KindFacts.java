package org.parallax.dsl.ide.hover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.parallax.dsl.record.EffectSizes;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.record.Titles;
import org.parallax.model.AgreementEffect;
import org.parallax.model.EventKind;
import org.parallax.model.Impact;
import org.parallax.model.IndicatorEffect;
import org.parallax.model.Parameter;
import org.parallax.model.Perception;
import org.parallax.model.QuantityEffect;
import org.parallax.model.Role;

/** What an event kind takes and does, in phrases. */
public final class KindFacts {

    private KindFacts() {}

    /** Arguments first, then what sort of event it is, then effects on fields, views and drivers, then how they go. */
    public static List<String> of(EventKind kind) {
        var facts = new ArrayList<String>();
        if (!kind.getParameters().isEmpty()) {
            facts.add("Takes " + kind.getParameters().stream().map(KindFacts::parameter).collect(Collectors.joining(", ")));
        }
        attributes(kind).ifPresent(facts::add);
        boolean whole = EffectSizes.neverFades(kind);
        kind.getEffects().forEach(effect -> facts.add(effect(effect, whole) + GuardWords.of(effect)));
        kind.getPerceptions().forEach(perception -> facts.add(perception(perception, whole) + GuardWords.of(perception)));
        if (kind.isUnseen()) {
            facts.add("Seen by neither: changes no view of the other side");
        }
        kind.getQuantityEffects().forEach(effect -> facts.add(quantity(effect) + GuardWords.of(effect)));
        kind.getAgreementEffects().forEach(effect -> facts.add(agreement(effect)));
        if (!kind.getEnded().isEmpty()) {
            facts.add("Ends what stands of " + kind.getEnded().stream().filter(ended -> !ended.eIsProxy()).map(Titles::of)
                    .collect(Collectors.joining(" or ")) + ": the latest between the same states");
        }
        if (kind.isLowPolitics()) {
            facts.add("Low politics: insulated from the hot issues");
        }
        course(kind).ifPresent(facts::add);
        kind.getReasons().forEach(reason -> facts.add("“" + reason.getText() + "”"));
        return List.copyOf(facts);
    }

    /** A parameter as it is written: {@code by state}. */
    public static String parameter(Parameter parameter) {
        boolean isWord = parameter.getRole() == Role.INTENSITY || parameter.getRole() == Role.CONSENTED;
        String text = isWord ? word(parameter.getRole()) : word(parameter.getRole()) + " " + word(parameter.getType());
        return parameter.isOptional() || parameter.getRole() == Role.CONSENTED ? "(" + text + ")" : text;
    }

    private static Optional<String> attributes(EventKind kind) {
        var told = Stream.of(
                kind.getTopics().isEmpty() ? "" : "about " + words(kind.getTopics()),
                kind.isSetDeed() ? "deed: " + word(kind.getDeed()) : "",
                kind.getCostlyTo().isEmpty() ? "" : "costly to " + words(kind.getCostlyTo()),
                kind.getFavours().isEmpty() ? "" : "favours " + words(kind.getFavours()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        return told.isEmpty() ? Optional.empty() : Optional.of(capital(told));
    }

    private static String effect(IndicatorEffect effect, boolean whole) {
        return capital(word(effect.getDirection())) + " " + effect.getImpacts().stream()
                .map(impact -> impact(impact, whole)).collect(Collectors.joining(", "));
    }

    private static String impact(Impact impact, boolean whole) {
        String people = impact.isSetOf() ? " of " + word(impact.getOf()) : "";
        return word(impact.getIndicator()) + people + " " + word(impact.getStrength())
                + parts(EffectSizes.points(impact.getStrength()), EffectSizes.lasting(impact), whole);
    }

    private static String perception(Perception perception, boolean whole) {
        return "Seen by " + word(perception.getSide()) + " as " + word(perception.getValence()) + " news, "
                + word(perception.getStrength())
                + parts(EffectSizes.points(perception.getStrength()), EffectSizes.lasting(perception), whole);
    }

    /** How many points an effect has, and how many of them last. */
    private static String parts(double points, double lasting, boolean whole) {
        return " (" + figure(points) + " points" + (whole ? "" : ", " + figure(points * lasting / 100) + " of them lasting") + ")";
    }

    private static String quantity(QuantityEffect effect) {
        return capital(word(effect.getDirection())) + " " + word(effect.getQuantity()) + " of the state that acts "
                + word(effect.getStrength()) + " (" + figure(EffectSizes.shift(effect.getStrength())) + ")";
    }

    private static String agreement(AgreementEffect effect) {
        return capital(word(effect.getAction())) + " the agreement it is “" + word(effect.getRole()) + "”";
    }

    private static Optional<String> course(EventKind kind) {
        if (StandingConditions.isStanding(kind)) {
            int months = StandingConditions.fadeMonths(kind);
            return Optional.of("A condition: stands until an event ends it, then its passing part fades over " + months(months)
                    + (kind.getFadeMonths() > 0 ? "" : ", as is usual") + ", and its lasting part by 1.5 % a month");
        }
        if (kind.isLasting()) {
            return Optional.of("Does not fade");
        }
        return kind.getFadeMonths() > 0 ? Optional.of("Fades over " + months(kind.getFadeMonths())) : Optional.empty();
    }

    static String months(int months) {
        return months + (months == 1 ? " month" : " months");
    }

    /** At most two decimals, without needless zeros. */
    private static String figure(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String words(List<? extends Enumerator> values) {
        return values.stream().map(KindFacts::word).collect(Collectors.joining(", "));
    }

    static String word(Enumerator value) {
        return value.getLiteral().toLowerCase(Locale.ROOT);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
