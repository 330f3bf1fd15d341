package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.internal.simulation.CompiledSituation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.Variant;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Situation;

/**
 * An assumption or a shock of a scenario.
 *
 * @param without the scenario without it
 * @param worldOnly whether it changes drivers and sensitivities alone; events only by what a theory makes of these
 */
record Premise(ChangeAttribution.Sort sort, String id, String title, CompiledSituation without, boolean worldOnly) {

    /** A theory's runs of the scenario without this. */
    Variant variant(PreparedRun original) {
        return worldOnly ? Variant.ofWorld(original.in(without)) : Variant.of(original.in(without));
    }

    /**
     * All of a scenario, assumptions first.
     *
     * @throws RequestRejected if the scenario cannot be run without one, saying why
     */
    static List<Premise> of(Situation situation, RunSettings settings) throws RequestRejected {
        var premises = new ArrayList<Premise>();
        var words = new PremiseWords(situation.relationship());
        for (var assumption : situation.assumptions()) {
            var rest = situation.assumptions().stream().filter(other -> !other.equals(assumption)).toList();
            premises.add(new Premise(
                    ChangeAttribution.Sort.ASSUMPTION, PremiseWords.id(assumption.driver()), "Assumed " + words.name(assumption.driver()),
                    TheoryRun.compile(situation.with(rest, situation.shocks()), settings), true));
        }
        for (var shock : situation.shocks()) {
            var rest = situation.shocks().stream().filter(other -> !other.equals(shock)).toList();
            premises.add(new Premise(
                    ChangeAttribution.Sort.SHOCK, words.id(shock) + " from " + shock.from(), words.sentence(shock),
                    TheoryRun.compile(situation.with(situation.assumptions(), rest), settings),
                    !(shock instanceof Shock.Withdrawal)));
        }
        return List.copyOf(premises);
    }
}
