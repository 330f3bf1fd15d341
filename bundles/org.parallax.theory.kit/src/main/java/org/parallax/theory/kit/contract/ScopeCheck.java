package org.parallax.theory.kit.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Monotone;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.Kernel;

/** Whether a theory speaks where its card says so, and is silent elsewhere. */
final class ScopeCheck {

    /** What a theory claims is at least so many points somewhere. */
    private static final double CLAIM = 2;

    private static final double[] STEPS = {0.1, 0.3, 0.5, 0.7, 0.9};
    private static final double ROUNDING = 1e-6;
    private static final int RUNS_OF_A_MEAN = 16;

    private final Subject subject;
    private final Subject kernel;
    private final List<Situation> situations;

    ScopeCheck(Subject subject, List<Situation> situations) {
        this.subject = subject;
        var nothing = new Kernel();
        this.kernel = new Subject(nothing, nothing.card(), subject.check());
        this.situations = situations;
    }

    void check() {
        var scope = subject.card().scope();
        var silent = EnumSet.allOf(Channel.class);
        silent.removeAll(scope.speaksOf());
        courses().forEach(course -> subject.check().addDifference(
                Promise.SILENCE, course.name() + ", which the Kernel passes on,",
                subject.runs(course, subject.card().defaults()).first()
                        .differenceTo(kernel.runs(course, shared(subject.card().defaults())).first(), silent)));
        if (!scope.baseline()) {
            double most = courses().mapToDouble(this::distance).max().orElse(0);
            if (most < CLAIM) {
                subject.check().add(Promise.DIFFERENCE, "no level of any sample is " + CLAIM
                        + " points from what the documented effects alone make of it, but " + most + " at most");
            }
        }
        scope.monotone().forEach(claim -> situations.forEach(situation -> check(claim, situation)));
    }

    private Stream<SampleCourse> courses() {
        return situations.stream().flatMap(situation -> SampleCourse.all(situation).stream());
    }

    /** The Kernel's parameters as the theory has them; what it has not is no noise of its own. */
    private ParameterValues shared(ParameterValues values) {
        var known = subject.card().parameters().stream().map(Parameter::id).collect(Collectors.toSet());
        var shared = kernel.withoutNoise();
        for (var parameter : kernel.card().parameters()) {
            if (known.contains(parameter.id())) {
                shared = shared.with(parameter.id(), parameter.bounds().cut(values.of(parameter.id())));
            }
        }
        return shared;
    }

    /** How far the theory is from the Kernel anywhere on a course, without noise, in the mean over some runs. */
    private double distance(SampleCourse course) {
        var some = subject.runs(course, subject.withoutNoise()).oneByOne(RUNS_OF_A_MEAN);
        var others = kernel.runs(course, kernel.withoutNoise()).oneByOne(RUNS_OF_A_MEAN);
        double most = 0;
        for (int month = 1; month <= course.situation().months(); month++) {
            for (int channel = 0; channel < Channels.COUNT; channel++) {
                most = Math.max(most, Math.abs(mean(some, month, channel) - mean(others, month, channel)));
            }
        }
        return most;
    }

    private void check(Monotone claim, Situation situation) {
        int channel = claim.channel().ordinal();
        for (int step = 1; step < STEPS.length; step++) {
            var less = runs(situation, claim, STEPS[step - 1]);
            var more = runs(situation, claim, STEPS[step]);
            for (int month = 1; month <= situation.months(); month++) {
                double change = mean(more, month, channel) - mean(less, month, channel);
                if (claim.rising() ? change < -ROUNDING : change > ROUNDING) {
                    subject.check().add(Promise.MONOTONE, "on " + situation.scenario() + " in month " + month + " "
                            + RecordedPath.name(claim.channel()) + " moves by " + change + " as "
                            + claim.quantity().name().toLowerCase(Locale.ROOT) + " goes from " + STEPS[step - 1]
                            + " to " + STEPS[step] + ", against the direction that the card claims");
                    return;
                }
            }
        }
    }

    private List<RecordedPath> runs(Situation situation, Monotone claim, double value) {
        var course = new SampleCourse(situation, true, new SampleWorld.Held(claim.quantity(), value));
        return subject.runs(course, subject.card().defaults()).oneByOne(RUNS_OF_A_MEAN);
    }

    private static double mean(List<RecordedPath> paths, int month, int channel) {
        double sum = 0;
        for (var path : paths) {
            sum += path.level(month, channel);
        }
        return sum / paths.size();
    }
}
