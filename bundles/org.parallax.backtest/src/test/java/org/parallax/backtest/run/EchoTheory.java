package org.parallax.backtest.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/**
 * Shows what a run gives it: political relations carry a walk and the points of events so far, security is the first driver in
 * percent, the economy ten for each step of the first party's leaning, reconciliation the months it has been in office, and
 * each view the points so far on it.
 */
public final class EchoTheory implements Theory {

    /** How often the theory learned. */
    final AtomicInteger learned = new AtomicInteger();
    private final String id;

    /** An echo of some name. */
    public EchoTheory(String id) {
        this.id = id;
    }

    @Override
    public TheoryCard card() {
        return new TheoryCard(id, "1", id, "What happens is heard.", "no source", List.of(), List.of("walk"));
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        learned.incrementAndGet();
        return values -> () -> new Path(situation);
    }

    private static final class Path implements PreparedTheory.Path {

        private final Situation situation;
        private final double[] sums = new double[Channel.values().length];

        Path(Situation situation) {
            this.situation = situation;
        }

        @Override
        public void advance(MonthView month, Levels levels) {
            for (int i = 0; i < month.eventCount(); i++) {
                var impact = situation.storyline().events().get(month.event(i)).event().impact();
                for (var channel : Channel.values()) {
                    sums[channel.ordinal()] += impact.on(channel).points();
                }
            }
            levels.set(Domain.POLITICAL, 50 + sums[Channel.POLITICAL.ordinal()] + month.walk(0, 0, 0.9));
            levels.set(Domain.SECURITY, 100 * month.driver(0));
            levels.set(Domain.ECONOMIC, 10.0 * month.leaning(Side.FIRST).ordinal());
            levels.set(Domain.RECONCILIATION, month.monthsInOffice(Side.FIRST));
            levels.set(Domain.SOCIETAL, 50);
            for (var side : Side.values()) {
                levels.setView(side, 50 + sums[Channel.viewBy(side).ordinal()]);
            }
        }
    }
}
