package org.parallax.exercise.conduct;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.command.BeliefCommand;
import org.parallax.exercise.command.Command;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.Request;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.session.AskingState;
import org.parallax.exercise.session.PollState;

/** What people in a room ask for next while they play, most of the time. */
final class NextRequest {

    private final PlayedSession session;
    private final Random random;

    NextRequest(PlayedSession session, Random random) {
        this.session = session;
        this.random = random;
    }

    /** What goes on with what is open; empty if nothing is. */
    Optional<Request> inPlay() {
        var floor = session.state().floor();
        var open = floor.polls().stream().filter(PollState::isOpen).toList();
        var asked = floor.askings().stream().filter(AskingState::isOpen).toList();
        var counted = floor.polls().stream()
                .filter(poll -> poll.isCounted() && poll.opened().subject().about().isPresent())
                .filter(poll -> !floor.play().choices().has(poll.opened().subject().stem()))
                .toList();
        if (random.nextInt(8) == 0) {
            return Optional.of(facilitator(new SessionCommand.Pause("and if not?")));
        }
        if (!asked.isEmpty() && random.nextBoolean()) {
            return Optional.of(seat(new BeliefCommand.GiveBelief(
                    one(asked).opened().asking(), new Estimate.Probable(1 + random.nextInt(99)), Optional.empty())));
        }
        if (floor.course().moves().all().isEmpty() && asked.isEmpty() && random.nextBoolean()) {
            var opening = new BeliefTime(BeliefTime.Side.BEFORE, "opening");
            return Optional.of(facilitator(new BeliefCommand.AskBelief(one(List.of("holds", "lands")), opening)));
        }
        if (floor.course().current().isEmpty()) {
            var ahead = List.of("opening", "crisis", "aftermath").stream()
                    .filter(move -> !floor.course().moves().has(move))
                    .findFirst();
            return ahead.map(move -> facilitator(new PlayCommand.StartMove(move)));
        }
        if (!open.isEmpty() && random.nextInt(4) > 0) {
            return Optional.of(voting(one(open)));
        }
        return counted.isEmpty() ? Optional.empty() : Optional.of(facilitator(choice(one(counted))));
    }

    private Request voting(PollState poll) {
        var id = poll.opened().poll();
        if (random.nextInt(5) == 0) {
            return facilitator(new PollCommand.ClosePoll(id));
        }
        var options = poll.opened().options();
        // Most agree with one another, so that something comes of it.
        var option = random.nextInt(3) > 0 ? options.getFirst() : one(options);
        var key = random.nextBoolean() ? Optional.of("k" + random.nextInt(9)) : Optional.<String>empty();
        return new Request(
                new Author.OfSeat(seat()), session.now(), key, OptionalLong.empty(), new PollCommand.CastBallot(id, option.name()));
    }

    private Command choice(PollState poll) {
        var decision = poll.opened().subject().stem();
        var way = random.nextInt(4) == 0 ? new PlayCommand.Way.ByLead(one(ExampleText.OPTIONS)) : new PlayCommand.Way.ByPoll(poll.opened().poll());
        return new PlayCommand.Choose(decision, way, Optional.of("so it was said"), Optional.empty());
    }

    private Request facilitator(Command command) {
        return Request.of(Author.FACILITATOR, session.now(), command);
    }

    private Request seat(Command command) {
        return Request.of(new Author.OfSeat(seat()), session.now(), command);
    }

    private String seat() {
        return "s" + (1 + random.nextInt(7));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
