package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.VariantMoves;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.NoEffect;

/**
 * What a statement of a scenario moves under one theory.
 *
 * @param tried whether it happened in any of the runs looked at
 * @param most the most it moves any indicator by in any month, in points
 */
record MovedStatement(NoEffect statement, boolean tried, double most) {

    /** Those of events and premises, numbered in this order. */
    static List<MovedStatement> of(PreparedRun original, List<Premise> premises, VariantMoves moves) {
        var moved = new ArrayList<MovedStatement>();
        for (var planned : original.compiled().situation().storyline().events()) {
            var statement = new NoEffect(ChangeAttribution.Sort.EVENT, planned.id(), planned.event().title());
            moved.add(moved(statement, moved.size(), moves));
        }
        for (var premise : premises) {
            moved.add(moved(new NoEffect(premise.sort(), premise.id(), premise.title()), moved.size(), moves));
        }
        return List.copyOf(moved);
    }

    private static MovedStatement moved(NoEffect statement, int variant, VariantMoves moves) {
        // An assumption or a shock holds in every run, also where no theory asks for what it changes.
        boolean tried = statement.sort() != ChangeAttribution.Sort.EVENT || moves.runs(variant) > 0;
        return new MovedStatement(statement, tried, moves.most(variant));
    }

    /** The statements that were tried under a theory and moved nothing under any. */
    static List<NoEffect> still(List<List<MovedStatement>> theories) {
        var still = new ArrayList<NoEffect>();
        int statements = theories.isEmpty() ? 0 : theories.getFirst().size();
        for (int i = 0; i < statements; i++) {
            int statement = i;
            boolean tried = theories.stream().anyMatch(moved -> moved.get(statement).tried());
            boolean moves = theories.stream().anyMatch(moved -> moved.get(statement).most() >= NoEffect.LEAST);
            if (tried && !moves) {
                still.add(theories.getFirst().get(statement).statement());
            }
        }
        return List.copyOf(still);
    }
}
