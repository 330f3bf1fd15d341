package org.parallax.exercise.conduct;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.PollOption;
import org.parallax.exercise.poll.BallotCount;
import org.parallax.exercise.session.AskedStatus;
import org.parallax.exercise.session.PollState;

/** What becomes of a poll. */
final class PollRules {

    private static final long MINUTE = 60_000;

    private PollRules() {}

    static Ruling rule(Matter matter, PollCommand command) {
        return switch (command) {
            case PollCommand.OpenPoll open -> PollOpening.of(matter, open);
            case PollCommand.Propose propose -> PollOpening.of(matter, propose);
            case PollCommand.AskHands ask -> PollOpening.of(matter, ask);
            case PollCommand.CastBallot ballot -> BallotRules.rule(matter, ballot);
            case PollCommand.Extend extend -> known(matter, extend.poll(), poll -> extend(matter, poll, extend.minutes()));
            case PollCommand.ClosePoll(var id) -> known(matter, id, poll -> poll.isOpen()
                    ? close(matter, poll, reason(matter, poll))
                    : Ruling.no(RefusalCode.ASKING_CLOSED, poll.opened().title()));
            case PollCommand.ShowPoll(var id) -> known(matter, id, poll -> switch (poll.status()) {
                case CLOSED -> Ruling.facts(new PollFact.Shown(id));
                case OPEN -> Ruling.no(RefusalCode.STILL_OPEN, poll.opened().title());
                case SHOWN, VOID -> Ruling.no(RefusalCode.DONE_BEFORE, poll.opened().title());
            });
            case PollCommand.VoidPoll(var id, var reason) -> known(matter, id, poll -> annul(matter, poll, reason));
            case PollCommand.EnterPaper paper -> known(matter, paper.poll(), poll -> enter(matter, poll, paper));
        };
    }

    private static Ruling known(Matter matter, String id, Function<PollState, Ruling> rule) {
        return matter.floor().polls().get(id).map(rule).orElseGet(() -> Ruling.no(RefusalCode.UNKNOWN, id));
    }

    /** So many minutes more than it would have had, or than have passed if it had no end or is past it. */
    private static Ruling extend(Matter matter, PollState poll, int minutes) {
        long passed = (matter.clock() - poll.began() + MINUTE - 1) / MINUTE;
        int before = poll.minutes().isPresent() && !poll.isOverAt(matter.clock())
                ? poll.minutes().getAsInt()
                : (int) passed;
        return Ruling.unless(
                Ruling.noIf(!poll.isOpen(), RefusalCode.ASKING_CLOSED, poll.opened().title())
                        .or(() -> Ruling.noIf(minutes < 1, RefusalCode.UNFIT, minutes + " minutes")),
                () -> Ruling.facts(new PollFact.Extended(poll.opened().poll(), before + minutes)));
    }

    /** Counts a poll; of a secret one the counts are all that is ever recorded. */
    static Ruling.Facts close(Matter matter, PollState poll, PollFact.CloseReason reason) {
        var options = poll.opened().options().stream().map(PollOption::name).toList();
        var count = BallotCount.of(options, cast(matter, poll));
        return Ruling.facts(new PollFact.Closed(poll.opened().poll(), reason, count.options()));
    }

    private static PollFact.CloseReason reason(Matter matter, PollState poll) {
        return cast(matter, poll).size() >= poll.opened().terms().eligible().size()
                ? PollFact.CloseReason.ALL
                : PollFact.CloseReason.HAND;
    }

    private static List<String> cast(Matter matter, PollState poll) {
        return poll.opened().terms().secret()
                ? matter.urn().said(poll.opened().poll()).stream().flatMap(PollRules::option).toList()
                : List.copyOf(poll.ballots().values());
    }

    private static Stream<String> option(UrnSlip.Said said) {
        return said instanceof UrnSlip.Said.Voted(var option) ? Stream.of(option) : Stream.empty();
    }

    /** A poll by which has been decided stands. */
    private static Ruling annul(Matter matter, PollState poll, String reason) {
        var id = poll.opened().poll();
        boolean decided = matter.floor().play().choices().stream()
                .anyMatch(choice -> choice.grounds().poll().filter(id::equals).isPresent());
        return Ruling.unless(
                PlayRules.needsReason(reason)
                        .or(() -> Ruling.noIf(
                                decided || poll.status() == AskedStatus.VOID, RefusalCode.DONE_BEFORE, poll.opened().title())),
                () -> Ruling.facts(new PollFact.Voided(id, reason)));
    }

    /** Paper is counted until the poll is shown. */
    private static Ruling enter(Matter matter, PollState poll, PollCommand.EnterPaper paper) {
        boolean late = poll.status() != AskedStatus.OPEN && poll.status() != AskedStatus.CLOSED;
        boolean unfit = !poll.opened().options().stream().map(PollOption::name).toList().containsAll(paper.counts().keySet())
                || paper.counts().values().stream().anyMatch(count -> count < 0);
        return Ruling.unless(
                PlayRules.needsReason(paper.reason())
                        .or(() -> Ruling.noIf(late, RefusalCode.ASKING_CLOSED, poll.opened().title()))
                        .or(() -> Ruling.noIf(unfit, RefusalCode.UNFIT, "these counts")),
                () -> Ruling.facts(new PollFact.PaperEntered(poll.opened().poll(), Map.copyOf(paper.counts()), paper.reason())));
    }
}
