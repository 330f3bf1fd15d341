package org.parallax.report.chart;

import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.report.svg.Type;

/** An indicator's label for narrow places. */
final class ShortLabel {

    private ShortLabel() {}

    /** The label; where it is wider than {@code room}, with the country code for the longer name, or for both. */
    static String of(Indicator indicator, Parties parties, double room, Sheet sheet) {
        var type = Type.of(sheet.theme().size("type.text"), sheet.theme().colour("ink")).inBold();
        var label = indicator.label(parties);
        if (type.width(label) <= room) {
            return label;
        }
        boolean firstIsLonger = parties.first().name().length() > parties.second().name().length();
        var first = coded(parties.first());
        var second = coded(parties.second());
        var one = firstIsLonger ? new Parties(first, parties.second()) : new Parties(parties.first(), second);
        return type.width(indicator.label(one)) <= room ? indicator.label(one) : indicator.label(new Parties(first, second));
    }

    private static Party coded(Party party) {
        return new Party(party.id(), party.code(), party.code());
    }
}
