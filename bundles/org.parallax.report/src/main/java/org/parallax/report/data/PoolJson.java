package org.parallax.report.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.PooledIndicator;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.report.words.ShownTheory;

/** The pool of several theories: what it has shown, who is pooled in which indicator, and fans as theories have them. */
record PoolJson(Parties parties) {

    void member(JsonText root, Pool pool, Optional<ShownTheory> shown) {
        root.name("pool").object(o -> {
            head(o, shown);
            o.name("theories").array(indicators(pool), (json, indicator) ->
                    pooled(json, indicator.id(parties), pool.of(indicator).orElseThrow().theories()));
            fans(o, "projections", pool, PooledIndicator::scenario);
            fans(o, "baseline", pool, PooledIndicator::baseline);
            fans(o, "difference", pool, PooledIndicator::difference);
            fans(o, "reference", pool, PooledIndicator::reference);
            fans(o, "change", pool, PooledIndicator::change);
            o.name("expectations").array(pool.outcomes(), (json, outcome) -> ProjectionJson.expectation(json, Pool.ID, outcome));
        });
    }

    /** What a pool is, and what it has shown. */
    static void head(JsonText o, Optional<ShownTheory> shown) {
        o.member("weights", "equal");
        shown.ifPresent(each -> ShownJson.member(o, each));
    }

    /** Who is pooled in an indicator. */
    static void pooled(JsonText json, String indicator, List<String> theories) {
        json.object(row -> row.member("indicator", indicator).name("theories").array(theories, JsonText::value));
    }

    private void fans(JsonText json, String name, Pool pool, Function<PooledIndicator, Fan> fan) {
        FansJson.rows(json, name, indicators(pool).stream()
                .map(indicator -> new FansJson.Row(Pool.ID, indicator.id(parties), fan.apply(pool.of(indicator).orElseThrow())))
                .toList());
    }

    private static List<Indicator> indicators(Pool pool) {
        return Stream.of(Indicator.values()).filter(each -> pool.of(each).isPresent()).toList();
    }
}
