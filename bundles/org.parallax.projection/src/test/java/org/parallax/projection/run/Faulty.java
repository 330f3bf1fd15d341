package org.parallax.projection.run;

import java.util.List;
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

/** A theory that does what a test wants it to do, after setting every level to 50. */
record Faulty(Fault fault) implements Theory {

    /** What goes wrong in a month. */
    interface Fault {
        void commit(MonthView month, Levels levels);
    }

    @Override
    public TheoryCard card() {
        return new TheoryCard("Faulty", "1", "Faulty", "Things go wrong.", "None", List.of(), List.of("any"));
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return values -> () -> (month, levels) -> {
            for (var domain : Domain.values()) {
                levels.set(domain, 50);
            }
            for (var side : Side.values()) {
                levels.setView(side, 50);
            }
            fault.commit(month, levels);
        };
    }
}
