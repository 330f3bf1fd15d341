package org.parallax.theories.clash;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.theory.kit.DocumentedMonth;

/**
 * The documented news that minds remember, as plain numbers, so that they live through it quickly under any parameters:
 * that of the last {@value #MONTHS} months. What was earlier has long gone over into the documented images. Immutable.
 */
final class PastNews {

    static final int MONTHS = 240;

    private final NewsTable news;
    private final IssueTable issues;

    /** The months with news, in how many months the next follows, and where the news of each begins. */
    private final int[] follows;

    private final int[] begins;
    private final double[] tones;

    /** What each side hears: the event, the side, and how its leader stands. */
    private final int[] events;

    private final int[] sides;
    private final double[] warmths;
    private final double[] supports;
    private final int[] monthsLeft;

    PastNews(Situation situation, IssueTable issues, Leaders leaders) {
        this.issues = issues;
        this.news = new NewsTable(
                situation.past().stream().map(past -> past.event()).toList(), situation.issues(), issues);
        var heard = new ArrayList<Heard>();
        var from = situation.asOf().minusMonths(MONTHS - 1);
        var month = new DocumentedMonth(situation);
        while (month.next()) {
            for (int i = 0; i < month.eventCount() && !month.now().isBefore(from); i++) {
                for (var side : Side.values()) {
                    if (news.seen(month.event(i), side.ordinal()) != 0) {
                        heard.add(heard(month, month.event(i), side, leaders));
                    }
                }
            }
        }
        var months = heard.stream().map(Heard::month).distinct().toList();
        follows = new int[months.size()];
        begins = new int[months.size() + 1];
        tones = new double[2 * months.size()];
        for (int i = 0; i < months.size(); i++) {
            var now = months.get(i);
            var next = i + 1 < months.size() ? months.get(i + 1) : situation.asOf().plusMonths(1);
            follows[i] = (int) now.until(next, ChronoUnit.MONTHS);
            begins[i + 1] = begins[i] + (int) heard.stream().filter(one -> one.month().equals(now)).count();
            for (var side : Side.values()) {
                tones[2 * i + side.ordinal()] = Image.meanTone(situation.images(), side, now);
            }
        }
        events = heard.stream().mapToInt(Heard::event).toArray();
        sides = heard.stream().mapToInt(one -> one.side().ordinal()).toArray();
        warmths = heard.stream().mapToDouble(Heard::warmth).toArray();
        supports = heard.stream().mapToDouble(Heard::support).toArray();
        monthsLeft = heard.stream().mapToInt(Heard::monthsLeft).toArray();
    }

    private record Heard(YearMonth month, int event, Side side, double warmth, double support, int monthsLeft) {}

    private Heard heard(DocumentedMonth month, int event, Side side, Leaders leaders) {
        int issue = news.issue(event);
        double warmth = issue == NewsTable.NO_ISSUE ? 0 : DomesticPolitics.warmth(month.stance(side, issue));
        return new Heard(month.now(), event, side, warmth, leaders.support(side).in(month), month.monthsLeft(side));
    }

    /** The minds at {@code as of}. */
    Minds livedThrough(ClashParameters rules) {
        var minds = new Minds(rules, issues);
        for (int month = 0; month < follows.length; month++) {
            minds.listen();
            for (int side = 0; side < 2; side++) {
                minds.anchor(side, rules.images().anchor(tones[2 * month + side]));
            }
            for (int i = begins[month]; i < begins[month + 1]; i++) {
                minds.hear(news, events[i], sides[i], circumstance(i, rules.politics()));
            }
            minds.consider();
            for (int passed = 0; passed < follows[month]; passed++) {
                minds.settle();
            }
        }
        return minds;
    }

    private double circumstance(int heard, DomesticPolitics politics) {
        double lameness = politics.lameness(monthsLeft[heard]);
        boolean bad = news.seen(events[heard], sides[heard]) < 0;
        return politics.circumstance(bad, lameness, politics.room(supports[heard], lameness), warmths[heard]);
    }
}
