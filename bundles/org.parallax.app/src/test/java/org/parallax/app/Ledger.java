package org.parallax.app;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Impact;
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
 * A theory without noise or weights: every channel is 50 plus what is left of the scenario's events, and of the
 * documented conditions that stand at {@code as of}. It keeps its own books, apart from the blocks of the theory kit.
 */
public final class Ledger implements Theory {

    @Override
    public TheoryCard card() {
        return new TheoryCard("Ledger", "1", "Ledger", "Effects add up.", "a test", List.of(), List.of());
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return values -> () -> new Path(situation);
    }

    private static final class Path implements PreparedTheory.Path {

        private final Situation situation;
        private final List<Entry> entries = new ArrayList<>();

        Path(Situation situation) {
            this.situation = situation;
            int planned = situation.storyline().events().size();
            for (int event = 0; event < situation.past().size(); event++) {
                if (situation.past().get(event).stands()) {
                    entries.add(new Entry(planned + event, situation.past().get(event).event().impact()));
                }
            }
        }

        @Override
        public void advance(MonthView month, Levels levels) {
            entries.forEach(Entry::fade);
            for (int i = 0; i < month.eventCount(); i++) {
                entries.add(new Entry(month.event(i), situation.storyline().events().get(month.event(i)).event().impact()));
            }
            levels.set(Domain.POLITICAL, level(Channel.POLITICAL));
            levels.set(Domain.SECURITY, level(Channel.SECURITY));
            levels.set(Domain.ECONOMIC, level(Channel.ECONOMIC));
            levels.set(Domain.RECONCILIATION, level(Channel.RECONCILIATION));
            for (var side : Side.values()) {
                levels.setContact(side, level(Channel.contactOf(side)));
                levels.setView(side, level(Channel.viewBy(side)));
            }
            for (int i = 0; i < month.endingCount(); i++) {
                int ended = month.ending(i);
                entries.stream().filter(entry -> entry.number == ended).forEach(Entry::end);
            }
        }

        private double level(Channel channel) {
            return 50 + entries.stream().mapToDouble(entry -> entry.left(channel)).sum();
        }
    }

    /** One event on a path. */
    private static final class Entry {

        private final int number;
        private final Impact impact;
        private boolean stands;
        private double passing = 1;
        private double lasting = 1;

        Entry(int number, Impact impact) {
            this.number = number;
            this.impact = impact;
            this.stands = impact.isCondition();
        }

        void end() {
            stands = false;
        }

        void fade() {
            if (!stands) {
                passing *= impact.duration().fade().monthlyShare();
                lasting *= Effect.KEPT;
            }
        }

        double left(Channel channel) {
            var effect = impact.on(channel);
            return passing * effect.passing() + lasting * effect.lasting();
        }
    }
}
