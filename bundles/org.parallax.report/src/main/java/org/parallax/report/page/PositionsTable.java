package org.parallax.report.page;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Disagreement.Reading;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.DisagreementSentence;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/**
 * Which theory says what of every indicator, as a table that is folded away.
 *
 * @param title what a theory is called, by its id
 */
record PositionsTable(Situation situation, UnaryOperator<String> title) {

    void write(Html html, List<Disagreement> positions) {
        html.folded("Disagreement as a table", () -> html.table(
                List.of("Indicator", "Month", "Apart", "Up", "Down", "No change", "Silent", "What parts the ends"),
                positions.stream().filter(each -> Indicator.SHOWN.contains(each.indicator())).map(this::row).toList()));
    }

    /** How one is told in a sentence. */
    DisagreementSentence sentence() {
        return new DisagreementSentence(situation, title, Numbers::change);
    }

    private List<String> row(Disagreement each) {
        return List.of(
                each.indicator().label(situation.parties()), MonthWords.name(each.month()),
                each.readings().size() < 2 ? "" : Numbers.tenths(each.spread()), readings(each.up()), readings(each.down()),
                readings(each.nothing()), each.silent().stream().map(title).collect(Collectors.joining(", ")),
                sentence().premise(each).orElse(""));
    }

    private String readings(List<Reading> readings) {
        return readings.stream().map(one -> title.apply(one.theory()) + " " + Numbers.change(one.change())).collect(Collectors.joining(", "));
    }
}
