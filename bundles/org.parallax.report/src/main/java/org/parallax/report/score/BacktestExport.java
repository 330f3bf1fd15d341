package org.parallax.report.score;

import org.parallax.backtest.result.Backtest;

/**
 * A back-test as it leaves the program.
 *
 * @param command the command line that makes it again, but for where it is written
 */
public record BacktestExport(Backtest backtest, String command) {}
