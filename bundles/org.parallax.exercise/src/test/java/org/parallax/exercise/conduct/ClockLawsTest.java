package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.Fact;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.SessionFact;
import org.parallax.exercise.log.SessionPhase;
import org.parallax.exercise.plan.NameDisclosure;

/** Timers are durations: no pause moves one. */
class ClockLawsTest {

    private static final int SECOND = 1_000;

    @Property(tries = 1_000)
    void pausingForAnyTimeChangesNoTimer(
            @ForAll @Size(60) List<@IntRange(min = 0, max = 20) Integer> seconds,
            @ForAll @Size(60) List<@IntRange(min = 0, max = 9_000_000) Integer> pauses) {
        assertEquals(played(seconds, List.of()), played(seconds, pauses));
    }

    /** What happens when, by the floor's clock, if the clock is asked after so many seconds each. */
    private static List<String> played(List<Integer> seconds, List<Integer> pauses) {
        var session = crisis();
        session.does(new PollCommand.OpenPoll("summit", List.of(), OptionalInt.empty()));
        var happened = new ArrayList<String>();
        for (int i = 0; i < seconds.size(); i++) {
            if (i < pauses.size() && pauses.get(i) % 3 == 0) {
                session.does(new SessionCommand.Pause("coffee"));
                session.passes(pauses.get(i));
                session.does(new SessionCommand.Resume());
            }
            session.passes((long) seconds.get(i) * SECOND);
            happened.addAll(ticks(session));
        }
        return happened;
    }

    private static List<String> ticks(PlayedSession session) {
        var happened = new ArrayList<String>();
        var records = Expect.accepted(session.by(Author.CLOCK, new PlayCommand.Tick())).records();
        while (!records.isEmpty()) {
            records.forEach(record -> happened.add(session.state().floor().clock() + " " + record.fact()));
            records = Expect.accepted(session.by(Author.CLOCK, new PlayCommand.Tick())).records();
        }
        return happened;
    }

    private static PlayedSession crisis() {
        var session = PlayedSession.playing(ExampleText.first(NameDisclosure.EVERYONE, false).playbook());
        session.does(new PlayCommand.StartMove("crisis"));
        return session;
    }

    @Test
    void whatIsDueIsToldAndWhatIsAutomaticWaitsTenSeconds() {
        var session = crisis();
        assertEquals(List.of(new PlayFact.InjectDue("storm")), tick(session));
        session.passes(119 * SECOND);
        assertEquals(List.of(), tick(session));
        session.passes(SECOND);
        assertEquals(List.of(new PlayFact.InjectDue("landing")), tick(session));
        session.passes(9 * SECOND);
        assertEquals(List.of(), tick(session));
        session.passes(SECOND);
        assertTrue(tick(session).getFirst() instanceof PlayFact.InjectFired fired && fired.event().equals("landing"));
        session.passes(3_600 * SECOND);
        assertTrue(tick(session).getFirst() instanceof PlayFact.MessageSent sent && sent.message().equals("rumour"));
        assertEquals(List.of(), tick(session));
        assertFalse(session.state().floor().play().fired().has("storm"));
    }

    private static List<Fact> tick(PlayedSession session) {
        return Expect.accepted(session.by(Author.CLOCK, new PlayCommand.Tick())).records().stream().map(LogRecord::fact).toList();
    }

    @Test
    void aBallotAfterTheTimeIsLateThoughTheClockHasNotSpoken() {
        var session = crisis();
        session.does(new PollCommand.OpenPoll("summit", List.of(), OptionalInt.of(3)));
        session.passes(179 * SECOND);
        Expect.accepted(session.says("s1", new PollCommand.CastBallot("summit.1", "court")));
        session.passes(SECOND);
        var late = session.says("s2", new PollCommand.CastBallot("summit.1", "court"));
        assertEquals(RefusalCode.ASKING_CLOSED, Expect.code(late));
        assertTrue(tick(session).getFirst() instanceof PollFact.Closed closed
                && closed.reason() == PollFact.CloseReason.TIME && closed.counts().get("court") == 1);
    }

    @Test
    void aMachineThatSleptPausesTheSession() {
        var session = crisis();
        session.by(Author.PROGRAM, new SessionCommand.NoticeGap(45));
        var facts = session.log().stream().map(LogRecord::fact).toList();
        assertEquals(new SessionFact.ClockGap(45), facts.get(facts.size() - 2));
        assertEquals(SessionPhase.PAUSED, session.state().standing().phase());
    }

    @Test
    void aBranchGoesOnWithTheTimeOfItsMark() {
        var session = crisis();
        session.passes(100 * SECOND);
        session.does(new PlayCommand.Fire("landing", Optional.empty(), Map.of()));
        long mark = session.log().getLast().number();
        session.passes(500 * SECOND);
        session.does(new SessionCommand.Pause("back"));
        session.does(new BranchCommand.GoBack(mark, "quiet", "to try"));
        assertEquals(100 * SECOND, session.state().floor().clock());
        session.does(new BranchCommand.Return("main"));
        assertEquals(600 * SECOND, session.state().floor().clock());
    }
}
