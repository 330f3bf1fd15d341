package org.parallax.projection.internal.simulation;

import org.parallax.projection.internal.inputs.DriverCompiler;
import org.parallax.projection.internal.inputs.DriverPlan;
import org.parallax.projection.internal.inputs.OfficePlan;
import org.parallax.projection.internal.inputs.SensitivityTable;
import org.parallax.projection.internal.storyline.StorylineCompiler;
import org.parallax.projection.internal.storyline.StorylinePlan;
import org.parallax.projection.internal.storyline.Withdrawals;
import org.parallax.projection.situation.Situation;

/** A situation compiled for simulation under a seed. Immutable, shared by all theories and threads. */
public record CompiledSituation(
        Situation situation, StorylinePlan storyline, DriverPlan drivers, OfficePlan offices, SensitivityTable sensitivity) {

    /**
     * Compiles a situation.
     *
     * @throws IllegalArgumentException if the situation contradicts itself, saying how
     */
    public static CompiledSituation of(Situation situation, long seed) {
        var withdrawals = Withdrawals.in(situation);
        return new CompiledSituation(
                situation,
                StorylineCompiler.compile(situation, withdrawals, seed),
                DriverCompiler.compile(situation, withdrawals, seed),
                OfficePlan.of(situation),
                SensitivityTable.of(situation));
    }

    /** Number of projected months. */
    public int months() {
        return situation.months();
    }
}
