package org.parallax.exercise.plan;

import java.util.List;
import java.util.Optional;

/**
 * What the room is asked, and what the world has answered.
 *
 * @param beliefs by id
 * @param questions by id
 * @param resolutions by belief; at most one for each
 */
public record Asked(List<BeliefQuestion> beliefs, List<Question> questions, List<Resolution> resolutions) {

    public Asked {
        beliefs = List.copyOf(beliefs);
        questions = List.copyOf(questions);
        resolutions = List.copyOf(resolutions);
    }

    /** The belief of that name. */
    public Optional<BeliefQuestion> belief(String id) {
        return beliefs.stream().filter(belief -> belief.id().equals(id)).findFirst();
    }

    /** What the world has answered to a belief; empty if nothing yet. */
    public Optional<Resolution> resolution(String belief) {
        return resolutions.stream().filter(resolution -> resolution.belief().equals(belief)).findFirst();
    }
}
