package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.command.BeliefCommand;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.log.ClosingFigures;
import org.parallax.exercise.log.LogLines;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.NameDisclosure;

/** What people in the room were promised: the log keeps no name where none may be kept, and no secret. */
class SecretLawsTest {

    @Property(tries = 1_000)
    void aLogIsTheSameWhoeverVotedHow(
            @ForAll @Size(4) List<@IntRange(min = 0, max = 2) Integer> votes, @ForAll @LongRange(min = 0, max = 999) long seed) {
        var others = new ArrayList<>(votes);
        Collections.shuffle(others, new Random(seed));
        assertEquals(voted(votes, new Random(seed)), voted(others, new Random(seed + 1)));
    }

    /** Seats vote in some order, some of them otherwise first. */
    private static List<LogRecord> voted(List<Integer> votes, Random random) {
        var session = PlayedSession.playing(ExampleText.first(NameDisclosure.EVERYONE, true).playbook());
        session.does(new PlayCommand.StartMove("crisis"));
        session.does(new PollCommand.OpenPoll("response", List.of(), OptionalInt.empty()));
        var seats = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(seats, random);
        for (int seat : seats) {
            if (random.nextBoolean()) {
                vote(session, seat, random.nextInt(3));
            }
            vote(session, seat, votes.get(seat));
        }
        session.does(new PollCommand.ClosePoll("response.1"));
        return session.log();
    }

    private static void vote(PlayedSession session, int seat, int option) {
        var command = new PollCommand.CastBallot("response.1", ExampleText.OPTIONS.get(option));
        assertInstanceOf(Decided.Accepted.class, session.says("s" + (seat + 1), command));
    }

    @Test
    void aSecretBallotSentAgainIsNotPutInAgain() {
        var session = PlayedSession.playing(ExampleText.first(NameDisclosure.EVERYONE, true).playbook());
        session.does(new PlayCommand.StartMove("crisis"));
        session.does(new PollCommand.OpenPoll("response", List.of(), OptionalInt.empty()));
        var court = new PollCommand.CastBallot("response.1", "court");
        assertInstanceOf(Decided.Accepted.class, session.keyed("s1", "k1", court));
        session.keyed("s1", "k2", new PollCommand.CastBallot("response.1", "restraint"));
        assertInstanceOf(Decided.Again.class, session.keyed("s1", "k1", court));
        session.does(new PollCommand.ClosePoll("response.1"));
        assertEquals(
                Map.of("restraint", 1, "court", 0, "blockade", 0),
                session.state().floor().polls().get("response.1").orElseThrow().total().options());
    }

    @Test
    void aSecretBeliefIsSummedUpAndNeverRecorded() {
        var session = PlayedSession.inLobby(ExampleText.first(NameDisclosure.EVERYONE, true).playbook());
        session.does(new BeliefCommand.AskBelief("lands", new BeliefTime(BeliefTime.Side.BEFORE, "opening")));
        int before = session.log().size();
        for (int i = 1; i <= 3; i++) {
            session.says("s" + i, new BeliefCommand.GiveBelief("lands.1", new Estimate.Probable(17 + i), Optional.of("why")));
        }
        assertEquals(before, session.log().size());
        session.does(new BeliefCommand.CloseBelief("lands.1", Map.of()));
        assertEquals(3, session.state().floor().askings().get("lands.1").orElseThrow().summary().orElseThrow().n());
    }

    @Test
    void figuresOfAFewWouldTellTheirAnswers() {
        var session = PlayedSession.inLobby(ExampleText.first(NameDisclosure.EVERYONE, true).playbook());
        session.does(new BeliefCommand.AskBelief("lands", new BeliefTime(BeliefTime.Side.BEFORE, "opening")));
        session.says("s1", new BeliefCommand.GiveBelief("lands.1", new Estimate.Probable(17), Optional.empty()));
        session.says("s2", new BeliefCommand.GiveBelief("lands.1", new Estimate.Probable(90), Optional.empty()));
        session.does(new BeliefCommand.CloseBelief("lands.1", Map.of("Kernel", 0.4)));
        assertEquals(
                ClosingFigures.withheld(2, Map.of("Kernel", 0.4)),
                session.state().floor().askings().get("lands.1").orElseThrow().summary().orElseThrow());
    }

    @Test
    void fewerThanThreeHaveNoSecret() {
        var session = new PlayedSession(ExampleText.first(NameDisclosure.EVERYONE, true).playbook());
        session.does(new SessionCommand.OpenLobby("code"));
        session.joins("s1", "Tokyo", "Ford");
        session.joins("s2", "Tokyo", "Ford");
        session.does(new SessionCommand.Start());
        session.does(new PlayCommand.StartMove("crisis"));
        var decided = session.does(new PollCommand.OpenPoll("response", List.of(), OptionalInt.empty()));
        assertEquals(Expect.refused(RefusalCode.TOO_FEW), decided);
    }

    @Property(tries = 1_000)
    void noNameIsKeptWhereNoneMayBe(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        var play = new GeneratedPlay(seed, NameDisclosure.NOBODY, true);
        for (int i = 0; i < GeneratedPlay.LENGTH; i++) {
            play.step();
        }
        var codec = new LogLines();
        play.session().log().forEach(record -> assertFalse(codec.write(record).contains("Zaphod"), () -> codec.write(record)));
    }
}
