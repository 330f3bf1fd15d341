package org.parallax.projection.internal.simulation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.PreparedTheory;

/** A learned theory with the parameters of each run. Safe for several threads; prepares each setting when it is first asked for. */
public final class CalibratedTheory {

    private final LearnedTheory learned;
    private final ParameterDraws draws;
    private final AtomicReferenceArray<@Nullable PreparedTheory> prepared;

    /** The theory with the parameters that {@code draws} gives each run. */
    public CalibratedTheory(LearnedTheory learned, ParameterDraws draws) {
        this.learned = learned;
        this.draws = draws;
        this.prepared = new AtomicReferenceArray<>(draws.count());
    }

    /** The same theory with other parameters. */
    public CalibratedTheory with(ParameterDraws others) {
        return new CalibratedTheory(learned, others);
    }

    /** The theory as a run has it; null if the theory, compiled elsewhere, prepares nothing. */
    @Nullable PreparedTheory of(long run) {
        int setting = draws.settingOf(run);
        var known = prepared.get(setting);
        if (known != null) {
            return known;
        }
        // Two threads may both prepare it: the same values make the same theory.
        var made = learned.with(draws.values(setting));
        prepared.set(setting, made);
        return made;
    }
}
