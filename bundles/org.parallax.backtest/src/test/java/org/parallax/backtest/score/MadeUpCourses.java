package org.parallax.backtest.score;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.backtest.course.Course;
import org.parallax.backtest.course.Courses;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;

/**
 * Theories of made-up levels of all indicators, from January 1999 on.
 *
 * @param recorded what the record says
 * @param saying levels by theory; in a blind arm all of them stand still
 * @param reach the last month that the record documents
 * @param slope points a month by which every course fades besides, blind ones too
 */
record MadeUpCourses(
        double[] recorded, Map<String, double[]> saying, List<String> talking, List<YearMonth> shaken, double slope,
        YearMonth reach)
        implements Courses {

    private static final YearMonth FIRST = YearMonth.of(1999, 1);

    /** A Kernel that says what the record does. */
    static MadeUpCourses of(double... documented) {
        return new MadeUpCourses(documented, Map.of("Kernel", documented), List.of(), List.of(), 0, YearMonth.of(2100, 12));
    }

    /** The same with a theory more that says something. */
    MadeUpCourses with(String theory, double... levels) {
        var more = new LinkedHashMap<>(saying);
        more.put(theory, levels);
        var speaking = new ArrayList<>(talking);
        speaking.add(theory);
        return new MadeUpCourses(recorded, more, speaking, shaken, slope, reach);
    }

    MadeUpCourses withUpheavals(YearMonth... months) {
        return new MadeUpCourses(recorded, saying, talking, List.of(months), slope, reach);
    }

    /** The same, fading by so many points a month. */
    MadeUpCourses fading(double points) {
        return new MadeUpCourses(recorded, saying, talking, shaken, points, reach);
    }

    /** The same, of a record that documents nothing after a month. */
    MadeUpCourses reaching(YearMonth last) {
        return new MadeUpCourses(recorded, saying, talking, shaken, slope, last);
    }

    @Override
    public List<String> theories() {
        return List.copyOf(saying.keySet());
    }

    @Override
    public List<String> speaking(Indicator indicator) {
        return talking;
    }

    @Override
    public Optional<Course> of(String theory, Layers layers, Arm arm, Indicator indicator, YearMonth origin) {
        int at = (int) ChronoUnit.MONTHS.between(FIRST, origin);
        return Optional.ofNullable(saying.get(theory)).filter(levels -> levels.length > at + 12).map(levels -> {
            double[] ahead = arm == Arm.NONE ? filled(levels[at]) : Arrays.copyOfRange(levels, at + 1, at + 13);
            for (int month = 0; month < ahead.length; month++) {
                ahead[month] -= slope * (month + 1);
            }
            return new Course(
                    Series.of(Arrays.copyOfRange(levels, Math.max(0, at - 11), at + 1)), Series.of(ahead),
                    Series.of(new double[12]));
        });
    }

    private static double[] filled(double level) {
        var same = new double[12];
        Arrays.fill(same, level);
        return same;
    }

    @Override
    public YearMonth reach(Layers layers) {
        return reach;
    }

    @Override
    public Series documented(Layers layers, Indicator indicator, YearMonth asOf) {
        return Series.of(Arrays.copyOf(recorded, 1 + (int) ChronoUnit.MONTHS.between(FIRST, asOf)));
    }

    @Override
    public List<YearMonth> upheavals(Layers layers, Indicator indicator) {
        return shaken;
    }
}
