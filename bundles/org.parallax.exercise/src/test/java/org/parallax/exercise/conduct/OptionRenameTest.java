package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.TextFact;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.poll.Verdict;
import org.parallax.exercise.session.PollState;
import org.parallax.exercise.session.SessionState;

/** An option that gets another name keeps its ballots, what they decided and what was chosen. */
class OptionRenameTest {

    private final PlayedSession session =
            PlayedSession.playing(ExampleText.first(NameDisclosure.FACILITATOR, false).playbook());

    OptionRenameTest() {
        session.does(new PlayCommand.StartMove("crisis"));
    }

    private void vote(String poll, String option) {
        List.of("s1", "s2", "s3").forEach(seat -> Expect.accepted(session.says(seat, new PollCommand.CastBallot(poll, option))));
        Expect.accepted(session.does(new PollCommand.ClosePoll(poll)));
        Expect.accepted(session.does(new PlayCommand.Choose(
                poll.substring(0, poll.indexOf('.')), new PlayCommand.Way.ByPoll(poll), Optional.empty(), Optional.empty())));
    }

    private SessionState renamed(String decision) {
        var state = session.state();
        return state.after(new LogRecord(
                state.position().number() + 1, session.now().at(), session.now().awake(), Author.FACILITATOR, "main",
                Optional.empty(), new TextFact.NameBound(decision + "=court", decision + "=hague", "a better name")));
    }

    private static PollState poll(SessionState state, String poll) {
        return state.floor().polls().get(poll).orElseThrow();
    }

    @Test
    void ballotsAndChoiceFollow() {
        session.does(new PollCommand.OpenPoll("response", List.of(), OptionalInt.empty()));
        vote("response.1", "court");
        var state = renamed("response");
        assertEquals(Map.of("restraint", 0, "hague", 3, "blockade", 0), poll(state, "response.1").total().options());
        assertEquals(Optional.of("hague"), poll(state, "response.1").ballots().get("s1"));
        assertEquals(new Verdict.Decided("hague"), poll(state, "response.1").verdict());
        assertEquals("hague", state.floor().play().choices().get("response").orElseThrow().option());
    }

    @Test
    void aProposalFollowsAndItsBallotsSayWhatTheySaid() {
        session.does(new PollCommand.Propose("accord", "court", OptionalInt.empty()));
        vote("accord.1", "agree");
        var state = renamed("accord");
        assertEquals(Optional.of("agree"), poll(state, "accord.1").ballots().get("s1"));
        assertEquals(new Verdict.Decided("hague"), poll(state, "accord.1").verdict());
        assertEquals("hague", state.floor().play().choices().get("accord").orElseThrow().option());
    }
}
