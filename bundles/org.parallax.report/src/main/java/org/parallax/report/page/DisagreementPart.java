package org.parallax.report.page;

import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.words.WidestDisagreements;

/** Where several theories disagree: a picture, a sentence on each of the widest disagreements, and all as a table. */
record DisagreementPart(ChartContext context) {

    void write(Html html) {
        ChartKind.DISAGREEMENT.draw(ChartKind.Subject.of(context, 0, Indicator.COOPERATION)).ifPresent(html::figure);
        var table = new PositionsTable(context.result().situation(), context::titleOf);
        WidestDisagreements.of(context.result(), context.held()).forEach(each -> html.element("p", table.sentence().of(each)));
        table.write(html, context.result().positions(context.against()));
    }
}
