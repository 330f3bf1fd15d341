package org.parallax.theories.quasialliance;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.Theory;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/**
 * Two capitals as the record has them at {@code as of}, and as a run has them from its first month on: who governs, and
 * how the threat, the pressure and the commitment stand.
 */
record Capitals(State documented, State now) {

    static final YearMonth LONG_AGO = YearMonth.of(1990, 1);

    /** Who governs, and how the dangers stand. */
    record State(double threat, double pressure, double commitment, Leaning first, Leaning second) {}

    /** Both as documented, and so they stay. */
    static Capitals of(double threat, double pressure, double commitment, Leaning first, Leaning second) {
        var state = new State(threat, pressure, commitment, first, second);
        return new Capitals(state, state);
    }

    /** The situation of late 2025: dangers, a guarantee in doubt, one capital hawkish and the other not. */
    static Capitals of2025() {
        return of(0.7, 0.75, 0.55, Leaning.NATIONALIST, Leaning.PROGRESSIVE);
    }

    Capitals becoming(double threat, double pressure, double commitment) {
        return new Capitals(documented, new State(threat, pressure, commitment, now.first, now.second));
    }

    Capitals withCommitment(double commitment) {
        return becoming(now.threat, now.pressure, commitment);
    }

    Capitals governedBy(Leaning first, Leaning second) {
        return new Capitals(documented, new State(now.threat, now.pressure, now.commitment, first, second));
    }

    /** The documented world, to which a test adds events. */
    World world() {
        return new World()
                .course("NorthKorea", Quantity.THREAT, documented.threat)
                .course("China", Quantity.PRESSURE, documented.pressure)
                .course("UnitedStates", Quantity.COMMITMENT, documented.commitment)
                .leader(term(Side.FIRST, documented.first))
                .leader(term(Side.SECOND, documented.second));
    }

    private static LeaderTerm term(Side side, Leaning leaning) {
        var tenure = new LeaderTerm.Tenure(LONG_AGO, Optional.empty(), Optional.empty());
        return new LeaderTerm(side.name(), side.name(), side, tenure, leaning, Map.of());
    }

    /** The months of a run. */
    Script play(Script script) {
        return script.leader(Side.FIRST, now.first, Stance.PRAGMATIC)
                .leader(Side.SECOND, now.second, Stance.PRAGMATIC)
                .drivers(driver -> switch (driver) {
                    case 0 -> now.threat;
                    case 1 -> now.pressure;
                    default -> now.commitment;
                });
    }

    /** A run without noise. */
    Paths run(Theory theory, ParameterValues values, Situation situation) {
        return Paths.of(theory, situation, values, play(Script.quiet(situation)), 1);
    }

    /** What security or another indicator has gained since {@code as of}, in levels, in a month of a run without events. */
    double gain(ParameterValues values, int month, Indicator indicator) {
        var path = run(new QuasiAlliance(), values, world().situation());
        return path.at(month, indicator) - path.at(0, indicator);
    }

    /** What an event in the third month does to an indicator in a month. */
    double effect(Theory theory, ParameterValues values, Happening event, int month, Indicator indicator) {
        return run(theory, values, world().plan(3, event).situation()).at(month, indicator)
                - run(theory, values, world().situation()).at(month, indicator);
    }
}
