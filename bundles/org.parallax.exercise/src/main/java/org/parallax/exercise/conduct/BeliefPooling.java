package org.parallax.exercise.conduct;

import java.util.List;
import java.util.Map;
import org.parallax.exercise.log.BeliefSummary;
import org.parallax.exercise.log.Estimate;

/** How the beliefs of a room are summed up. */
public interface BeliefPooling {

    /**
     * What these estimates amount to; a function of them alone.
     *
     * @param theories what each holds probable, by id
     */
    BeliefSummary of(List<Estimate> estimates, Map<String, Double> theories);
}
