package org.parallax.projection.internal.work;

import org.parallax.projection.internal.stage.DriverCompiler;
import org.parallax.projection.internal.stage.DriverPlan;
import org.parallax.projection.internal.stage.OfficePlan;
import org.parallax.projection.internal.stage.SensitivityTable;
import org.parallax.projection.internal.story.Absences;
import org.parallax.projection.internal.story.StoryCompiler;
import org.parallax.projection.internal.story.StoryPlan;
import org.parallax.projection.situation.Situation;

/** A situation made ready to be run under a seed. Immutable, shared by all theories and threads. */
public record Script(
        Situation situation, StoryPlan story, DriverPlan drivers, OfficePlan offices, SensitivityTable sensitivity) {

    /**
     * Makes a situation ready.
     *
     * @throws IllegalArgumentException if the situation contradicts itself, saying how
     */
    public static Script of(Situation situation, long seed) {
        var absences = Absences.in(situation);
        return new Script(
                situation,
                StoryCompiler.compile(situation, absences, seed),
                DriverCompiler.compile(situation, absences, seed),
                OfficePlan.of(situation),
                SensitivityTable.of(situation));
    }

    /** Number of projected months. */
    public int months() {
        return situation.months();
    }
}
