package org.parallax.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Disagreement.Reading;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.words.DisagreementSentence;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.WidestDisagreements;

/** Where several theories disagree: a picture, a sentence on each of the widest disagreements, and all as a table. */
record DisagreementPart(ChartContext context) {

    void write(Html html) {
        ChartKind.DISAGREEMENT.draw(ChartKind.Subject.of(context, 0, Indicator.COOPERATION)).ifPresent(html::figure);
        var sentence = new DisagreementSentence(context.result().situation(), context::titleOf, Numbers::change);
        WidestDisagreements.of(context.result(), context.held()).forEach(each -> html.element("p", sentence.of(each)));
        html.folded("Disagreement as a table", () -> html.table(
                List.of("Indicator", "Month", "Apart", "Up", "Down", "No change", "Silent", "What parts the ends"),
                context.result().positions(context.against()).stream()
                        .filter(each -> Indicator.SHOWN.contains(each.indicator()))
                        .map(each -> row(each, sentence))
                        .toList()));
    }

    private List<String> row(Disagreement each, DisagreementSentence sentence) {
        return List.of(
                each.indicator().label(context.parties()), MonthWords.name(each.month()),
                each.readings().size() < 2 ? "" : Numbers.tenths(each.spread()), readings(each.up()), readings(each.down()),
                readings(each.nothing()), each.silent().stream().map(context::titleOf).collect(Collectors.joining(", ")),
                sentence.premise(each).orElse(""));
    }

    private String readings(List<Reading> readings) {
        return readings.stream().map(one -> context.titleOf(one.theory()) + " " + Numbers.change(one.change())).collect(Collectors.joining(", "));
    }
}
