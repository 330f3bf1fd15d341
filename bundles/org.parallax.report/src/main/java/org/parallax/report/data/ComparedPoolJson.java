package org.parallax.report.data;

import java.util.Optional;
import java.util.function.Function;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.PooledComparison;
import org.parallax.projection.result.PooledComparison.PooledDifference;
import org.parallax.projection.situation.Parties;
import org.parallax.report.words.ShownTheory;

/** The pool of several theories in a comparison: what it has shown, who is pooled in which indicator, and fans as theories have them. */
record ComparedPoolJson(Parties parties) {

    void member(JsonText root, PooledComparison pool, Optional<ShownTheory> shown) {
        root.name("pool").object(o -> {
            PoolJson.head(o, shown);
            o.name("theories").array(pool.indicators().entrySet(), (json, each) ->
                    PoolJson.pooled(json, each.getKey().id(parties), each.getValue().theories()));
            fans(o, "difference", pool, PooledDifference::difference);
            fans(o, "firstProjections", pool, PooledDifference::first);
            fans(o, "secondProjections", pool, PooledDifference::second);
        });
    }

    private void fans(JsonText json, String name, PooledComparison pool, Function<PooledDifference, Fan> fan) {
        FansJson.rows(json, name, pool.indicators().entrySet().stream()
                .map(each -> new FansJson.Row(Pool.ID, each.getKey().id(parties), fan.apply(each.getValue())))
                .toList());
    }
}
