package org.parallax.theory.kit.contract;

import java.util.List;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.Channels;

/** Whether a level moves by itself, with noise off, and whether the theory says by what it moves, by itself or by a scenario. */
final class DriftCheck {

    /** A movement of a level smaller than this is none. */
    private static final double STILL = 0.3;

    private static final int MONTHS_OF_STILLNESS = 12;
    private static final int RUNS_OF_A_MEAN = 100;

    private final Subject subject;
    private final List<Situation> situations;

    DriftCheck(Subject subject, List<Situation> situations) {
        this.subject = subject;
        this.situations = situations;
    }

    void check() {
        var scope = subject.card().scope();
        if (scope.baseline() && scope.causes().isEmpty()) {
            // It explains nothing and is shown without drift rows.
            return;
        }
        checkForgotten();
        situations.forEach(situation -> checkNamed(Promise.DRIFT, SampleCourse.still(situation), " without a plan and without noise, "));
        if (subject.check().keeps(Promise.DRIFT)) {
            situations.forEach(situation -> checkNamed(Promise.EXPLAINED, SampleCourse.lively(situation), " with all that is planned and without noise, "));
        }
    }

    private void checkForgotten() {
        var situation = SampleSituations.forgotten();
        var past = DocumentedLevelsBuilder.of(situation);
        var paths = subject.runs(SampleCourse.still(situation), subject.withoutNoise()).oneByOne(RUNS_OF_A_MEAN);
        for (int month = 1; month <= MONTHS_OF_STILLNESS; month++) {
            for (var channel : Channel.values()) {
                double sum = 0;
                for (var path : paths) {
                    sum += path.level(month, channel.ordinal());
                }
                double moved = sum / paths.size() - past.last(channel.indicator());
                if (Math.abs(moved) > STILL) {
                    subject.check().add(Promise.DRIFT, "where nothing has happened for thirty years, "
                            + RecordedPath.name(channel) + " moves by " + moved + " points in " + month + " months");
                    return;
                }
            }
        }
    }

    private void checkNamed(Promise promise, SampleCourse course, String how) {
        var situation = course.situation();
        var past = DocumentedLevelsBuilder.of(situation);
        var path = subject.prepare(situation, subject.withoutNoise()).begin();
        var month = new SampleMonth(course, subject.card(), 0);
        var levels = new RecordedPath(situation.months());
        var before = explained(path);
        for (int number = 1; number <= situation.months(); number++) {
            month.next();
            levels.enter(number);
            subject.check().asks("in month " + number + " of " + course.name() + " without noise");
            path.advance(month, levels);
            var now = explained(path);
            for (var channel : Channel.values()) {
                double named = Level.of(now[channel.ordinal()]) - Level.of(before[channel.ordinal()]);
                double moved = moved(levels, past, number, channel);
                if (!(Math.abs(moved - named) <= STILL)) {
                    subject.check().add(promise, "on " + course.name() + how + RecordedPath.name(channel) + " has moved by "
                            + moved + " points by month " + number + ", and what explain() names makes " + named);
                }
            }
        }
    }

    private static double moved(RecordedPath levels, DocumentedLevels past, int month, Channel channel) {
        return levels.level(month, channel.ordinal()) - past.last(channel.indicator());
    }

    /** The points that the path names, by channel. */
    private double[] explained(PreparedTheory.Path path) {
        var points = new double[Channels.COUNT];
        int causes = subject.card().scope().causes().size();
        path.explain((cause, channel, some) -> {
            if (cause < 0 || cause >= causes) {
                subject.check().add(Promise.DRIFT, "explain() gives a part of cause " + cause + ", and the card names " + causes);
            }
            points[channel.ordinal()] += some;
        });
        return points;
    }
}
