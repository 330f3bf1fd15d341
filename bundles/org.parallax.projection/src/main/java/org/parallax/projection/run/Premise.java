package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.internal.simulation.CompiledSituation;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Situation;

/**
 * An assumption or a shock of a scenario.
 *
 * @param without the scenario without it
 */
record Premise(ChangeAttribution.Sort sort, String id, String title, CompiledSituation without) {

    /**
     * All of a scenario, assumptions first.
     *
     * @throws RequestRejected if the scenario cannot be run without one, saying why
     */
    static List<Premise> of(Situation situation, RunSettings settings) throws RequestRejected {
        var premises = new ArrayList<Premise>();
        for (var assumption : situation.assumptions()) {
            var rest = situation.assumptions().stream().filter(other -> !other.equals(assumption)).toList();
            var name = PremiseWords.name(assumption.driver());
            premises.add(new Premise(
                    ChangeAttribution.Sort.ASSUMPTION, name, "Assumed " + name,
                    TheoryRun.compile(situation.with(rest, situation.shocks()), settings)));
        }
        var words = new PremiseWords(situation.parties());
        for (var shock : situation.shocks()) {
            var rest = situation.shocks().stream().filter(other -> !other.equals(shock)).toList();
            premises.add(new Premise(
                    ChangeAttribution.Sort.SHOCK, words.name(shock) + " from " + shock.from(), words.sentence(shock),
                    TheoryRun.compile(situation.with(situation.assumptions(), rest), settings)));
        }
        return List.copyOf(premises);
    }
}
