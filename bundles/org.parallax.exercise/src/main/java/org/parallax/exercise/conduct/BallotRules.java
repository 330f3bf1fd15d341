package org.parallax.exercise.conduct;

import org.parallax.exercise.command.PollCommand.CastBallot;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.session.PollState;

/** Ballots: one for each seat, the last before closing. */
final class BallotRules {

    private BallotRules() {}

    static Ruling rule(Matter matter, CastBallot ballot) {
        return matter.floor().polls().get(ballot.poll())
                .map(poll -> cast(matter, poll, ballot.option()))
                .orElseGet(() -> Elsewhere.no(matter, ballot.poll(), branch -> branch.polls().has(ballot.poll())));
    }

    private static Ruling cast(Matter matter, PollState poll, String option) {
        var seat = matter.seat().orElseThrow().id();
        var id = poll.opened().poll();
        boolean secret = poll.opened().terms().secret();
        if (secret && matter.inUrn(id, seat)) {
            return new Ruling.Told();
        }
        return Ruling.unless(
                Ruling.noIf(
                                !poll.isOpen() || poll.isOverAt(matter.clock()),
                                RefusalCode.ASKING_CLOSED, poll.opened().title())
                        .or(() -> Ruling.noIf(!poll.opened().terms().eligible().contains(seat), RefusalCode.NOT_ASKED))
                        .or(() -> Ruling.noIf(!poll.offers(option), RefusalCode.UNKNOWN, option)),
                () -> secret
                        ? new Ruling.IntoUrn(new UrnSlip(id, seat, new UrnSlip.Said.Voted(option), matter.request().key()))
                        : Ruling.facts(new PollFact.Cast(id, seat, option)));
    }
}
