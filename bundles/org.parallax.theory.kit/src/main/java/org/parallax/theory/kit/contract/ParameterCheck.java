package org.parallax.theory.kit.contract;

import java.util.List;
import java.util.Optional;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Distribution;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.PreparedTheory;

/** Whether parameters do something, and settings do not disturb each other. */
final class ParameterCheck {

    private final Subject subject;
    private final List<Situation> situations;

    ParameterCheck(Subject subject, List<Situation> situations) {
        this.subject = subject;
        this.situations = situations;
    }

    void check() {
        subject.card().parameters().stream()
                .filter(parameter -> !(parameter.distribution() instanceof Distribution.Chosen) && !moves(parameter))
                .forEach(parameter -> subject.check().add(Promise.PARAMETERS,
                        "parameter " + parameter.id() + " moves no level of any sample, be it " + parameter.low() + " or "
                                + parameter.high()));
        checkBeside(situations.getLast());
    }

    private boolean moves(Parameter parameter) {
        return situations.stream()
                .flatMap(situation -> SampleCourse.all(situation).stream())
                .anyMatch(course -> path(course, parameter, parameter.low())
                        .differenceTo(path(course, parameter, parameter.high())).isPresent());
    }

    private RecordedPath path(SampleCourse course, Parameter parameter, double value) {
        return subject.runs(course, subject.card().defaults().with(parameter.id(), value)).first();
    }

    private void checkBeside(Situation situation) {
        var learned = subject.learned(situation);
        var course = SampleCourse.lively(situation);
        for (var parameter : subject.card().parameters()) {
            for (double value : new double[] {parameter.low(), parameter.high(), parameter.value()}) {
                var values = subject.card().defaults().with(parameter.id(), value);
                var beside = learned.map(known -> known.with(values));
                subject.check().addDifference(
                        Promise.SAMPLED,
                        course.name() + " with " + parameter.id() + " at " + value + ", alone and after other settings",
                        beside.flatMap(prepared -> difference(course, values, prepared)));
            }
        }
    }

    private Optional<String> difference(SampleCourse course, ParameterValues values, PreparedTheory beside) {
        return subject.runs(course, values).first().differenceTo(subject.runs(beside, course).first());
    }
}
