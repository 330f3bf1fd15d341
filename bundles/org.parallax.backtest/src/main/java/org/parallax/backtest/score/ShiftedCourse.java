package org.parallax.backtest.score;

import java.util.Optional;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;

/**
 * Moves a theory's changes round the calendar, by a year or more: what it says must be right for its own months only. Of a
 * theory that knows events only what goes beyond the Kernel is moved, for that is what it may claim.
 */
final class ShiftedCourse {

    private static final int LEAST_MONTHS = 12;

    private ShiftedCourse() {}

    /**
     * The control of a score; empty where the values do not span two years.
     *
     * @param kernel what the Kernel says in the same arm
     */
    static Optional<Control> of(Score score, TargetSet set, PointChanges changes, PointChanges kernel) {
        boolean own = score.of().arm() != Arm.NONE && !score.of().theory().equals(Scored.KERNEL);
        int n = set.targets().size();
        int step = set.file().head().step().months();
        int moved = 0;
        int worse = 0;
        for (int offset = 1; offset < n; offset++) {
            if (Math.min(offset, n - offset) * step >= LEAST_MONTHS) {
                moved++;
                var course = own ? kernel.with(changes, offset) : changes.movedBy(offset);
                worse += course.meanError(set) > score.crps().theory() ? 1 : 0;
            }
        }
        if (moved == 0) {
            return Optional.empty();
        }
        double share = (double) worse / moved;
        var skill = own ? score.skill().overKernel() : score.skill().overBest();
        boolean passed = skill.value() <= 0 || share >= Control.NEARLY_ALL;
        return Optional.of(new Control(Control.Kind.SHIFTED, score.of(), share, passed));
    }
}
