package org.parallax.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Situation;

/**
 * What values theories' parameters had.
 *
 * @param drawn whether runs drew those that are not set
 * @param scenario what the scenario sets and nothing else replaces
 * @param ordered what is set beside the scenario, and in its place
 */
public record ParameterChoices(boolean drawn, List<ParameterSetting> scenario, List<ParameterSetting> ordered) {

    /** Drawn, and none set. */
    public static final ParameterChoices USUAL = new ParameterChoices(true, List.of(), List.of());

    public ParameterChoices {
        scenario = List.copyOf(scenario);
        ordered = List.copyOf(ordered);
    }

    /** The choices for a scenario that is run by a plan. */
    public static ParameterChoices of(Situation situation, ParameterPlan plan) {
        var kept = situation.parameters().stream()
                .filter(setting -> plan.settings().stream().noneMatch(setting::concernsSameAs))
                .toList();
        return new ParameterChoices(plan.drawn(), kept, plan.settings());
    }

    /** {@code drawn} or {@code fixed}: the word of commands and files. */
    public String word() {
        return drawn ? "drawn" : "fixed";
    }

    /** What a command line sets, as it is written there. */
    public List<String> orderedInWords() {
        return ordered.stream().map(ParameterChoices::inWords).toList();
    }

    /** All of it in a line: {@code drawn, A.b=0.4 by the scenario, A.c=1..2}. */
    public String inWords() {
        var parts = new ArrayList<>(List.of(word()));
        Stream.concat(scenario.stream().map(each -> inWords(each) + " by the scenario"), ordered.stream().map(ParameterChoices::inWords))
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    /** {@code A.b=0.4} or {@code A.b=0.4..0.7}. */
    public static String inWords(ParameterSetting setting) {
        var range = setting.isValue() ? "" : ".." + number(setting.high());
        return setting.theory() + "." + setting.parameter() + "=" + number(setting.low()) + range;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
