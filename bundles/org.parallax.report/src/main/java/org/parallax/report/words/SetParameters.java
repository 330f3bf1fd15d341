package org.parallax.report.words;

import java.util.Optional;
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

    private static boolean doesNothingElse(Situation situation) {
        return situation.assumesNothing() && situation.storyline().events().isEmpty();
    }
}
