package org.parallax.dsl.exercise;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.dsl.scenario.PlayedScenario;
import org.parallax.model.Exercise;

/** The scenario that an exercise plays with its timing, which is computed once for each version of its file. */
@Singleton
public final class ExerciseTimes {

    private final OccurrenceDays days;

    @Inject
    ExerciseTimes(OccurrenceDays days) {
        this.days = days;
    }

    /** What an exercise plays; empty where it names no scenario, or one that was not found. */
    public Optional<ScenarioInPlay> of(Exercise exercise) {
        return PlayedScenario.of(exercise).map(scenario -> new ScenarioInPlay(scenario, days.timing(scenario)));
    }
}
