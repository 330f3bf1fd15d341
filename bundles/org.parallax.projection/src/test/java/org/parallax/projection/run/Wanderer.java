package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** A tiny theory that reacts to everything a month shows: noise, events, drivers, leaders, shocks. */
record Wanderer(String id, double noise) implements Theory {

    @Override
    public TheoryCard card() {
        return new TheoryCard(id, "1", id, "Things wander.", "None", List.of(), List.of("walk", "views"));
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var impacts = situation.storyline().events().stream().map(PlannedEvent::event).toList();
        double start = past.last(Indicator.POLITICAL);
        return values -> () -> new Path(impacts, noise, start);
    }

    private static final class Path implements PreparedTheory.Path {

        private final List<Happening> events;
        private final double noise;
        private double political;
        private double view = 50;

        Path(List<Happening> events, double noise, double start) {
            this.events = events;
            this.noise = noise;
            this.political = start;
        }

        @Override
        public void advance(MonthView month, Levels levels) {
            political += 0.1 * (50 - political) + noise * month.normal(0, 0);
            view += 0.1 * (50 - view) + noise * month.normal(1, 0) + month.uniform(1, 0) - 0.5;
            for (int i = 0; i < month.eventCount(); i++) {
                var impact = events.get(month.event(i)).impact();
                political += impact.on(Domain.POLITICAL);
                view += impact.perceivedBy(Side.SECOND) * month.sensitivity(Side.SECOND, 0);
            }
            for (int i = 0; i < month.endingCount(); i++) {
                political -= month.ending(i) < events.size() ? events.get(month.ending(i)).impact().on(Domain.POLITICAL) : 1;
            }
            levels.set(Domain.POLITICAL, political);
            levels.set(Domain.SECURITY, 100 * month.driver(0));
            levels.set(Domain.ECONOMIC, 10 * month.leaning(Side.FIRST).ordinal());
            levels.set(Domain.SOCIETAL, Math.min(100, month.monthsInOffice(Side.FIRST)));
            levels.set(Domain.RECONCILIATION, 20);
            levels.setView(Side.SECOND, view);
            levels.setView(Side.FIRST, Math.min(100, month.monthsLeft(Side.FIRST)));
        }
    }
}
