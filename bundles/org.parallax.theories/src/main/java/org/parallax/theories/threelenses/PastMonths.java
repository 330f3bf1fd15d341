package org.parallax.theories.threelenses;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.DocumentedMonth;
import org.parallax.theory.kit.SupportAtHome;

/**
 * The documented months as plain numbers, so that slow stocks live through them quickly under any parameters: what ties and
 * views stood at, and the controversies and gestures there were. Immutable.
 */
final class PastMonths {

    private static final List<Channel> CHANNELS = List.of(Channel.values());

    private final Deeds deeds;
    private final double[] ties;
    private final double[] byFirst;
    private final double[] bySecond;
    private final double[] before;
    private final List<PastTouch> touches;

    /**
     * A documented event that touches identities.
     *
     * @param month number of its month among the documented ones
     * @param event its number among the documented ones
     * @param support that of a giver's leader in that month, 0 to 1; 0 where nothing is given
     */
    private record PastTouch(int month, int event, double support) {}

    PastMonths(Situation situation, DocumentedLevels past, SupportAtHome support) {
        var economic = points(past, Channel.ECONOMIC);
        var contactOfFirst = points(past, Channel.CONTACT_OF_FIRST);
        var contactOfSecond = points(past, Channel.CONTACT_OF_SECOND);
        ties = new double[economic.length];
        for (int month = 0; month < ties.length; month++) {
            ties[month] = Stocks.ties(economic[month], contactOfFirst[month], contactOfSecond[month]);
        }
        byFirst = points(past, Channel.VIEW_BY_FIRST);
        bySecond = points(past, Channel.VIEW_BY_SECOND);
        before = before(situation, past);
        deeds = Deeds.documented(situation);
        touches = touches(situation, past, support);
    }

    private static double[] points(DocumentedLevels past, Channel channel) {
        var series = past.of(channel.indicator());
        var points = new double[series.length()];
        for (int month = 0; month < points.length; month++) {
            points[month] = Level.points(series.at(month));
        }
        return points;
    }

    /** What each channel stood at before the first of the documented months, in points: without what happened in that. */
    private static double[] before(Situation situation, DocumentedLevels past) {
        var points = new double[Channels.COUNT];
        for (var channel : Channel.values()) {
            points[channel.ordinal()] = Level.points(past.of(channel.indicator()).at(0));
        }
        for (var event : situation.past()) {
            for (int channel = 0; event.month().equals(past.from()) && channel < Channels.COUNT; channel++) {
                points[channel] -= event.event().impact().on(CHANNELS.get(channel)).points();
            }
        }
        return points;
    }

    private List<PastTouch> touches(Situation situation, DocumentedLevels past, SupportAtHome support) {
        var found = new ArrayList<PastTouch>();
        var month = new DocumentedMonth(situation);
        while (month.next()) {
            int number = (int) past.from().until(month.now(), ChronoUnit.MONTHS);
            for (int i = 0; i < month.eventCount() && number >= 0; i++) {
                int event = month.event(i);
                var gesture = deeds.gestures().get(event);
                if (gesture.isPresent() || deeds.wounds().get(event).isAny()) {
                    found.add(new PastTouch(
                            number, event, gesture.map(made -> support.of(made.giver()).in(month)).orElse(0.0)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Ties and views at {@code as of}, as they have settled, beside a danger to which cooperation has adjusted. */
    Stocks livedThrough(LensStrengths lenses, double danger) {
        var stocks = new Stocks(
                danger,
                Stocks.ties(
                        before[Channel.ECONOMIC.ordinal()], before[Channel.CONTACT_OF_FIRST.ordinal()],
                        before[Channel.CONTACT_OF_SECOND.ordinal()]),
                before[Channel.VIEW_BY_FIRST.ordinal()],
                before[Channel.VIEW_BY_SECOND.ordinal()]);
        for (int month = 0; month < ties.length; month++) {
            stocks.follow(ties[month], byFirst[month], bySecond[month], lenses.pace());
        }
        return stocks;
    }

    /** Identities at {@code as of}. */
    Identities livedThrough(Carrying rules) {
        var identities = Identities.untouched(rules);
        int next = 0;
        for (int month = touches.isEmpty() ? ties.length : touches.getFirst().month(); month < ties.length; month++) {
            for (; next < touches.size() && touches.get(next).month() == month; next++) {
                deeds.touch(identities, touches.get(next).event(), touches.get(next).support());
            }
            identities.pass();
        }
        return identities;
    }
}
