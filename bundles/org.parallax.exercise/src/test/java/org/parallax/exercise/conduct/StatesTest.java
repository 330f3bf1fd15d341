package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.command.Command;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.RemarkCommand;
import org.parallax.exercise.command.Request;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.NoteTag;
import org.parallax.exercise.log.PollOption;
import org.parallax.exercise.log.SessionPhase;
import org.parallax.exercise.plan.NameDisclosure;

/** What each state of a session allows. */
class StatesTest {

    private static final PollCommand.AskHands HANDS = new PollCommand.AskHands(
            "coffee", "Coffee?", List.of(new PollOption("yes", "Yes", Optional.empty())), Optional.empty(), false,
            OptionalInt.empty());

    /** A session in a state, with a move that has begun and a show of hands that is open where there can be. */
    private static PlayedSession in(SessionPhase phase) {
        var playbook = ExampleText.first(NameDisclosure.FACILITATOR, false).playbook();
        if (phase == SessionPhase.PREPARED) {
            return new PlayedSession(playbook);
        }
        var session = PlayedSession.inLobby(playbook);
        session.does(HANDS);
        if (phase == SessionPhase.LOBBY) {
            return session;
        }
        session.does(new SessionCommand.Start());
        session.does(new PlayCommand.StartMove("opening"));
        switch (phase) {
            case PAUSED -> session.does(new SessionCommand.Pause("coffee"));
            case DEBRIEF -> session.does(new SessionCommand.EndPlay());
            case CLOSED -> {
                session.does(new SessionCommand.EndPlay());
                session.does(new SessionCommand.Close("head"));
            }
            default -> { }
        }
        assertEquals(phase, session.state().standing().phase());
        return session;
    }

    private static String allowed(SessionPhase phase, Map<String, Command> commands, Author by) {
        return String.join(" ", commands.keySet().stream()
                .sorted()
                .filter(name -> in(phase).by(by, commands.get(name)) instanceof Decided.Accepted)
                .toList());
    }

    @ParameterizedTest
    @EnumSource(SessionPhase.class)
    void aFacilitatorMayWhatTheTableSays(SessionPhase phase) {
        var commands = Map.<String, Command>ofEntries(
                Map.entry("open", new SessionCommand.OpenLobby("code")),
                Map.entry("start", new SessionCommand.Start()),
                Map.entry("pause", new SessionCommand.Pause("coffee")),
                Map.entry("resume", new SessionCommand.Resume()),
                Map.entry("end", new SessionCommand.EndPlay()),
                Map.entry("close", new SessionCommand.Close("head")),
                Map.entry("reopen", new SessionCommand.Reopen("one more")),
                Map.entry("move", new PlayCommand.EndMove()),
                Map.entry("fire", new PlayCommand.Fire("election", Optional.empty(), Map.of())),
                Map.entry("choose", new PlayCommand.Choose(
                        "fate", new PlayCommand.Way.ByChance(), Optional.empty(), Optional.empty())),
                Map.entry("back", new BranchCommand.GoBack(14, "another", "why")),
                Map.entry("show", new PollCommand.ClosePoll("hands-coffee.1")),
                Map.entry("note", new RemarkCommand.TakeNote("n", "loud", NoteTag.QUOTE, Optional.empty(), true)));
        assertEquals(
                switch (phase) {
                    case PREPARED -> "open";
                    case LOBBY -> "note show start";
                    case PLAYING -> "choose end fire move note pause show";
                    case PAUSED -> "back end note resume show";
                    case DEBRIEF -> "back close note show";
                    case CLOSED -> "reopen";
                },
                allowed(phase, commands, Author.FACILITATOR));
    }

    @ParameterizedTest
    @EnumSource(SessionPhase.class)
    void whatIsOpenTakesBallotsInAPauseToo(SessionPhase phase) {
        var session = in(phase);
        var decided = session.says("s1", new PollCommand.CastBallot("hands-coffee.1", "yes"));
        assertEquals(
                phase != SessionPhase.PREPARED && phase != SessionPhase.CLOSED, decided instanceof Decided.Accepted);
    }

    @ParameterizedTest
    @EnumSource(SessionPhase.class)
    void oneJoinsUntilTheDebrief(SessionPhase phase) {
        var decided = in(phase).joins("new", "Tokyo", "Arthur");
        boolean joins = phase == SessionPhase.LOBBY || phase == SessionPhase.PLAYING || phase == SessionPhase.PAUSED;
        assertEquals(joins, decided instanceof Decided.Accepted);
    }

    @Test
    void whoeverActsOnWhatHasChangedSinceIsAskedToLookAgain() {
        var session = in(SessionPhase.PLAYING);
        var seen = OptionalLong.of(session.log().size());
        var fire = new PlayCommand.Fire("election", Optional.empty(), Map.of());
        session.says("s1", new PollCommand.CastBallot("hands-coffee.1", "yes"));
        Expect.accepted(session.ask(new Request(Author.FACILITATOR, session.now(), Optional.of("a"), seen, fire)));
        var skip = new PlayCommand.Skip("election", "no time");
        assertEquals(
                RefusalCode.SEEN_OLDER,
                Expect.code(session.ask(new Request(Author.FACILITATOR, session.now(), Optional.of("b"), seen, skip))));
        assertEquals(
                new Decided.Again(),
                session.ask(new Request(Author.FACILITATOR, session.now(), Optional.of("a"), seen, fire)));
    }

    @Test
    void aSeatIsNoFacilitatorAndAFacilitatorNoSeat() {
        var session = in(SessionPhase.PLAYING);
        assertEquals(RefusalCode.NOT_YOURS, Expect.code(session.says("s1", new SessionCommand.Pause("mine"))));
        assertEquals(
                RefusalCode.NOT_YOURS, Expect.code(session.does(new PollCommand.CastBallot("hands-coffee.1", "yes"))));
        assertEquals(
                RefusalCode.NOT_YOURS, Expect.code(session.says("nobody", new PollCommand.CastBallot("hands-coffee.1", "yes"))));
    }

    @Test
    void aRefusalIsASentence() {
        assertEquals(
                "This is not possible while the session is paused.",
                ((Decided.Refused) in(SessionPhase.PAUSED).does(new PlayCommand.EndMove())).sentence());
    }
}
