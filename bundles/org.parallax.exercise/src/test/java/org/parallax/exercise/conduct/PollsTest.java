package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PlayCommand.Way;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.SeatCommand;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.log.ChoiceHow;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.SessionPhase;
import org.parallax.exercise.plan.NameDisclosure;

/** From a question to a choice. */
class PollsTest {

    private final PlayedSession session =
            PlayedSession.playing(ExampleText.first(NameDisclosure.FACILITATOR, false).playbook());

    PollsTest() {
        session.does(new PlayCommand.StartMove("crisis"));
    }

    private Decided open(String decision) {
        return session.does(new PollCommand.OpenPoll(decision, List.of(), OptionalInt.empty()));
    }

    private void vote(String poll, String option, String... seats) {
        for (var seat : seats) {
            Expect.accepted(session.says(seat, new PollCommand.CastBallot(poll, option)));
        }
    }

    private Decided choose(String decision, Way way, String... reason) {
        return session.does(new PlayCommand.Choose(decision, way, List.of(reason).stream().findFirst(), Optional.empty()));
    }

    private void close(String poll) {
        Expect.accepted(session.does(new PollCommand.ClosePoll(poll)));
    }

    @Test
    void moreThanHalfDecide() {
        open("response");
        vote("response.1", "restraint", "s1", "s2");
        vote("response.1", "court", "s1", "s3", "s4");
        close("response.1");
        Expect.accepted(choose("response", new Way.ByPoll("response.1")));
        var choice = session.state().floor().play().choices().get("response").orElseThrow();
        assertEquals("court", choice.option());
        assertEquals(ChoiceHow.VOTE, choice.grounds().how());
        assertTrue(session.log().stream().anyMatch(record -> record.fact() instanceof PollFact.Closed closed
                && closed.reason() == PollFact.CloseReason.ALL
                && closed.counts().equals(Map.of("restraint", 1, "court", 3, "blockade", 0))));
    }

    @Test
    void aTieIsNotDecidedAndASecondBallotIs() {
        open("response");
        vote("response.1", "restraint", "s1", "s2");
        vote("response.1", "court", "s3", "s4");
        close("response.1");
        assertEquals(RefusalCode.NOT_DECIDED, Expect.code(choose("response", new Way.ByPoll("response.1"))));
        session.does(new PollCommand.OpenPoll("response", List.of("restraint", "court"), OptionalInt.empty()));
        assertEquals(RefusalCode.UNKNOWN, Expect.code(session.says("s1", new PollCommand.CastBallot("response.2", "blockade"))));
        vote("response.2", "court", "s1", "s3", "s4");
        close("response.2");
        assertEquals(RefusalCode.LATER_POLL, Expect.code(choose("response", new Way.ByPoll("response.1"))));
        Expect.accepted(choose("response", new Way.ByPoll("response.2")));
    }

    @Test
    void aPluralityNeedsNoHalfButNoTie() {
        open("summit");
        vote("summit.1", "restraint", "s1", "s2");
        vote("summit.1", "court", "s3", "s4");
        vote("summit.1", "blockade", "s5");
        session.does(new PollCommand.EnterPaper("summit.1", Map.of("blockade", 2), "two without a phone"));
        close("summit.1");
        Expect.accepted(choose("summit", new Way.ByPoll("summit.1")));
        assertEquals("blockade", session.state().floor().play().choices().get("summit").orElseThrow().option());
    }

    @Test
    void whoSetsAVoteAsideSaysWhy() {
        open("response");
        vote("response.1", "court", "s1", "s2", "s3");
        close("response.1");
        assertEquals(RefusalCode.NEEDS_REASON, Expect.code(choose("response", new Way.ByFacilitator("restraint"))));
        Expect.accepted(choose("response", new Way.ByFacilitator("restraint"), "the game needs it"));
        assertTrue(session.state().floor().play().choices().get("response").orElseThrow().grounds().over());
    }

    @Test
    void theLeadDecidesAndThereMustBeOne() {
        open("reply");
        vote("reply.1", "court", "s5", "s6");
        close("reply.1");
        assertEquals(RefusalCode.NOT_DECIDED, Expect.code(choose("reply", new Way.ByPoll("reply.1"))));
        assertEquals(RefusalCode.NO_LEAD, Expect.code(choose("reply", new Way.ByLead("court"))));
        session.does(new SeatCommand.ChangeSeat(
                "s5", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true), Optional.empty(), Optional.empty()));
        session.does(new SeatCommand.ChangeSeat(
                "s6", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true), Optional.empty(), Optional.empty()));
        assertFalse(session.state().seats().seat("s5").orElseThrow().lead());
        var own = new PlayCommand.Choose("reply", new Way.ByLead("court"), Optional.empty(), Optional.empty());
        assertEquals(RefusalCode.NOT_YOURS, Expect.code(session.says("s5", own)));
        Expect.accepted(session.says("s6", own));
    }

    @Test
    void anObjectionBlocks() {
        assertEquals(RefusalCode.UNFIT, Expect.code(open("accord")));
        session.does(new PollCommand.Propose("accord", "court", OptionalInt.empty()));
        vote("accord.1", "agree", "s1", "s2");
        vote("accord.1", "object", "s5");
        close("accord.1");
        assertEquals(RefusalCode.NOT_DECIDED, Expect.code(choose("accord", new Way.ByPoll("accord.1"))));
        session.does(new PollCommand.Propose("accord", "restraint", OptionalInt.empty()));
        vote("accord.2", "agree", "s1", "s2");
        vote("accord.2", "live", "s5");
        close("accord.2");
        Expect.accepted(choose("accord", new Way.ByPoll("accord.2")));
        var choice = session.state().floor().play().choices().get("accord").orElseThrow();
        assertEquals("restraint", choice.option());
        assertEquals(ChoiceHow.CONSENSUS, choice.grounds().how());
    }

    @Test
    void theSamePlayGivesTheSameDraw() {
        Expect.accepted(choose("fate", new Way.ByChance()));
        var other = PlayedSession.playing(ExampleText.first(NameDisclosure.NOBODY, true).playbook());
        other.does(new PlayCommand.StartMove("crisis"));
        other.passes(90_000);
        other.does(new PlayCommand.Choose("fate", new Way.ByChance(), Optional.empty(), Optional.empty()));
        assertEquals(
                session.state().floor().play().choices().get("fate").orElseThrow().grounds().draw(),
                other.state().floor().play().choices().get("fate").orElseThrow().grounds().draw());
    }

    @Test
    void theSameRequestIsStoredOnce() {
        open("response");
        var ballot = new PollCommand.CastBallot("response.1", "court");
        Expect.accepted(session.keyed("s1", "k", ballot));
        session.keyed("s1", "k2", new PollCommand.CastBallot("response.1", "restraint"));
        int size = session.log().size();
        assertEquals(new Decided.Again(), session.keyed("s1", "k", ballot));
        assertEquals(size, session.log().size());
        assertEquals("restraint", session.state().floor().polls().get("response.1").orElseThrow().ballots().get("s1").orElseThrow());
        Expect.accepted(session.keyed("s2", "k", ballot));
    }

    @Test
    void aBallotForWhatTheRoomHasLeftStaysWithItsBranch() {
        session.passes(31 * 60_000L);
        open("response");
        session.does(new PlayCommand.Fire("landing", Optional.empty(), Map.of()));
        long mark = session.log().getLast().number();
        vote("response.1", "court", "s1");
        session.does(new SessionCommand.Pause("and if they had not?"));
        session.does(new BranchCommand.GoBack(mark, "the quiet channel", "to try"));
        var late = session.says("s2", new PollCommand.CastBallot("response.1", "court"));
        assertEquals(Expect.refused(RefusalCode.WENT_BACK, "10:31"), late);
        assertEquals(
                "The room has gone back to 10:31. Your earlier answer stays with its branch.",
                ((Decided.Refused) late).sentence());
        vote("response.2", "restraint", "s1", "s2");
        session.does(new BranchCommand.Return("main"));
        assertEquals(
                RefusalCode.PLAYS_ELSEWHERE,
                Expect.code(session.says("s3", new PollCommand.CastBallot("response.2", "court"))));
        vote("response.1", "court", "s2");
        assertEquals(2, session.state().floor().polls().get("response.1").orElseThrow().ballots().all().size());
    }

    @Test
    void closingASessionLeavesNoPollOpenOnAnyBranch() {
        session.does(new PlayCommand.Fire("landing", Optional.empty(), Map.of()));
        long mark = session.log().getLast().number();
        open("response");
        session.does(new SessionCommand.Pause("back"));
        session.does(new BranchCommand.GoBack(mark, "another", "why"));
        session.does(new SessionCommand.EndPlay());
        Expect.accepted(session.does(new SessionCommand.Close("head")));
        assertEquals(SessionPhase.CLOSED, session.state().standing().phase());
        assertTrue(session.state().tree().all().stream()
                .flatMap(branch -> branch.polls().stream())
                .noneMatch(poll -> poll.isOpen()));
    }
}
