package org.parallax.report.words;

import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Situation;

/** What is to be said of the parameters of theories that a scenario sets: they hold with and without it alike. */
public final class SetParameters {

    private SetParameters() {}

    /** The sentence; empty where a scenario sets none. */
    public static Optional<String> sentence(Situation situation) {
        int count = situation.parameters().size();
        if (count == 0) {
            return Optional.empty();
        }
        var hold = "The scenario sets " + Numbers.counted(count, "parameter") + ", which " + (count == 1 ? "holds" : "hold")
                + " with and without it alike";
        var shows = "parallax compare with a scenario that does not set " + (count == 1 ? "it shows what it does." : "them shows what they do.");
        return Optional.of(hold + (doesNothingElse(situation) ? ", so nothing differs; " : "; ") + shows);
    }

    /** What a command says of parameters beside the scenario; empty where it says nothing. */
    public static Optional<String> byCommand(ParameterPlan plan) {
        if (plan.settings().isEmpty()) {
            return plan.drawn() ? Optional.empty() : Optional.of("Every parameter that is not set has its default.");
        }
        var set = plan.settings().stream().map(SetParameters::words).collect(Collectors.joining(", "));
        return Optional.of("Set by the command, in place of what the scenario sets: " + set
                + (plan.drawn() ? "." : "; every other parameter has its default."));
    }

    private static String words(ParameterSetting setting) {
        var value = setting.isValue() ? "" + setting.low() : setting.low() + " to " + setting.high();
        return setting.parameter() + " of " + setting.theory() + " " + value;
    }

    private static boolean doesNothingElse(Situation situation) {
        return situation.assumesNothing() && situation.storyline().events().isEmpty();
    }
}
