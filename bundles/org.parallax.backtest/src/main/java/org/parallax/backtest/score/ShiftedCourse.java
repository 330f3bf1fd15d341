package org.parallax.backtest.score;

import java.util.Optional;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Score;

/** Moves a theory's changes round the calendar, by a year or more: what it says must be right for its own months only. */
final class ShiftedCourse {

    private static final int LEAST_MONTHS = 12;

    private ShiftedCourse() {}

    /** The control of a score; empty where the values do not span two years. */
    static Optional<Control> of(Score score, TargetSet set, PointChanges changes) {
        int n = set.targets().size();
        int step = set.file().head().step().months();
        int moved = 0;
        int worse = 0;
        for (int offset = 1; offset < n; offset++) {
            if (Math.min(offset, n - offset) * step >= LEAST_MONTHS) {
                moved++;
                worse += changes.meanError(set, offset) > score.crps().theory() ? 1 : 0;
            }
        }
        if (moved == 0) {
            return Optional.empty();
        }
        double share = (double) worse / moved;
        boolean passed = score.skill().overBest().value() <= 0 || share >= Control.NEARLY_ALL;
        return Optional.of(new Control(Control.Kind.SHIFTED, score.of(), share, passed));
    }
}
