package org.parallax.exercise.conduct;

import java.util.Random;
import java.util.function.Consumer;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.command.Request;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.session.SessionState;

/** A session played at random, with somebody who writes down beside it what was done. */
final class GeneratedPlay {

    /** Requests in one play. */
    static final int LENGTH = 120;

    private final PlayedSession session;
    private final NaiveRoom naive = new NaiveRoom();
    private final RandomRequests requests;
    private int accepted;

    GeneratedPlay(long seed, NameDisclosure attribution, boolean secret) {
        var text = ExampleText.first(attribution, secret);
        session = PlayedSession.playing(text.playbook());
        requests = new RandomRequests(session, text, new Random(seed));
    }

    /** Plays to the end. */
    static GeneratedPlay of(long seed) {
        return of(seed, step -> { });
    }

    /** Plays to the end and shows each step. */
    static GeneratedPlay of(long seed, Consumer<Step> watcher) {
        var play = new GeneratedPlay(seed, NameDisclosure.FACILITATOR, seed % 2 == 0);
        for (int i = 0; i < LENGTH; i++) {
            watcher.accept(play.step());
        }
        return play;
    }

    /** One request and what came of it. */
    record Step(Request request, Decided decided, SessionState before, SessionState after, GeneratedPlay play) {

        boolean wentElsewhere() {
            return request.command() instanceof BranchCommand && decided instanceof Decided.Accepted;
        }
    }

    Step step() {
        var before = session.state();
        var request = requests.next();
        var decided = session.ask(request);
        if (decided instanceof Decided.Accepted done) {
            accepted++;
            naive.follow(request, done);
        }
        return new Step(request, decided, before, session.state(), this);
    }

    PlayedSession session() {
        return session;
    }

    NaiveRoom naive() {
        return naive;
    }

    int accepted() {
        return accepted;
    }
}
