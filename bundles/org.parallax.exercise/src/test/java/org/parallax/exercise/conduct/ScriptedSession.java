package org.parallax.exercise.conduct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.command.BeliefCommand;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PlayCommand.Way;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.RemarkCommand;
import org.parallax.exercise.command.SeatCommand;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.command.StageCommand;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.MovePhase;
import org.parallax.exercise.log.NoteTag;
import org.parallax.exercise.log.PollOption;
import org.parallax.exercise.log.StageFact;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.session.NameChange;

/** A half day in a few requests: every kind of record occurs. */
final class ScriptedSession {

    private static final ExampleText TEXT = ExampleText.first(NameDisclosure.EVERYONE, true);

    private final PlayedSession session = PlayedSession.inLobby(TEXT.playbook());

    static PlayedSession played() {
        var script = new ScriptedSession();
        script.beforePlay();
        script.crisis();
        script.otherWay();
        script.debrief();
        return script.session;
    }

    private void beforePlay() {
        session.by(Author.PROGRAM, new SessionCommand.Continue("0.9"));
        session.says("s2", new SeatCommand.MoveSeat("s2", "t-new"));
        session.does(new SeatCommand.ChangeSeat(
                "s5", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true), Optional.empty(),
                Optional.of("asked for it")));
        session.does(new PollCommand.AskHands(
                "coffee", "Have you had coffee?", List.of(new PollOption("yes", "Yes", Optional.empty())), Optional.empty(),
                false, OptionalInt.of(1)));
        session.does(new PollCommand.Extend("hands-coffee.1", 2));
        session.keyed("s1", "k1", new PollCommand.CastBallot("hands-coffee.1", "yes"));
        session.does(new PollCommand.VoidPoll("hands-coffee.1", "a test"));
        session.does(new BeliefCommand.AskBelief("holds", new BeliefTime(BeliefTime.Side.BEFORE, "opening")));
        session.says("s1", new BeliefCommand.GiveBelief("holds.1", new Estimate.Probable(35), Optional.of("it did so far")));
        session.does(new BeliefCommand.CloseBelief("holds.1", Map.of("kernel", 0.62)));
        session.does(new BeliefCommand.ShowBelief("holds.1"));
        session.does(new StageCommand.ShowScene("belief", "holds.1"));
        session.does(new SessionCommand.Start());
    }

    private void crisis() {
        session.does(new PlayCommand.StartMove("crisis"));
        session.does(new PlayCommand.SetTimer(40));
        session.does(new PlayCommand.EnterPhase(MovePhase.DECIDE));
        session.by(Author.CLOCK, new PlayCommand.Tick());
        session.does(new PlayCommand.Skip("storm", "no time"));
        session.does(new PlayCommand.Fire("landing", Optional.empty(), Map.of()));
        session.does(new PlayCommand.Send("rumour"));
        session.does(new PlayCommand.RuleOut("election", true, "it was last month"));
        session.does(new PollCommand.OpenPoll("response", List.of(), OptionalInt.of(12)));
        List.of("s1", "s2", "s3").forEach(seat -> session.says(seat, new PollCommand.CastBallot("response.1", "court")));
        session.does(new PollCommand.EnterPaper("response.1", Map.of("restraint", 1), "one without a phone"));
        session.does(new PollCommand.ClosePoll("response.1"));
        session.does(new PollCommand.ShowPoll("response.1"));
        session.does(new PlayCommand.Choose("response", new Way.ByPoll("response.1"), Optional.empty(), Optional.empty()));
        session.does(new StageCommand.TellProjection(
                List.of(new StageFact.TheoryVersion("kernel", "0.9")), 1_000, 7, "5f0c", "It falls."));
        session.does(new PlayCommand.EndMove());
    }

    private void otherWay() {
        session.does(new RemarkCommand.SetMark("before", "Before the answer"));
        long mark = session.log().getLast().number();
        session.does(new PlayCommand.StartMove("aftermath"));
        session.does(new PlayCommand.Choose("fate", new Way.ByChance(), Optional.empty(), Optional.empty()));
        session.does(new SessionCommand.Pause("and if they had not?"));
        session.does(new BranchCommand.GoBack(mark, "the quiet channel", "to try"));
        session.does(new TextCommand.LoadText(
                TEXT.renamed("response", "answer").playbook(), List.of("islets.scenario"), "a better name",
                List.of(new NameChange("response", "answer"))));
        session.does(new SessionCommand.Resume());
        session.by(Author.PROGRAM, new SessionCommand.NoticeGap(45));
        session.does(new BranchCommand.Return("main"));
        session.does(new SessionCommand.EndPlay());
    }

    private void debrief() {
        session.does(new RemarkCommand.OpenQuestion("surprise"));
        session.says("s4", new RemarkCommand.GiveAnswer("surprise", "地上に降りた者はいなかった"));
        session.does(new RemarkCommand.ShowAnswer(session.log().getLast().number()));
        session.does(new RemarkCommand.TakeNote("n1", "They asked late.", NoteTag.IMPROVE, Optional.of(20L), false));
        session.does(new RemarkCommand.WithdrawNote("n1"));
        session.does(new SessionCommand.Close("0123456789abcdef"));
        session.by(Author.PROGRAM, new SessionCommand.TellReport("html", "ab12"));
    }
}
