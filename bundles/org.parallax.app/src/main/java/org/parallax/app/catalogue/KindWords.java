package org.parallax.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parallax.dsl.record.Titles;
import org.parallax.model.AgreementEffect;
import org.parallax.model.Because;
import org.parallax.model.Citation;
import org.parallax.model.EventKind;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterType;
import org.parallax.report.words.Numbers;

/** Describes event kinds in words close to the language, so that readers can write what they read. */
final class KindWords {

    private KindWords() {}

    static KindEntry entry(EventKind kind) {
        return new KindEntry(
                kind.getName(), Titles.of(kind),
                kind.getParameters().stream().map(KindWords::parameter).toList(),
                effects(kind), fading(kind),
                kind.getReasons().stream().map(KindWords::reason).toList());
    }

    static String fading(EventKind kind) {
        return kind.isLasting() ? "lasts" : "fades over " + Numbers.figures(kind.getFadeMonths(), "month");
    }

    static List<String> effects(EventKind kind) {
        var effects = new ArrayList<String>();
        kind.getEffects().forEach(effect -> effects.add(effect.getDirection().getLiteral() + " "
                + effect.getImpacts().stream()
                        .map(impact -> impact.getIndicator().getLiteral() + " " + impact.getStrength().getLiteral())
                        .collect(Collectors.joining(", "))));
        kind.getPerceptions().forEach(seen -> effects.add("seen by " + seen.getSide().getLiteral() + " as "
                + seen.getValence().getLiteral() + " " + seen.getStrength().getLiteral()));
        kind.getQuantityEffects().forEach(effect -> effects.add(effect.getDirection().getLiteral() + " "
                + effect.getQuantity().getLiteral() + " " + effect.getStrength().getLiteral()));
        kind.getAgreementEffects().stream().map(KindWords::agreement).forEach(effects::add);
        if (kind.isLeaderChange()) {
            effects.add("changes leader");
        }
        if (kind.isLowPolitics()) {
            effects.add("low politics");
        }
        return effects;
    }

    private static String agreement(AgreementEffect effect) {
        return effect.getAction().getLiteral() + " the agreement given with '" + effect.getRole().getLiteral() + "'";
    }

    private static String parameter(Parameter parameter) {
        var text = parameter.getType() == ParameterType.INTENSITY
                ? "intensity LEVEL"
                : parameter.getRole().getLiteral() + " " + parameter.getType().getLiteral().toUpperCase(Locale.ROOT);
        return parameter.isOptional() ? "[" + text + "]" : text;
    }

    private static String reason(Because because) {
        var sources = because.getCitations().stream().map(Citation::getSource).map(Titles::of).distinct().collect(Collectors.joining("; "));
        return because.getText() + (sources.isEmpty() ? "" : " [" + sources + "]");
    }
}
