package org.parallax.app.projecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.words.TheoryScopes;

/** Reads what parameters of theories are set to, such as {@code QuasiAlliance.fear=0.4} or {@code QuasiAlliance.fear=0.4..0.7}. */
public final class ParameterReader {

    private static final Pattern SETTING = Pattern.compile("\\s*([^.=\\s]+)\\s*\\.\\s*([^.=\\s]+)\\s*=\\s*(.*?)\\s*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final String RANGE = "..";

    private final List<TheoryCard> cards;

    private ParameterReader(List<TheoryCard> cards) {
        this.cards = cards;
    }

    /** A setting that cannot be, in words that end a sentence. */
    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1;

        Wrong(String reason) {
            super(reason);
        }
    }

    /**
     * Reads settings and looks them up on the cards of the theories installed.
     *
     * @return rejected if a text is no setting, names no parameter that there is or one that another text names too, or
     *     sets what the parameter may not be; the reason names the nearest name, or the bounds with their unit
     */
    public static Outcome<List<ParameterSetting>> read(List<String> texts, List<TheoryCard> cards) {
        var reader = new ParameterReader(cards);
        var settings = new ArrayList<ParameterSetting>();
        try {
            for (var text : texts) {
                var setting = reader.setting(text);
                if (settings.stream().anyMatch(setting::concernsSameAs)) {
                    throw new Wrong(setting.theory() + "." + setting.parameter() + " is set twice; leave one out");
                }
                settings.add(setting);
            }
        } catch (Wrong wrong) {
            return new Outcome.Rejected<>(String.valueOf(wrong.getMessage()));
        }
        return new Outcome.Completed<>(List.copyOf(settings));
    }

    /** A sentence about the first setting of a theory that takes no part in a projection; empty if all do. */
    public static Optional<String> withoutPart(List<ParameterSetting> settings, List<String> theories) {
        return settings.stream().map(ParameterSetting::theory).filter(id -> !theories.contains(id)).findFirst()
                .map(id -> "a parameter of " + id + " is set, which takes no part here: " + String.join(", ", theories)
                        + "; name it with --theory too, or leave the setting out");
    }

    private ParameterSetting setting(String text) throws Wrong {
        var parts = SETTING.matcher(text);
        if (!parts.matches()) {
            throw new Wrong("a setting is THEORY.PARAMETER=VALUE or THEORY.PARAMETER=LOW..HIGH, not " + text);
        }
        var card = card(parts.group(1));
        var parameter = parameter(card, parts.group(2));
        var value = parts.group(3);
        int between = value.indexOf(RANGE);
        double low = number(card, parameter, between < 0 ? value : value.substring(0, between));
        double high = between < 0 ? low : number(card, parameter, value.substring(between + RANGE.length()));
        if (low > high) {
            throw new Wrong(name(card, parameter) + " has a range that begins with its higher end; write "
                    + TheoryScopes.number(high) + RANGE + TheoryScopes.number(low));
        }
        return new ParameterSetting(card.id(), parameter.id(), low, high);
    }

    private TheoryCard card(String id) throws Wrong {
        var ids = cards.stream().map(TheoryCard::id).toList();
        return cards.stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow(() -> new Wrong(
                "there is no theory " + id + LikelyName.suggestion(id, ids) + " Installed: " + String.join(", ", ids)));
    }

    private static Parameter parameter(TheoryCard card, String id) throws Wrong {
        var ids = card.parameters().stream().map(Parameter::id).toList();
        return card.parameters().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new Wrong(
                card.id() + " has no parameter " + id + (ids.isEmpty() ? " and no other" : LikelyName.suggestion(id, ids)
                        + " It has: " + String.join(", ", ids))));
    }

    private static double number(TheoryCard card, Parameter parameter, String text) throws Wrong {
        var digits = text.strip();
        if (!NUMBER.matcher(digits).matches()) {
            throw new Wrong((digits.isEmpty() ? "a number is missing" : "'" + digits + "' is no number") + ": " + bounds(card, parameter)
                    + ", such as " + TheoryScopes.number(parameter.value()));
        }
        double value = Double.parseDouble(digits);
        if (!parameter.bounds().hold(value)) {
            throw new Wrong(bounds(card, parameter) + ", not at " + digits);
        }
        return value;
    }

    private static String bounds(TheoryCard card, Parameter parameter) {
        return name(card, parameter) + " lies between " + TheoryScopes.number(parameter.low()) + " and "
                + TheoryScopes.number(parameter.high()) + " (" + parameter.unit() + ")";
    }

    private static String name(TheoryCard card, Parameter parameter) {
        return card.id() + "." + parameter.id();
    }
}
