package org.parallax.backtest.registered;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis.ScoredSeries;
import org.parallax.backtest.result.BacktestBasis.ScoredTheory;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Scored;

/** Where a back-test is another than the one that was fixed: an endpoint of another one is none. */
final class Departures {

    private static final long RUNS = 1000;
    private static final long SEED = 1;

    private static final List<String> THEORIES = List.of(
            "ClashOfRealities", "CoercionCatalyst", "PoliticalSpace", "QuasiAlliance", "TechnologyRivalry", "ThreeLenses", Scored.KERNEL);

    private static final List<String> POOLED_SERIES = List.of(
            "affinity_japan_to_korea", "favourability_korea_to_japan", "icews_jpn_to_kor_goldstein", "icews_kor_to_jpn_goldstein",
            "polecat_conflict", "tourism_jpn_to_kor", "tourism_kor_to_jpn");

    private Departures() {}

    /** What differs, each a few words such as {@code of 100 runs, not 1000}; nothing for the back-test that was fixed. */
    static List<String> of(Backtest backtest, Endpoint endpoint) {
        var found = new ArrayList<String>();
        var basis = backtest.basis();
        differ(found, "without the theories ", " besides", THEORIES, basis.theories().stream().map(ScoredTheory::id).toList());
        if (endpoint.series().equals(Endpoint.POOLED)) {
            var controls = basis.series().stream().filter(ScoredSeries::control).map(ScoredSeries::id).toList();
            // A refused series was given: that it shows nothing is part of the outcome.
            var given = Stream.concat(basis.series().stream().map(ScoredSeries::id), backtest.refused().stream().map(Refusal::series))
                    .filter(id -> !controls.contains(id)).toList();
            differ(found, "without the series ", " pooled besides", POOLED_SERIES, given);
        }
        if (basis.runs() != RUNS) {
            found.add("of " + basis.runs() + " runs, not " + RUNS);
        }
        if (basis.seed() != SEED) {
            found.add("with seed " + basis.seed() + ", not " + SEED);
        }
        return found;
    }

    private static void differ(List<String> found, String without, String besides, List<String> fixed, List<String> given) {
        var lacking = new TreeSet<>(fixed);
        given.forEach(lacking::remove);
        if (!lacking.isEmpty()) {
            found.add(without + String.join(", ", lacking));
        }
        var added = new TreeSet<>(given);
        fixed.forEach(added::remove);
        if (!added.isEmpty()) {
            found.add("with " + String.join(", ", added) + besides);
        }
    }
}
