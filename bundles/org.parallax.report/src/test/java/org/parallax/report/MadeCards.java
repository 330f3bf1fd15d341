package org.parallax.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.backtest.card.CardHead;
import org.parallax.backtest.card.CardScore;
import org.parallax.backtest.card.CardSeries;
import org.parallax.backtest.card.PoolVersion;
import org.parallax.backtest.card.ScoreCard;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.backtest.card.Standing;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.ShownTheory;

/** Score cards that nobody earned: three series, a control, and one that was refused. */
public final class MadeCards {

    /** Nothing at all. */
    public static final Estimate NOTHING = new Estimate(0.01, -0.04, 0.05);

    private final List<CardScore> scores = new ArrayList<>();
    private final String theory;
    private final String version;

    private MadeCards(String theory, String version) {
        this.theory = theory;
        this.version = version;
    }

    /** A card without scores. */
    public static MadeCards of(String theory, String version) {
        return new MadeCards(theory, version);
    }

    /** With the two scores of a series that are judged; informed skill is the one over the Kernel. */
    public MadeCards with(String series, Estimate blind, Estimate informed, double leaveOneOut) {
        scores.add(score(series, Arm.NONE, 6, blind, blind, leaveOneOut));
        scores.add(score(series, Arm.EVENTS, 6, new Estimate(0.2, 0.1, 0.3), informed, leaveOneOut));
        return this;
    }

    /** With a score that is not judged. */
    public MadeCards withUnjudged(String series, Arm arm, int horizon) {
        scores.add(score(series, arm, horizon, new Estimate(0.9, 0.8, 0.95), new Estimate(0.9, 0.8, 0.95), 0.5));
        return this;
    }

    private CardScore score(String series, Arm arm, int horizon, Estimate overBest, Estimate overKernel, double leaveOneOut) {
        return new CardScore(
                new Scored(series, theory, arm, Layers.CHRONICLE, horizon, Part.TRAINING), series.equals("ferries") ? 85 : 27,
                new Score.Episodes(series.equals("ferries") ? 4 : 1, 0.3, leaveOneOut),
                new Score.Crps(9, new Score.Best("persistence", 10), 9.5), new Score.Skill(overBest, overKernel), 0.91, 0.97);
    }

    /** The card. */
    public ScoreCard card() {
        return new ScoreCard(
                new CardHead(theory, version, "0.9.0", "JapanKorea", 1000, 1),
                List.of(
                        series("control", "Sunshine: A CONTROL, nothing moves it", true),
                        series("ferries", "Ferry crossings relative to all others, ln(ferry)", false),
                        series("letters", "Letters (posted)", false), series("rumours", "Rumours", false),
                        series("trade", "Trade", false)),
                scores, List.of(new Refusal("trade", Layers.CHRONICLE, "the record moves by 0.4 points only")));
    }

    private static CardSeries series(String id, String title, boolean control) {
        return new CardSeries(id, title, "ln", "societal", "2010-12", "00ff", control);
    }

    /**
     * Of the first theory a skill on one series, of the second none, of the third another version; of the rest nothing. Of
     * their pool another skill.
     */
    public static ScoreCards of(ProjectionResult result) {
        var cards = new HashMap<String, ScoreCard>();
        for (var at = 0; at < Math.min(3, result.theories().size()); at++) {
            var theory = result.theories().get(at).theory();
            var made = MadeCards.of(theory.id(), at == 2 ? "0" : theory.version());
            cards.put(theory.id(), made.with("ferries", NOTHING, at == 0 ? new Estimate(0.12, 0.03, 0.2) : NOTHING, 0.02)
                    .with("letters", NOTHING, NOTHING, -0.01).with("rumours", NOTHING, NOTHING, 0).card());
        }
        result.pool().ifPresent(pool -> cards.put(Scored.POOL, MadeCards.of(Scored.POOL, poolVersion(result))
                .with("ferries", NOTHING, new Estimate(0.34, 0.21, 0.4), 0.02).card()));
        return new ScoreCards(Map.copyOf(cards));
    }

    private static String poolVersion(ProjectionResult result) {
        return PoolVersion.of(result.theories().stream().map(TheoryProjection::theory)
                .filter(card -> !card.scope().baseline()).collect(Collectors.toMap(TheoryCard::id, TheoryCard::version)));
    }

    /** The same with the record's words, as they go with a picture. */
    public static Grounds grounds(ProjectionResult result) {
        var theories = result.theories().stream().map(TheoryProjection::theory).toList();
        var grounds = Grounds.of(Optional.of("Record to 2025-12"), theories, of(result));
        return new Grounds(
                grounds.record(), grounds.shown(), grounds.pooling(theories).pool().map(pool -> pool.as(of(result), "JapanKorea")));
    }

    /** A theory with this card. */
    public ShownTheory shown() {
        return new ShownTheory(theory, theory + " in words", version, false, new Standing.Known(card()));
    }
}
