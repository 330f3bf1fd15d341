package org.parallax.report.data;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.theory.TheoryCard;

/** What documents about one scenario and about two have in common: indicators, months and fans. */
final class FansJson {

    private FansJson() {}

    static void indicators(JsonText json, Parties parties) {
        json.name("indicators").array(List.of(Indicator.values()), (each, indicator) -> each.object(o -> o
                .member("id", indicator.id(parties))
                .member("label", indicator.label(parties))
                .member("unit", "points, 0 to 100")));
    }

    static void months(JsonText json, List<YearMonth> months) {
        json.name("months").array(months, (each, month) -> each.value(month.toString()));
    }

    /** One row for each theory and indicator. */
    static <T> void member(
            JsonText json,
            String name,
            Parties parties,
            List<T> theories,
            Function<T, TheoryCard> card,
            Function<T, Fans> fans) {
        var rows = theories.stream()
                .flatMap(theory -> List.of(Indicator.values()).stream()
                        .map(indicator -> new Row(
                                card.apply(theory).id(), indicator.id(parties), fans.apply(theory).of(indicator))))
                .toList();
        rows(json, name, rows);
    }

    /** Rows of their own. */
    static void rows(JsonText json, String name, List<Row> rows) {
        json.name(name).array(rows, FansJson::row);
    }

    private static void row(JsonText json, Row row) {
        json.object(o -> {
            o.member("theory", row.theory).member("indicator", row.indicator).member("mean", row.fan.mean());
            for (var quantile : Quantile.values()) {
                o.member(quantile.name().toLowerCase(Locale.ROOT), row.fan.at(quantile));
            }
        });
    }

    /** A fan under a theory. */
    record Row(String theory, String indicator, Fan fan) {}
}
