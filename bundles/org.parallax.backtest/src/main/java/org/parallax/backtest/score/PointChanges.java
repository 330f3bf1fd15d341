package org.parallax.backtest.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.backtest.baseline.Gaussian;
import org.parallax.backtest.course.Course;
import org.parallax.backtest.course.Courses;
import org.parallax.backtest.link.PointChange;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Scored;

/**
 * What a theory says of each value of a set.
 *
 * @param byTarget for each value the changes of all theories that are mixed, at least one
 */
record PointChanges(List<List<PointChange>> byTarget) {

    PointChanges {
        byTarget = byTarget.stream().map(List::copyOf).toList();
    }

    /** What a theory or the pool says; empty where it was not projected from every origin. */
    static Optional<PointChanges> of(TargetSet set, Courses courses, String theory, Arm arm) {
        var changes = new ArrayList<List<PointChange>>();
        for (Target target : set.targets()) {
            List<PointChange> mixed = mixedOf(set, courses, theory).stream()
                    .flatMap(id -> course(set, courses, id, arm, target).stream())
                    .map(course -> change(course, target, set))
                    .toList();
            Optional<Course> kernel = course(set, courses, Scored.KERNEL, Arm.NONE, target);
            if (mixed.isEmpty() || kernel.isEmpty()) {
                return Optional.empty();
            }
            double anyway = change(kernel.get(), target, set).change();
            changes.add(mixed.stream().map(change -> change.beyond(anyway)).toList());
        }
        return Optional.of(new PointChanges(changes));
    }

    private static Optional<Course> course(TargetSet set, Courses courses, String theory, Arm arm, Target target) {
        return courses.of(theory, set.layers(), arm, set.indicator(), target.origin());
    }

    private static PointChange change(Course course, Target target, TargetSet set) {
        return PointChange.of(course, target.origin(), target.period(), set.file().head().linkage().kind());
    }

    private static List<String> mixedOf(TargetSet set, Courses courses, String theory) {
        List<String> speaking = courses.speaking(set.indicator());
        if (!theory.equals(Scored.POOL)) {
            return List.of(theory);
        }
        return speaking.isEmpty() ? List.of(Scored.KERNEL) : speaking;
    }

    /** The forecast of a value with the changes that are said of another, by its number; of itself where they are in place. */
    Forecast forecast(Target target, int of) {
        List<Gaussian> parts = byTarget.get(of).stream()
                .map(change -> target.moved(change.change(), change.deviation()))
                .toList();
        return Forecast.mixed(parts);
    }

    /** The same changes, moved on by so many values, round the end. */
    PointChanges movedBy(int offset) {
        int n = byTarget.size();
        return new PointChanges(IntStream.range(0, n).mapToObj(i -> byTarget.get((i + offset) % n)).toList());
    }

    /** These changes, with what others add to them moved on by so many values, round the end. */
    PointChanges with(PointChanges others, int offset) {
        int n = byTarget.size();
        return new PointChanges(IntStream.range(0, n).mapToObj(i -> {
            int from = (i + offset) % n;
            double here = byTarget.get(i).getFirst().change();
            double there = byTarget.get(from).getFirst().change();
            return others.byTarget.get(from).stream()
                    .map(other -> new PointChange(here + other.change() - there, other.deviation())).toList();
        }).toList());
    }

    /** The mean error over a set. */
    double meanError(TargetSet set) {
        List<Target> targets = set.targets();
        double sum = 0;
        for (int i = 0; i < targets.size(); i++) {
            sum += forecast(targets.get(i), i).crps(targets.get(i).value());
        }
        return sum / targets.size();
    }
}
