package org.parallax.report.terminal;

import java.util.List;
import org.parallax.projection.result.Drivers;
import org.parallax.projection.situation.Parties;

/** What {@code parallax explain} prints: which event did what to an indicator by a month. */
public final class DriversTable {

    private DriversTable() {}

    /** A block for each of {@code drivers}, no line longer than eighty columns. */
    public static String of(Parties parties, List<Drivers> drivers) {
        var page = new Page();
        for (var each : drivers) {
            page.line(each.indicator().label(parties) + " in " + each.month() + " under " + each.theory());
            page.line(EffectRows.heading("scenario minus baseline, by event"));
            each.contributions().forEach(contribution -> page.line(EffectRows.row(
                    contribution.title(), contribution.effect(), contribution.low(), contribution.high())));
            page.line(EffectRows.row("only in combination", each.together()));
            page.line(EffectRows.row("scenario minus baseline", each.total())).gap();
        }
        return page.text();
    }
}
