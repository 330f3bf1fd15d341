package org.parallax.theory.kit.contract;

import java.util.Optional;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** A theory that is checked, with its card, and the check that notes what it is asked. */
record Subject(Theory theory, TheoryCard card, TheoryCheck check) {

    private static final String NOISE = "noise";

    /** What it learns of a situation; empty if it gives nothing, since nobody checks a theory from elsewhere for null. */
    Optional<LearnedTheory> learned(Situation situation) {
        check.asks("learning " + situation.scenario());
        return Optional.ofNullable(theory.learn(situation.learnable(), DocumentedLevelsBuilder.of(situation)));
    }

    /** What it prepares, learning the situation anew; empty if it prepares nothing. */
    Optional<PreparedTheory> prepared(Situation situation, ParameterValues values) {
        return learned(situation).flatMap(learned -> Optional.ofNullable(learned.with(values)));
    }

    /** What it prepares for a situation on which it is known to prepare something. */
    PreparedTheory prepare(Situation situation, ParameterValues values) {
        return prepared(situation, values)
                .orElseThrow(() -> new IllegalStateException("it prepares nothing for " + situation.scenario()));
    }

    /** Runs on a course, with these values of the parameters; the situation is learned anew. */
    Runs runs(SampleCourse course, ParameterValues values) {
        return runs(prepare(course.situation(), values), course);
    }

    /** Runs of what it has prepared. */
    Runs runs(PreparedTheory prepared, SampleCourse course) {
        return new Runs(prepared, course, card, check);
    }

    /** The defaults, but the parameters of noise at 0 or as near to it as they may be. */
    ParameterValues withoutNoise() {
        var values = card.defaults();
        for (var parameter : card.parameters()) {
            if (parameter.id().startsWith(NOISE)) {
                values = values.with(parameter.id(), parameter.bounds().cut(0));
            }
        }
        return values;
    }
}
