package org.parallax.backtest.card;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;

/** Writes cards: one spelling for each card, a line for each fact, so that two versions can be compared line by line. */
public final class CardWriter {

    private CardWriter() {}

    /** The text of a card's file, to be stored as UTF-8; {@link CardReader} reads the same card from it. */
    public static String text(ScoreCard card) {
        var text = new StringBuilder(CardTables.TITLE).append('\n');
        var head = card.head();
        var values = List.of(
                head.theory(), head.version(), head.parallax(), head.record(), Long.toString(head.runs()),
                Long.toString(head.seed()));
        for (var at = 0; at < values.size(); at++) {
            text.append("# ").append(CardTables.KEYS.get(at)).append(": ").append(values.get(at)).append('\n');
        }
        table(text, CardTables.SERIES, card.series().stream().map(CardWriter::series));
        table(text, CardTables.SCORES, card.scores().stream().map(CardWriter::score));
        table(text, CardTables.REFUSED, card.refused().stream().map(CardWriter::refusal));
        return text.toString();
    }

    private static void table(StringBuilder text, List<String> columns, Stream<List<String>> rows) {
        text.append('\n').append(CardLine.write(columns)).append('\n');
        rows.forEach(row -> text.append(CardLine.write(row)).append('\n'));
    }

    private static List<String> series(CardSeries series) {
        return List.of(
                series.id(), series.title(), series.unit(), series.indicator(), series.split(), series.sha256(),
                series.control() ? "yes" : "no");
    }

    private static List<String> score(CardScore score) {
        var of = score.of();
        var words = Stream.of(
                of.series(), of.part().id(), of.arm().mode(), of.arm().id(), of.layers().id(), Integer.toString(of.horizon()),
                Integer.toString(score.n()), Integer.toString(score.sample().apart()), Integer.toString(score.episodes().count()),
                CardNumber.text(score.episodes().ceiling()), score.crps().best().baseline());
        var numbers = Stream.of(
                Stream.of(score.crps().best().crps(), score.crps().kernel(), score.crps().theory()),
                estimate(score.skill().overBest()), estimate(score.skill().overKernel()),
                Stream.of(score.episodes().leaveOneOut(), score.episodes().leaveOneOutOverKernel(), score.coverage90(), score.elsewhere()));
        return Stream.concat(words, numbers.flatMap(each -> each).map(CardNumber::text)).toList();
    }

    private static Stream<Double> estimate(Score.Estimate skill) {
        return Stream.of(skill.value(), skill.low(), skill.high());
    }

    private static List<String> refusal(Refusal refusal) {
        return List.of(refusal.series(), refusal.layers().id(), refusal.why());
    }
}
