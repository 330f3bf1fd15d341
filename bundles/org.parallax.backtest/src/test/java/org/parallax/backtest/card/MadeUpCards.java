package org.parallax.backtest.card;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;

/** Cards that nobody earned, for tests. */
final class MadeUpCards {

    static final CardHead HEAD = new CardHead("Tides", "3", "0.9.0", "TwoTowns", 1000, 1);

    private MadeUpCards() {}

    static CardSeries series(String id, String title) {
        return new CardSeries(id, title, "persons", "societal", "2010-12", "00ff", false);
    }

    static CardScore score(String series, Arm arm, Score.Estimate overBest, Score.Estimate overKernel) {
        return new CardScore(
                new Scored(series, "Tides", arm, Layers.CORE, 6, Part.TRAINING), 85, new Score.Episodes(4, 0.3, 0.01),
                new Score.Crps(9, new Score.Best("persistence", 10), 9.5), new Score.Skill(overBest, overKernel), 0.91, 0.97);
    }

    /** Any card: odd titles, any numbers. */
    static Arbitrary<ScoreCard> any() {
        var text = Arbitraries.strings().withChars("abc ,\"“é#:").ofMinLength(1).ofMaxLength(12).map(String::strip)
                .filter(each -> !each.isEmpty());
        var number = Arbitraries.doubles().between(-1e9, 1e9);
        var share = Arbitraries.doubles().between(0, 1);
        var estimate = Combinators.combine(number, number, number)
                .as((value, one, other) -> new Score.Estimate(value, Math.min(one, other), Math.max(one, other)));
        var values = Combinators.combine(estimate, estimate, share, share, number, Arbitraries.of(Arm.values()))
                .as((best, kernel, ceiling, coverage, leave, arm) -> new CardScore(
                        new Scored("s", "Tides", arm, Layers.CHRONICLE, 12, Part.TEST), 7, new Score.Episodes(2, ceiling, leave),
                        new Score.Crps(Math.abs(leave), new Score.Best("AR(1)", ceiling), coverage), new Score.Skill(best, kernel),
                        coverage, ceiling));
        return Combinators.combine(text, text, values.list().ofMaxSize(4)).as(MadeUpCards::card);
    }

    private static ScoreCard card(String title, String why, List<CardScore> scores) {
        var series = IntStream.range(0, 5).mapToObj(at -> series("s" + at, title)).toList();
        // a series each, so that no two rows say the same thing
        var own = IntStream.range(0, scores.size()).mapToObj(at -> {
            var score = scores.get(at);
            var of = score.of();
            return new CardScore(
                    new Scored("s" + at, of.theory(), of.arm(), of.layers(), of.horizon(), of.part()), score.n(),
                    score.episodes(), score.crps(), score.skill(), score.coverage90(), score.elsewhere());
        }).toList();
        return new ScoreCard(HEAD, series, own, List.of(new Refusal("s4", Layers.CORE, why)));
    }
}
