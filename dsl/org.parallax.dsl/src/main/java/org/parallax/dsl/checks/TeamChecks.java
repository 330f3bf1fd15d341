package org.parallax.dsl.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.SeatRange;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.Delivery;
import org.parallax.model.Exercise;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Team;

/** A state is played by one team, and a team takes from few to many. */
public final class TeamChecks extends Checks {

    /** No state is played by two teams. */
    @Check
    public void playedOnce(Exercise exercise) {
        Map<org.parallax.model.State, Team> players = new HashMap<>();
        for (Team team : ExerciseParts.of(exercise, Team.class)) {
            for (int place = 0; place < team.getStates().size(); place++) {
                org.parallax.model.State state = team.getStates().get(place);
                Team player = Messages.isKnown(state) ? Objects.requireNonNullElse(players.putIfAbsent(state, team), team) : team;
                if (player != team) {
                    report(IssueCode.STATE_PLAYED_TWICE, team, Literals.TEAM__STATES, place, state.getName() + " is played by "
                            + player.getName() + " already, in " + Messages.place(team, player) + ".",
                            OtherPlace.of(player, Messages.element(player)));
                }
            }
        }
    }

    /** What is brought to a team is received by somebody; that it has no seats by mistake is told at them. */
    @Check
    public void isReceived(Delivery delivery) {
        for (int place = 0; place < delivery.getTeams().size(); place++) {
            Team team = delivery.getTeams().get(place);
            if (Messages.isKnown(team) && !team.isSetLeast() && SeatRange.of(team).isEmpty()) {
                report(IssueCode.RECEIVER_WITHOUT_SEATS, delivery, Literals.DELIVERY__TEAMS, place, team.getName()
                        + " has no seats: nobody receives it.");
            }
        }
    }

    /** Seats are counted upward; data: both numbers as they are. */
    @Check
    public void seatsInOrder(Team team) {
        if (team.isSetMost() && team.getMost() < team.getLeast()) {
            report(IssueCode.RANGE_ORDER, team, Literals.TEAM__MOST, "This range runs backward: " + team.getMost()
                    + " is less than " + team.getLeast() + ".", String.valueOf(team.getLeast()), String.valueOf(team.getMost()));
        }
    }
}
