package org.parallax.report.data;

import java.util.List;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.situation.Parties;

/** What each event contributes to the difference from the baseline, as a member of a document. */
final class DriversJson {

    private DriversJson() {}

    /** Adds {@code drivers}. */
    static void member(JsonText root, Parties parties, List<Attribution> drivers) {
        root.name("drivers").array(drivers, (json, each) -> json.object(o -> {
            o.member("theory", each.theory()).member("indicator", each.indicator().id(parties));
            o.member("month", each.month().toString()).member("total", each.total());
            o.name("contributions").array(each.contributions(), DriversJson::contribution);
            o.member("together", each.together());
        }));
    }

    private static void contribution(JsonText json, Attribution.Contribution contribution) {
        json.object(o -> o.member("event", contribution.event())
                .member("title", contribution.title())
                .member("effect", contribution.effect())
                .member("low", contribution.low())
                .member("high", contribution.high()));
    }
}
