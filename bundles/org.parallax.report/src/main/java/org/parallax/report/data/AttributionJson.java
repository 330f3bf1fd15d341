package org.parallax.report.data;

import java.util.Locale;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.NoEffect;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Parties;

/** What changes are made of, and what changes nothing, as members of a document. */
record AttributionJson(Parties parties) {

    /** Adds {@code attribution} and {@code noEffect}. */
    void members(JsonText root, ProjectionResult result) {
        root.name("attribution").array(result.attribution(), this::change);
        root.name("noEffect").array(result.noEffect(), AttributionJson::noEffect);
    }

    private void change(JsonText json, ChangeAttribution change) {
        json.object(o -> {
            o.member("theory", change.theory()).member("indicator", change.indicator().id(parties));
            o.member("month", change.month().toString()).member("total", change.total());
            o.name("rows").array(change.rows(), (each, row) -> each.object(r -> r
                    .member("sort", sort(row.sort())).member("id", row.id()).member("title", row.title())
                    .member("effect", row.effect()).member("low", row.low()).member("high", row.high())));
        });
    }

    private static void noEffect(JsonText json, NoEffect still) {
        json.object(o -> o.member("sort", sort(still.sort())).member("id", still.id()).member("title", still.title()));
    }

    private static String sort(ChangeAttribution.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
