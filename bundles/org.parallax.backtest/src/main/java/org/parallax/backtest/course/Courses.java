package org.parallax.backtest.course;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;

/** The courses of all theories from all origins, and what the record itself says. Immutable; safe for several threads. */
public interface Courses {

    /** The ids of the theories that were projected, the Kernel among them, in the order of the installation. */
    List<String> theories();

    /** The ids of those that say something of an indicator themselves; the Kernel and baselines never do. */
    List<String> speaking(Indicator indicator);

    /** What a theory says from an origin; empty if it was not projected from there, or failed. */
    Optional<Course> of(String theory, Layers layers, Arm arm, Indicator indicator, YearMonth origin);

    /** The last month that the record documents: nothing after it is known. */
    YearMonth reach(Layers layers);

    /**
     * The record's own levels of an indicator, as known in a month; the month is the last of the series.
     *
     * @throws IllegalArgumentException if the record was not read as of that month
     */
    Series documented(Layers layers, Indicator indicator, YearMonth asOf);

    /**
     * The documented events that move an indicator by a point or more, one a month of such an event, ascending: what
     * episodes are made of. In the month from which each was known.
     */
    List<YearMonth> upheavals(Layers layers, Indicator indicator);
}
