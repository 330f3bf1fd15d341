package org.parallax.app.backtest;

import java.util.List;
import org.parallax.backtest.run.ArmProjector;
import org.parallax.backtest.run.BacktestProgress;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.Projector;
import org.parallax.projection.theory.Theory;

/**
 * What every part of a back-test projects with.
 *
 * @param version of the program
 */
record Workshop(List<Theory> theories, BacktestEffort effort, String version) {

    Workshop {
        theories = List.copyOf(theories);
    }

    /** A projector that stops when a back-test is cancelled. */
    ArmProjector projector(BacktestProgress progress) {
        return new ArmProjector(
                new Projector(effort.threads()), theories, theories.stream().map(Theory::card).toList(),
                new RunSettings(effort.runs(), effort.seed()), progress::cancelled);
    }
}
