package org.parallax.backtest.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.BacktestBasis.ScoredSeries;
import org.parallax.backtest.result.BacktestBasis.ScoredTheory;
import org.parallax.backtest.result.Link;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;

/** The cards that a back-test gives: the same values for the same back-test, in whatever order it lists them. */
public final class BacktestCards {

    private static final Comparator<Score> ORDER = Comparator.comparing(Score::of, Comparator
            .comparing(Scored::series).thenComparing(Scored::part).thenComparing(Scored::layers).thenComparing(Scored::arm)
            .thenComparingInt(Scored::horizon));

    private BacktestCards() {}

    /**
     * A card for each theory that was scored, for the Kernel and for the pool where they were, in the order of their ids.
     * A theory that no series could be found for has one too: it says which were refused.
     *
     * @throws NumberFormatException if a number of a score is not finite
     */
    public static List<ScoreCard> of(Backtest backtest) {
        var ids = new TreeSet<String>();
        backtest.basis().theories().forEach(theory -> ids.add(theory.id()));
        backtest.scores().forEach(score -> ids.add(score.of().theory()));
        return ids.stream().map(id -> card(backtest, id)).toList();
    }

    private static ScoreCard card(Backtest backtest, String theory) {
        var basis = backtest.basis();
        var head = new CardHead(
                theory, version(basis.theories(), theory), basis.parallax(), basis.record(), basis.runs(), basis.seed());
        var scores = backtest.scores().stream()
                .filter(score -> score.of().theory().equals(theory)).sorted(ORDER)
                .map(score -> CardScore.of(score, elsewhere(backtest, score.of()))).toList();
        return new ScoreCard(head, series(backtest), scores, refused(backtest));
    }

    private static double elsewhere(Backtest backtest, Scored of) {
        return backtest.controls().stream()
                .filter(control -> control.kind() == Control.Kind.SHIFTED && control.of().equals(of))
                .mapToDouble(Control::share).findFirst().orElse(0);
    }

    private static String version(List<ScoredTheory> theories, String id) {
        return theories.stream().filter(theory -> theory.id().equals(id)).map(ScoredTheory::version).findFirst()
                .orElseGet(() -> PoolVersion.of(theories.stream().filter(theory -> !theory.id().equals(Scored.KERNEL))
                        .collect(Collectors.toMap(ScoredTheory::id, ScoredTheory::version))));
    }

    private static List<CardSeries> series(Backtest backtest) {
        var series = new ArrayList<CardSeries>();
        for (var each : backtest.basis().series()) {
            series.add(new CardSeries(
                    each.id(), oneLine(each.title()), oneLine(each.unit()), indicator(backtest.links(), each), each.split(),
                    each.sha256(), each.control()));
        }
        // A series whose file could not be read is refused, and its head is not known.
        var known = series.stream().map(CardSeries::id).collect(Collectors.toSet());
        backtest.refused().stream().map(Refusal::series).filter(id -> !known.contains(id)).distinct()
                .forEach(id -> series.add(new CardSeries(id, id, "", "", "", "", false)));
        series.sort(Comparator.comparing(CardSeries::id));
        return series;
    }

    private static String indicator(List<Link> links, ScoredSeries series) {
        return links.stream().filter(link -> link.series().equals(series.id())).map(Link::indicator).findFirst().orElse("");
    }

    private static List<Refusal> refused(Backtest backtest) {
        return backtest.refused().stream()
                .map(refusal -> new Refusal(refusal.series(), refusal.layers(), oneLine(refusal.why())))
                .sorted(Comparator.comparing(Refusal::series).thenComparing(Refusal::layers)).toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
