package org.parallax.cli.command;

import java.nio.file.Path;
import org.parallax.backtest.card.BacktestCards;
import org.parallax.backtest.card.CardWriter;
import org.parallax.backtest.card.ScoreCard;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.score.Scores;
import org.parallax.cli.io.ResultFolder;
import org.parallax.cli.status.Failure;
import org.parallax.report.words.Numbers;

/** A folder for score cards, created if it does not exist. */
final class CardFolder {

    private final Path folder;

    CardFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Checks that it can be written to, and that no card takes the place of what is read or of another result.
     *
     * @throws Failure if it cannot be written to
     */
    void requireWritable(TakenFiles taken) {
        taken.takeAll("--cards", folder, ".csv");
        new ResultFolder(folder).requireWritable();
    }

    /** Writes every card. */
    void write(CommandContext context, Backtest backtest) {
        var cards = BacktestCards.of(ofSeries(backtest));
        var target = new ResultFolder(folder);
        target.make();
        cards.forEach(card -> target.write(ScoreCard.fileName(card.head().theory()), CardWriter.text(card)));
        context.streams().remark("parallax: wrote " + Numbers.figures(cards.size(), "score card") + " into " + folder);
    }

    /** A card tells of series; the pooled scores are of none. */
    private static Backtest ofSeries(Backtest all) {
        return new Backtest(all.basis(), all.scores().stream().filter(score -> !score.of().series().equals(Scores.POOLED)).toList(),
                all.links(), all.refused(), all.unscored(), all.controls(), all.replays());
    }
}
