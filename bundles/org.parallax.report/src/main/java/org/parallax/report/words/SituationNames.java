package org.parallax.report.words;

import java.util.List;
import org.parallax.projection.situation.Situation;

/** How situations that stand beside each other are told apart. */
record SituationNames(List<Situation> situations) {

    /** The scenario's name, or the place where two versions of one scenario are compared. */
    String of(Situation situation) {
        boolean named = situations.stream().map(Situation::scenario).distinct().count() == situations.size();
        return named ? situation.scenario() : situation == situations.getFirst() ? "the first" : "the second";
    }
}
