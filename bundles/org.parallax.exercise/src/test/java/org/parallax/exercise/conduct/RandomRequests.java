package org.parallax.exercise.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.command.BeliefCommand;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.command.Command;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.RemarkCommand;
import org.parallax.exercise.command.Request;
import org.parallax.exercise.command.SeatCommand;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.command.StageCommand;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.MovePhase;
import org.parallax.exercise.log.NoteTag;
import org.parallax.exercise.log.PollOption;
import org.parallax.exercise.log.SeatPlace;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.session.NameChange;

/** What people in a room might ask for next: mostly sensible, sometimes not. */
final class RandomRequests {

    private final PlayedSession session;
    private final RandomEdits edits;
    private final Random random;
    private final NextRequest next;
    private int made;

    RandomRequests(PlayedSession session, ExampleText text, Random random) {
        this(session, text, random, true);
    }

    /** Requests that give nothing another name, or some. */
    RandomRequests(PlayedSession session, ExampleText text, Random random, boolean renames) {
        this.session = session;
        this.edits = new RandomEdits(text, random, renames);
        this.random = random;
        this.next = new NextRequest(session, random);
    }

    Request next() {
        made++;
        session.passes(random.nextInt(40_000));
        var kinds = List.<Supplier<Request>>of(
                this::steering, this::moving, this::moving, this::happening, this::choosing, this::choosing, this::voting,
                this::voting, this::polling, this::polling, this::polling, this::believing, this::remarking, this::branching,
                this::branching, this::seating, this::editing, this::ticking);
        return usual().orElseGet(() -> one(kinds).get());
    }

    /** What people do most of the time: what is next. */
    private Optional<Request> usual() {
        int dice = random.nextInt(10);
        return switch (session.state().standing().phase()) {
            case PAUSED -> dice < 3
                    ? Optional.of(facilitator(new SessionCommand.Resume()))
                    : dice < 6 ? Optional.of(branching()) : ending(new SessionCommand.EndPlay());
            case DEBRIEF -> dice < 4 ? Optional.of(branching()) : ending(new SessionCommand.Close("head"));
            case CLOSED -> Optional.of(facilitator(new SessionCommand.Reopen("one more")));
            default -> dice < 6 ? next.inPlay() : Optional.empty();
        };
    }

    private Optional<Request> ending(Command command) {
        return random.nextInt(5) == 0 ? Optional.of(facilitator(command)) : Optional.empty();
    }

    private Request steering() {
        return facilitator(switch (random.nextInt(12)) {
            case 0, 1, 2 -> new SessionCommand.Pause("coffee");
            case 3, 4, 5, 6, 7 -> new SessionCommand.Resume();
            case 8 -> random.nextInt(3) == 0 ? new SessionCommand.EndPlay() : new SessionCommand.Pause("tea");
            case 9 -> random.nextInt(4) == 0 ? new SessionCommand.Close("head") : new SessionCommand.Start();
            case 10 -> new SessionCommand.Reopen("one more");
            default -> new SessionCommand.SetJoining(random.nextBoolean(), Optional.empty());
        });
    }

    private Request moving() {
        return facilitator(switch (random.nextInt(6)) {
            case 0, 1, 2 -> new PlayCommand.StartMove(one(List.of("opening", "crisis", "aftermath")));
            case 3 -> new PlayCommand.EndMove();
            case 4 -> new PlayCommand.EnterPhase(one(List.of(MovePhase.values())));
            default -> new PlayCommand.SetTimer(random.nextInt(60));
        });
    }

    private Request happening() {
        var event = one(List.of("election", "landing", "storm", "gale"));
        return facilitator(switch (random.nextInt(6)) {
            case 0, 1, 2 -> new PlayCommand.Fire(event, Optional.empty(), Map.of());
            case 3 -> new PlayCommand.Skip(event, "no time");
            case 4 -> new PlayCommand.RuleOut(event, random.nextBoolean(), "not today");
            default -> new PlayCommand.Send(one(List.of("rumour", "whisper")));
        });
    }

    private Request choosing() {
        var way = switch (random.nextInt(5)) {
            case 0 -> new PlayCommand.Way.ByLead(option());
            case 1 -> new PlayCommand.Way.ByChance();
            case 2 -> new PlayCommand.Way.ByFacilitator(option());
            default -> new PlayCommand.Way.ByPoll(poll());
        };
        var reason = random.nextBoolean() ? Optional.of("because") : Optional.<String>empty();
        return facilitator(new PlayCommand.Choose(decision(), way, reason, Optional.empty()));
    }

    private Request voting() {
        var option = random.nextInt(3) == 0 ? one(List.of("agree", "live", "object")) : option();
        var key = random.nextBoolean() ? Optional.of("k" + random.nextInt(20)) : Optional.<String>empty();
        return new Request(
                new Author.OfSeat(seat()), session.now(), key, OptionalLong.empty(), new PollCommand.CastBallot(poll(), option));
    }

    private Request polling() {
        var minutes = random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(3)) : OptionalInt.empty();
        return facilitator(switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> new PollCommand.OpenPoll(decision(), List.of(), minutes);
            case 4 -> new PollCommand.Propose(decision(), option(), minutes);
            case 5 -> new PollCommand.AskHands(
                    "coffee", "Coffee?", List.of(new PollOption("yes", "Yes", Optional.empty())), Optional.empty(), false, minutes);
            case 6 -> new PollCommand.Extend(poll(), 2);
            case 7, 8, 9 -> new PollCommand.ClosePoll(poll());
            case 10 -> random.nextBoolean() ? new PollCommand.ShowPoll(poll()) : new PollCommand.VoidPoll(poll(), "a mistake");
            default -> new PollCommand.EnterPaper(poll(), Map.of(option(), random.nextInt(3)), "no phone");
        });
    }

    private Request believing() {
        var asking = one(List.of("holds.1", "holds.2", "holds.3", "lands.1", "lands.2"));
        var time = random.nextBoolean()
                ? new BeliefTime(BeliefTime.Side.BEFORE, "opening")
                : new BeliefTime(BeliefTime.Side.AFTER, "crisis");
        return switch (random.nextInt(5)) {
            case 0, 1 -> facilitator(new BeliefCommand.AskBelief(one(List.of("holds", "lands")), time));
            case 2 -> seat(new BeliefCommand.GiveBelief(
                    asking, new Estimate.Probable(1 + random.nextInt(99)), Optional.of("since")));
            case 3 -> facilitator(new BeliefCommand.CloseBelief(asking, Map.of("kernel", 0.5)));
            default -> facilitator(new BeliefCommand.ShowBelief(asking));
        };
    }

    private Request remarking() {
        return switch (random.nextInt(6)) {
            case 0 -> facilitator(new RemarkCommand.OpenQuestion("missing"));
            case 1 -> seat(new RemarkCommand.GiveAnswer("missing", "more time"));
            case 2 -> facilitator(new RemarkCommand.TakeNote("n" + made, "loud", NoteTag.IMPROVE, Optional.empty(), false));
            case 3 -> facilitator(new RemarkCommand.WithdrawNote("n" + random.nextInt(made)));
            case 4 -> facilitator(new StageCommand.ShowScene("timeline", ""));
            default -> facilitator(new RemarkCommand.SetMark("m" + made, "a mark"));
        };
    }

    private Request branching() {
        var marks = session.state().tree().marks();
        var branches = new ArrayList<>(session.state().tree().branches().all().keySet());
        return facilitator(random.nextBoolean() && !marks.isEmpty()
                ? new BranchCommand.GoBack(one(marks).number(), "another way", "and if")
                : new BranchCommand.Return(one(branches)));
    }

    private Request seating() {
        var seat = "late" + made;
        return switch (random.nextInt(4)) {
            case 0 -> new Request(
                    new Author.OfSeat(seat), session.now(), Optional.empty(), OptionalLong.empty(),
                    new SeatCommand.TakeSeat(
                            seat, new SeatPlace.InTeam(one(List.of("Tokyo", "Seoul", "White"))), Optional.of("Zaphod"),
                            PageLanguage.KOREAN, "phone", "t", Optional.empty()));
            case 1 -> seat(new SeatCommand.ChangeSeat(
                    seat(), Optional.empty(), Optional.of("Zaphod the second"), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty()));
            default -> facilitator(new SeatCommand.ChangeSeat(
                    seat(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(random.nextInt(3) > 0),
                    Optional.of(random.nextInt(4) == 0), Optional.of("said so")));
        };
    }

    private Request editing() {
        return facilitator(random.nextInt(4) == 0
                ? new TextCommand.BindName(new NameChange(decision(), decision()), "the same")
                : edits.next());
    }

    private Request ticking() {
        return new Request(Author.CLOCK, session.now(), Optional.empty(), OptionalLong.empty(), new PlayCommand.Tick());
    }

    private Request facilitator(Command command) {
        return Request.of(Author.FACILITATOR, session.now(), command);
    }

    private Request seat(Command command) {
        return Request.of(new Author.OfSeat(seat()), session.now(), command);
    }

    private String seat() {
        return "s" + (1 + random.nextInt(8));
    }

    private String option() {
        return one(ExampleText.OPTIONS);
    }

    private String decision() {
        return one(session.playbook().decisions()).id();
    }

    private String poll() {
        var open = session.state().floor().polls().all();
        return open.isEmpty() || random.nextInt(6) == 0
                ? one(List.of("response.1", "response.2", "summit.1", "hands-coffee.1"))
                : one(new ArrayList<>(open.keySet()));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
