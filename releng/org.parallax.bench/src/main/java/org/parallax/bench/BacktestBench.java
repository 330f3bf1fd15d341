package org.parallax.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.app.Parallax;
import org.parallax.app.backtest.BacktestEffort;
import org.parallax.app.backtest.BacktestFindings;
import org.parallax.app.backtest.BacktestRequest;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.run.BacktestProgress;
import org.parallax.projection.result.Outcome;

/**
 * A whole back-test of all theories on the series of the folder that {@code PARALLAX_DATA} names: all arms, of the record
 * alone. Takes minutes, so it runs only if it is named.
 */
record BacktestBench() implements Bench {

    private static final String FOLDER = "PARALLAX_DATA";
    private static final double NANOSECONDS = 60e9;

    @Override
    public String name() {
        return "backtest";
    }

    @Override
    public void run(Table table) {
        var folder = Optional.ofNullable(System.getenv(FOLDER)).filter(named -> !named.isBlank());
        if (folder.isEmpty()) {
            table.title("Back-test: nothing was measured; let " + FOLDER + " name a folder of series");
            return;
        }
        int threads = Runtime.getRuntime().availableProcessors();
        var request = new BacktestRequest(
                folder.map(Path::of), Optional.empty(), List.of(), List.of(Layers.CORE), BacktestEffort.on(threads), Optional.empty());
        table.title("Back-test of all theories on all series, all arms, the record alone, " + threads
                + " threads; goal for blind and events 5 minutes");
        long start = System.nanoTime();
        var outcome = Parallax.installed(Optional.empty()).backtests().run(request, BacktestProgress.SILENT);
        double minutes = (System.nanoTime() - start) / NANOSECONDS;
        switch (outcome) {
            case Outcome.Completed<BacktestFindings>(var findings) -> {
                table.row("all of it", minutes, "minutes");
                table.row("scores", findings.backtest().scores().size(), "");
            }
            case Outcome.Rejected<BacktestFindings>(var reason) -> table.title("Back-test: " + reason);
            case Outcome.Cancelled<BacktestFindings> stopped -> table.title("Back-test: called off");
        }
    }
}
