package org.parallax.app;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/**
 * A theory without noise whose numbers show exactly what a scenario states:
 * political and the views are 50 plus what events add, political plus a parameter; security is American commitment in per cent, economic
 * Chinese pressure; societal is 50 times Seoul's sensitivity to history; reconciliation is ten times the
 * ordinal of Seoul's leaning.
 */
public final class Tally implements Theory {

    @Override
    public TheoryCard card() {
        return new TheoryCard("Tally", "1", "Tally", "Events add up.", "a test",
                List.of(Parameter.chosen("lift", "Lift of political cooperation", "points", 0, 0, 20, "Made up.")), List.of());
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return values -> () -> new Path(situation, values.of("lift"));
    }

    private static final class Path implements PreparedTheory.Path {

        private final Situation situation;
        private final double lift;
        private final int commitment;
        private final int pressure;
        private final int history;
        private final List<double[]> residues = new ArrayList<>();

        Path(Situation situation, double lift) {
            this.situation = situation;
            this.lift = lift;
            var drivers = situation.courses().stream().map(course -> course.driver()).toList();
            commitment = drivers.indexOf(new Driver("UnitedStates", Quantity.COMMITMENT));
            pressure = drivers.indexOf(new Driver("China", Quantity.PRESSURE));
            history = situation.issues().stream().map(issue -> issue.id()).toList().indexOf("History");
        }

        @Override
        public void advance(MonthView month, Levels levels) {
            for (var residue : residues) {
                for (int i = 0; i < 3; i++) {
                    residue[i] *= residue[3];
                }
            }
            for (int i = 0; i < month.eventCount(); i++) {
                var impact = situation.storyline().events().get(month.event(i)).event().impact();
                residues.add(new double[] {
                    impact.on(Domain.POLITICAL), impact.perceivedBy(Side.FIRST), impact.perceivedBy(Side.SECOND), impact.duration().fade().monthlyShare()
                });
            }
            levels.set(Domain.POLITICAL, 50 + lift + sum(0));
            levels.set(Domain.SECURITY, 100 * month.driver(commitment));
            levels.set(Domain.ECONOMIC, 100 * month.driver(pressure));
            levels.set(Domain.SOCIETAL, 50 * month.sensitivity(Side.SECOND, history));
            levels.set(Domain.RECONCILIATION, 10 * month.leaning(Side.SECOND).ordinal());
            levels.setView(Side.FIRST, 50 + sum(1));
            levels.setView(Side.SECOND, 50 + sum(2));
        }

        private double sum(int which) {
            return residues.stream().mapToDouble(residue -> residue[which]).sum();
        }
    }
}
