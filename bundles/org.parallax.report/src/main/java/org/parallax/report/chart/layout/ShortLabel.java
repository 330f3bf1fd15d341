package org.parallax.report.chart.layout;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.Side;
import org.parallax.report.svg.TextStyle;

/**
 * Labels of indicators for narrow places. Where the label of a view is too wide, country codes stand for the longer name
 * or for both, and at last whose view it is stands alone. Where the label of one field of cooperation is too wide, all of
 * them go without the word cooperation.
 */
public final class ShortLabel {

    private static final String COOPERATION = " cooperation";

    private final Parties parties;
    private final double room;
    private final TextStyle type;
    private final boolean wordless;

    /** For places of {@code room} px. */
    public ShortLabel(Parties parties, double room, ChartLayout layout) {
        this.parties = parties;
        this.room = room;
        this.type = TextStyle.of(layout.theme().size("type.text"), layout.theme().colour("ink")).inBold();
        this.wordless = Indicator.SHOWN.stream()
                .map(indicator -> indicator.label(parties))
                .anyMatch(label -> label.endsWith(COOPERATION) && !fits(label));
    }

    /** The longest label that fits, or the shortest there is. */
    public String of(Indicator indicator) {
        var label = indicator.label(parties);
        if (label.endsWith(COOPERATION)) {
            return wordless ? label.substring(0, label.length() - COOPERATION.length()) : label;
        }
        if (indicator == Indicator.COOPERATION) {
            return fits(label) ? label : "Overall";
        }
        return Stream.concat(Stream.of(label), coded().map(indicator::label)).filter(this::fits).findFirst().orElseGet(() -> shortest(indicator));
    }

    /** A view of the other one needs no word of whom. */
    private String shortest(Indicator indicator) {
        return Stream.of(Side.values())
                .filter(side -> Indicator.viewBy(side) == indicator)
                .map(side -> "View by " + parties.on(side).code())
                .findFirst()
                .orElseGet(() -> indicator.label(parties));
    }

    private Stream<Parties> coded() {
        boolean firstIsLonger = parties.first().name().length() > parties.second().name().length();
        var first = coded(parties.first());
        var second = coded(parties.second());
        var one = firstIsLonger ? new Parties(first, parties.second()) : new Parties(parties.first(), second);
        return List.of(one, new Parties(first, second)).stream();
    }

    private boolean fits(String label) {
        return type.width(label) <= room;
    }

    private static Party coded(Party party) {
        return new Party(party.id(), party.code(), party.code());
    }
}
