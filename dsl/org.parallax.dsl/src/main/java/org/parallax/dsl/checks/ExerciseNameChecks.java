package org.parallax.dsl.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Names;
import org.parallax.model.Exercise;
import org.parallax.model.Move;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Team;

/**
 * What an exercise names has one name space, whatever it is, since {@code words in} names all of it alike; and nobody is
 * named by a word that means something else where teams and moves are named.
 */
public final class ExerciseNameChecks extends Checks {

    private static final Set<String> DECIDERS = Set.of("room", "facilitator", "chance");
    private static final String DEBRIEF = "debrief";

    /** No two things of one exercise share a name. */
    @Check
    public void uniqueNames(Exercise exercise) {
        Map<String, Named> seen = new HashMap<>();
        for (Named named : ExerciseParts.of(exercise, Named.class)) {
            Named earlier = Names.has(named) ? seen.putIfAbsent(named.getName(), named) : null;
            if (earlier != null) {
                report(IssueCode.DUPLICATE_NAME, named, Literals.NAMED__NAME, "The name " + named.getName() + " is taken: "
                        + Messages.element(earlier) + " has it in " + Messages.place(named, earlier) + ".", named.getName() + "2",
                        OtherPlace.of(earlier, Messages.element(earlier)));
            }
        }
    }

    /** A team can be told from the room, the facilitator and chance. */
    @Check
    public void canBeNamed(Team team) {
        if (DECIDERS.contains(team.getName())) {
            report(IssueCode.NAME_OF_OTHER, team, Literals.NAMED__NAME, "No team can be called " + team.getName()
                    + ": \"by " + team.getName() + "\" means " + (team.getName().equals("room") ? "everybody." : "no team."),
                    team.getName() + "Team");
        }
    }

    /** A move can be told from the debrief. */
    @Check
    public void canBeNamed(Move move) {
        if (DEBRIEF.equals(move.getName())) {
            report(IssueCode.NAME_OF_OTHER, move, Literals.NAMED__NAME,
                    "No move can be called debrief: \"in debrief\" means after the last move.", "debriefMove");
        }
    }
}
