package org.parallax.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parallax.model.EventKind;
import org.parallax.model.IndicatorEffect;
import org.parallax.model.Parameter;
import org.parallax.model.Perception;
import org.parallax.model.QuantityEffect;
import org.parallax.model.Role;

/** What an event kind takes and does, in phrases. */
public final class KindFacts {

    private KindFacts() {}

    /** Arguments first, then effects on fields, views and drivers, then how they fade. */
    public static List<String> of(EventKind kind) {
        var facts = new ArrayList<String>();
        if (!kind.getParameters().isEmpty()) {
            facts.add("Takes " + kind.getParameters().stream().map(KindFacts::parameter).collect(Collectors.joining(", ")));
        }
        kind.getEffects().forEach(effect -> facts.add(effect(effect)));
        kind.getPerceptions().forEach(perception -> facts.add(perception(perception)));
        kind.getQuantityEffects().forEach(effect -> facts.add(quantity(effect)));
        if (kind.isLowPolitics()) {
            facts.add("Low politics: insulated from the hot issues");
        }
        if (kind.isLasting()) {
            facts.add("Does not fade");
        } else if (kind.getFadeMonths() > 0) {
            facts.add("Fades over " + kind.getFadeMonths() + (kind.getFadeMonths() == 1 ? " month" : " months"));
        }
        kind.getReasons().forEach(reason -> facts.add("“" + reason.getText() + "”"));
        return List.copyOf(facts);
    }

    /** A parameter as it is written: {@code by state}. */
    public static String parameter(Parameter parameter) {
        String text = parameter.getRole() == Role.INTENSITY
                ? "intensity"
                : word(parameter.getRole()) + " " + word(parameter.getType());
        return parameter.isOptional() ? "(" + text + ")" : text;
    }

    private static String effect(IndicatorEffect effect) {
        return capital(word(effect.getDirection())) + " " + effect.getImpacts().stream()
                .map(impact -> word(impact.getIndicator()) + " " + word(impact.getStrength()))
                .collect(Collectors.joining(", "));
    }

    private static String perception(Perception perception) {
        return "Seen by " + word(perception.getSide()) + " as " + word(perception.getValence()) + " news, "
                + word(perception.getStrength());
    }

    private static String quantity(QuantityEffect effect) {
        return capital(word(effect.getDirection())) + " " + word(effect.getQuantity()) + " " + word(effect.getStrength());
    }

    private static String word(org.eclipse.emf.common.util.Enumerator value) {
        return value.getLiteral().toLowerCase(Locale.ROOT);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
