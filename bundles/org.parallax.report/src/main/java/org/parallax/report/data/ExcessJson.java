package org.parallax.report.data;

import java.util.List;
import java.util.Locale;
import org.parallax.backtest.aftermath.AfterPrecedent.Measured;
import org.parallax.backtest.aftermath.AfterPrecedent.Unmeasured;
import org.parallax.backtest.aftermath.ExcessAt;
import org.parallax.backtest.aftermath.SeriesAftermath;
import org.parallax.backtest.aftermath.SeriesLeftOut;
import org.parallax.backtest.series.SeriesFile;

/** What measured series did after precedents, as parts of a document. */
final class ExcessJson {

    private ExcessJson() {}

    /** Adds {@code series} to a manifest: what was read. */
    static void read(JsonText manifest, List<SeriesFile> used) {
        manifest.name("series").array(used, (json, file) -> json.object(o -> o
                .member("series", file.id()).member("title", file.head().about().title()).member("unit", file.head().about().unit())
                .member("control", file.head().control()).member("sha256", file.sha256())));
    }

    /** Adds {@code refused} to a document: what was not used. */
    static void refused(JsonText root, List<SeriesLeftOut> leftOut) {
        root.name("refused").array(leftOut, (json, each) -> json.object(o -> o.member("series", each.series()).member("why", each.why())));
    }

    /** Adds {@code series} to the precedents of a case. */
    static void member(JsonText precedents, List<SeriesAftermath> all) {
        precedents.name("series").array(all, (json, each) -> json.object(o -> {
            o.member("series", each.series()).member("unit", each.head().about().unit());
            each.deviation().ifPresent(deviation -> o.exactly("standardDeviation", deviation));
            o.name("after").array(each.excess(), (item, at) -> item.object(a -> at(a, each, at)));
        }));
    }

    /** Without a number where two values are not there. */
    private static void at(JsonText o, SeriesAftermath aftermath, ExcessAt at) {
        o.member("months", at.months()).member("values", at.values());
        at.pooled().ifPresent(pooled -> {
            o.exactly("excess", pooled.expected()).exactly("low", pooled.low()).exactly("high", pooled.high());
            aftermath.inDeviations(pooled.expected()).ifPresent(size -> o.member("inDeviations", size));
        });
        o.name("measured").array(at.measured(), (json, each) -> json.object(m -> measured(m, each)));
        o.name("unmeasured").array(at.unmeasured(), (json, each) -> json.object(u -> u
                .member("event", each.precedent().event().id()).member("why", word(each))));
    }

    private static void measured(JsonText o, Measured measured) {
        o.member("event", measured.precedent().event().id()).member("period", measured.observed().period().text());
        o.exactly("value", measured.observed().value()).exactly("forecast", measured.forecast().mean());
        o.exactly("forecastDeviation", measured.forecast().deviation()).exactly("excess", measured.excess());
    }

    private static String word(Unmeasured unmeasured) {
        return unmeasured.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
