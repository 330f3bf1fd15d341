package org.parallax.report.data;

import java.util.List;
import java.util.Locale;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Parties;

/** Which inputs drive a change, as a member of a document. */
final class SensitivityJson {

    private SensitivityJson() {}

    /** Adds {@code sensitivity}. */
    static void member(JsonText root, Parties parties, List<Tornado> tornadoes) {
        root.name("sensitivity").array(tornadoes, (json, tornado) -> json.object(o -> {
            o.member("theory", tornado.theory()).member("indicator", tornado.indicator().id(parties));
            o.member("month", tornado.month().toString()).member("runs", tornado.runs()).member("untried", tornado.untried());
            o.member("level", tornado.base().level()).member("change", tornado.base().change());
            o.name("bars").array(tornado.bars(), SensitivityJson::bar);
        }));
    }

    private static void bar(JsonText json, Tornado.Bar bar) {
        json.object(o -> {
            o.member("sort", bar.input().sort().name().toLowerCase(Locale.ROOT)).member("id", bar.input().id());
            o.member("title", bar.input().title()).member("unit", bar.input().unit()).member("swing", bar.swing());
            o.member("runs", bar.runs());
            o.name("low").object(end -> end(end, bar.low()));
            o.name("high").object(end -> end(end, bar.high()));
        });
    }

    private static void end(JsonText o, Tornado.End end) {
        o.member("value", end.value()).member("level", end.level()).member("change", end.change());
        o.member("moved", end.moved()).member("low", end.low()).member("high", end.high());
    }
}
