package org.parallax.backtest.run;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.backtest.result.Arm;

/**
 * Which courses are wanted.
 *
 * @param records each with other layers
 * @param origins the months from which is projected, ascending
 * @param arms the blind one is always found
 */
public record CoursePlan(List<RecordByMonth> records, SortedSet<YearMonth> origins, Set<Arm> arms) {

    /** Months after an origin: the longest horizon. */
    public static final int MONTHS = 12;

    public CoursePlan {
        records = List.copyOf(records);
        origins = Collections.unmodifiableSortedSet(new TreeSet<>(origins));
        arms = Set.copyOf(arms);
    }

    /** All arms from some origins. */
    public static CoursePlan of(List<RecordByMonth> records, Collection<YearMonth> origins) {
        return new CoursePlan(records, new TreeSet<>(origins), EnumSet.allOf(Arm.class));
    }
}
