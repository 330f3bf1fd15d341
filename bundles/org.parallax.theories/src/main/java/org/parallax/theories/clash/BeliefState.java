package org.parallax.theories.clash;

import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.MonthView;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.DecayingEffects;
import org.parallax.theory.kit.EventTable;

/**
 * What the two sides believe of each other: images, hopes, goodwill, and how hot the issues are. Belongs to
 * one path. Call {@link #weigh} and then {@link #settle} for each month.
 */
final class BeliefState {

    private static final Side[] SIDES = Side.values();

    private final ClashParameters rules;
    private final IssueTable issues;
    private final double[] anchor;

    /** Distance of each side's image from its anchor, in points. */
    private final double[] image;

    private final double[] hope;
    private final double[] goodwill;
    private final double[] heat;
    private final double[] kindled;

    // This month's news by perceiving side; all at least 0.
    private final double[] good = new double[2];
    private final double[] bad = new double[2];
    private final double[] absorbed = new double[2];

    /** The beliefs of sides that have seen nothing: images at their anchors, no hopes, no goodwill. */
    BeliefState(ClashParameters rules, IssueTable issues, double[] anchor) {
        this.rules = rules;
        this.issues = issues;
        this.anchor = anchor.clone();
        this.image = new double[2];
        this.hope = new double[2];
        this.goodwill = new double[2];
        this.heat = new double[issues.count()];
        this.kindled = new double[issues.count()];
    }

    /** A copy that changes independently. */
    BeliefState(BeliefState other) {
        this.rules = other.rules;
        this.issues = other.issues;
        this.anchor = other.anchor.clone();
        this.image = other.image.clone();
        this.hope = other.hope.clone();
        this.goodwill = other.goodwill.clone();
        this.heat = other.heat.clone();
        this.kindled = other.kindled.clone();
    }

    /** Gives a side's image another anchor. */
    void anchor(int side, double points) {
        anchor[side] = points;
    }

    /** A side's image of the other, in points about neutral. */
    double image(int side) {
        return anchor[side] + image[side];
    }

    /** The goodwill that a side has banked, in points, at least 0. */
    double goodwill(int side) {
        return goodwill[side];
    }

    /** How hot an issue is, in points, at least 0. */
    double heat(int issue) {
        return heat[issue];
    }

    /**
     * Perceives this month's events. All of them are weighed by the beliefs at the start of the month, so their order
     * does not matter.
     *
     * @param felt takes the effects on fields and views, which fade at each event's pace
     */
    void weigh(MonthView month, EventTable events, LeadersInOffice leaders, DecayingEffects felt) {
        good[0] = good[1] = bad[0] = bad[1] = absorbed[0] = absorbed[1] = 0;
        int count = month.eventCount();
        if (count == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            addNews(month.event(i), month, events, leaders);
        }
        for (int side = 0; side < 2; side++) {
            absorbed[side] = rules.goodwill().absorbs(goodwill[side], bad[side]);
        }
        for (int i = 0; i < count; i++) {
            addFelt(month.event(i), month, events, leaders, felt);
        }
    }

    /** Adds an event to the month's news and to the heat of its issues. */
    private void addNews(int event, MonthView month, EventTable events, LeadersInOffice leaders) {
        for (var side : SIDES) {
            double seen = events.impact(event, Channels.view(side));
            if (seen == 0) {
                continue;
            }
            double news = seen * weight(side, event, seen < 0, month, events, leaders);
            if (news > 0) {
                good[side.ordinal()] += news;
            } else {
                bad[side.ordinal()] -= news;
                kindle(side.ordinal(), -news, event, events);
            }
        }
    }

    private void kindle(int side, double news, int event, EventTable events) {
        int issue = events.issue(event);
        if (issue == EventTable.NO_ISSUE || events.lowPolitics(event)) {
            return;
        }
        double spark = rules.goodwill().kindling() * news / 2;
        kindled[issue] += spark * issues.salience(side, issue);
        for (int other : issues.entwinedWith(issue)) {
            kindled[other] += spark * rules.goodwill().entwining() * issues.salience(side, other);
        }
    }

    /** Adds the effects of an event. A side amplifies or discounts only what it sees that way itself. */
    private void addFelt(int event, MonthView month, EventTable events, LeadersInOffice leaders, DecayingEffects felt) {
        double byFirst = felt(Side.FIRST, event, month, events, leaders, felt);
        double bySecond = felt(Side.SECOND, event, month, events, leaders, felt);
        for (int field = 0; field < Channels.FIELDS; field++) {
            double effect = events.impact(event, field);
            if (effect != 0) {
                felt.add(event, field, effect * (share(byFirst, effect) + share(bySecond, effect)) / 2);
            }
        }
    }

    /** A side's weight with the sign of what it sees; 0 where it takes no notice. */
    private double felt(
            Side side, int event, MonthView month, EventTable events, LeadersInOffice leaders, DecayingEffects felt) {
        double seen = events.impact(event, Channels.view(side));
        if (seen == 0) {
            return 0;
        }
        double weight = weight(side, event, seen < 0, month, events, leaders);
        if (seen < 0) {
            weight *= 1 - absorbed[side.ordinal()];
        }
        felt.add(event, Channels.view(side), seen * weight);
        return seen < 0 ? -weight : weight;
    }

    private static double share(double signedWeight, double effect) {
        return signedWeight * effect > 0 ? Math.abs(signedWeight) : 1;
    }

    private double weight(
            Side side, int event, boolean isBad, MonthView month, EventTable events, LeadersInOffice leaders) {
        int s = side.ordinal();
        double lame = leaders.lameness(s);
        double weight = isBad
                ? rules.perception().ofBad(image(s)) * (1 + lame)
                : rules.perception().ofGood(image(s)) * (1 - lame);
        int issue = events.issue(event);
        if (issue == EventTable.NO_ISSUE) {
            return weight;
        }
        double temper = leaders.temper(s, month.stance(side, issue));
        weight *= month.sensitivity(side, issue) * (isBad ? 1 - temper : 1 + temper);
        return events.lowPolitics(event)
                ? weight
                : weight * rules.perception().ofIssue(issues.salience(s, issue), heat[issue]);
    }

    /**
     * Ends the month: images, hopes, goodwill and heat take in its news and move on.
     *
     * @param unexplainedFirst, unexplainedSecond unexplained change of each side's image, in points
     */
    void settle(double unexplainedFirst, double unexplainedSecond) {
        for (int issue = 0; issue < heat.length; issue++) {
            heat[issue] += kindled[issue] - rules.goodwill().cooling() * heat[issue];
            kindled[issue] = 0;
        }
        double first = image[0];
        double second = image[1];
        settle(0, first, second, unexplainedFirst);
        settle(1, second, first, unexplainedSecond);
    }

    private void settle(int side, double own, double others, double unexplained) {
        var dynamics = rules.images();
        var stores = rules.goodwill();
        double taken = absorbed[side] * bad[side];
        double news = good[side] - (bad[side] - taken);
        double hoped = hope[side];
        image[side] = own
                + dynamics.imprint() * news
                - dynamics.recovery() * (own - dynamics.mirroring() * others)
                - dynamics.hopes().disappointment() * hoped
                + unexplained;
        hope[side] = hoped + dynamics.hopes().habituation() * (own - hoped);
        goodwill[side] = (goodwill[side] - taken) * (1 - stores.lapse())
                + stores.banking() * good[side]
                + stores.accrual() * Math.max(0, own);
    }
}
