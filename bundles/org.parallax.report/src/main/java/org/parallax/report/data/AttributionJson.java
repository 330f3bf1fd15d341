package org.parallax.report.data;

import java.util.List;
import java.util.Locale;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.NoEffect;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.StrongestChange;
import org.parallax.projection.situation.Parties;

/** What changes are made of, and what changes nothing, as members of a document. */
record AttributionJson(Parties parties) {

    /** Adds {@code attribution}, {@code strongest} and {@code noEffect}. */
    void members(JsonText root, ProjectionResult result) {
        changes(root, result.attribution());
        root.name("strongest").array(result.strongest(), this::strongest);
        root.name("noEffect").array(result.noEffect(), AttributionJson::noEffect);
    }

    /** Adds {@code attribution}. */
    void changes(JsonText root, List<ChangeAttribution> changes) {
        root.name("attribution").array(changes, this::change);
    }

    private void change(JsonText json, ChangeAttribution change) {
        json.object(o -> {
            o.member("theory", change.theory()).member("indicator", change.indicator().id(parties));
            o.member("month", change.month().toString()).member("total", change.total());
            o.name("rows").array(change.rows(), (each, row) -> each.object(r -> r
                    .member("sort", sort(row.sort())).member("id", row.id()).member("title", row.title())
                    .member("effect", row.effect()).member("low", row.low()).member("high", row.high())));
            mechanisms(o, change.mechanisms());
        });
    }

    private void strongest(JsonText json, StrongestChange strongest) {
        json.object(o -> {
            o.member("theory", strongest.theory()).member("indicator", strongest.indicator().id(parties));
            o.member("month", strongest.month().toString()).member("change", strongest.change());
            mechanisms(o, strongest.mechanisms());
        });
    }

    private static void mechanisms(JsonText o, List<Mechanism> mechanisms) {
        o.name("mechanisms").array(mechanisms, (each, one) -> each.object(m -> m
                .member("cause", one.cause()).member("effect", one.effect()).member("low", one.low()).member("high", one.high())));
    }

    private static void noEffect(JsonText json, NoEffect still) {
        json.object(o -> o.member("sort", sort(still.sort())).member("id", still.id()).member("title", still.title()));
    }

    private static String sort(ChangeAttribution.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
