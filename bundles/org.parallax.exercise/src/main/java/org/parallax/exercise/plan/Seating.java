package org.parallax.exercise.plan;

import java.util.List;
import java.util.Optional;

/**
 * Who takes part.
 *
 * @param teams by id
 * @param observers those who watch; empty if nobody does
 */
public record Seating(List<Team> teams, Optional<Observers> observers) {

    public Seating {
        teams = List.copyOf(teams);
    }

    /** The team of that name. */
    public Optional<Team> team(String id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }
}
