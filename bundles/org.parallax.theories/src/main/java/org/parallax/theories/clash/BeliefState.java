package org.parallax.theories.clash;

import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.MonthView;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.DecayingEffects;
import org.parallax.theory.kit.EventTable;

/**
 * What the two sides carry in their heads: images, hopes, goodwill, and how hot the issues are. Belongs to
 * one path; lives through a month with {@link #weigh} and {@link #settle}, in that order.
 */
final class BeliefState {

    private static final Side[] SIDES = Side.values();

    private final ClashParameters rules;
    private final IssueTable disputes;
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

    /** Blank minds with images at their anchors. */
    BeliefState(ClashParameters rules, IssueTable disputes, double[] anchor) {
        this.rules = rules;
        this.disputes = disputes;
        this.anchor = anchor.clone();
        this.image = new double[2];
        this.hope = new double[2];
        this.goodwill = new double[2];
        this.heat = new double[disputes.count()];
        this.kindled = new double[disputes.count()];
    }

    /** A copy that goes its own way. */
    BeliefState(BeliefState other) {
        this.rules = other.rules;
        this.disputes = other.disputes;
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

    /** What a side has banked, in points, at least 0. */
    double goodwill(int side) {
        return goodwill[side];
    }

    /** How hot an issue is, in points, at least 0. */
    double heat(int issue) {
        return heat[issue];
    }

    /**
     * Perceives this month's events. All of them meet the minds as they were when the month began, so that
     * their order does not matter.
     *
     * @param felt takes what is felt in fields and views, fading at each event's pace
     */
    void weigh(MonthView month, EventTable events, LeadersInOffice cabinet, DecayingEffects felt) {
        good[0] = good[1] = bad[0] = bad[1] = absorbed[0] = absorbed[1] = 0;
        int count = month.eventCount();
        if (count == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            hear(month.event(i), month, events, cabinet);
        }
        for (int side = 0; side < 2; side++) {
            absorbed[side] = rules.memory().absorbs(goodwill[side], bad[side]);
        }
        for (int i = 0; i < count; i++) {
            feel(month.event(i), month, events, cabinet, felt);
        }
    }

    /** Adds an event to the month's news and to the heat of its issues. */
    private void hear(int event, MonthView month, EventTable events, LeadersInOffice cabinet) {
        for (var side : SIDES) {
            double seen = events.impact(event, Channels.view(side));
            if (seen == 0) {
                continue;
            }
            double news = seen * weight(side, event, seen < 0, month, events, cabinet);
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
        double spark = rules.memory().kindling() * news / 2;
        kindled[issue] += spark * disputes.salience(side, issue);
        for (int other : disputes.entwinedWith(issue)) {
            kindled[other] += spark * rules.memory().entwining() * disputes.salience(side, other);
        }
    }

    /** Adds an event to what is felt. A side amplifies or discounts only what it sees that way itself. */
    private void feel(int event, MonthView month, EventTable events, LeadersInOffice cabinet, DecayingEffects felt) {
        double byFirst = felt(Side.FIRST, event, month, events, cabinet, felt);
        double bySecond = felt(Side.SECOND, event, month, events, cabinet, felt);
        for (int field = 0; field < Channels.FIELDS; field++) {
            double effect = events.impact(event, field);
            if (effect != 0) {
                felt.add(events.pace(event), field, effect * (share(byFirst, effect) + share(bySecond, effect)) / 2);
            }
        }
    }

    /** A side's weight with the sign of what it sees; 0 where it takes no notice. */
    private double felt(
            Side side, int event, MonthView month, EventTable events, LeadersInOffice cabinet, DecayingEffects felt) {
        double seen = events.impact(event, Channels.view(side));
        if (seen == 0) {
            return 0;
        }
        double weight = weight(side, event, seen < 0, month, events, cabinet);
        if (seen < 0) {
            weight *= 1 - absorbed[side.ordinal()];
        }
        felt.add(events.pace(event), Channels.view(side), seen * weight);
        return seen < 0 ? -weight : weight;
    }

    private static double share(double signedWeight, double effect) {
        return signedWeight * effect > 0 ? Math.abs(signedWeight) : 1;
    }

    private double weight(
            Side side, int event, boolean isBad, MonthView month, EventTable events, LeadersInOffice cabinet) {
        int s = side.ordinal();
        double lame = cabinet.lameness(s);
        double weight = isBad
                ? rules.perception().ofBad(image(s)) * (1 + lame)
                : rules.perception().ofGood(image(s)) * (1 - lame);
        int issue = events.issue(event);
        if (issue == EventTable.NO_ISSUE) {
            return weight;
        }
        double temper = cabinet.temper(s, month.stance(side, issue));
        weight *= month.sensitivity(side, issue) * (isBad ? 1 - temper : 1 + temper);
        return events.lowPolitics(event)
                ? weight
                : weight * rules.perception().ofIssue(disputes.salience(s, issue), heat[issue]);
    }

    /**
     * Lets the month's news sink in and time do its work.
     *
     * @param stirFirst, stirSecond unexplained change of each side's image, in points
     */
    void settle(double stirFirst, double stirSecond) {
        for (int issue = 0; issue < heat.length; issue++) {
            heat[issue] += kindled[issue] - rules.memory().cooling() * heat[issue];
            kindled[issue] = 0;
        }
        double first = image[0];
        double second = image[1];
        settle(0, first, second, stirFirst);
        settle(1, second, first, stirSecond);
    }

    private void settle(int side, double own, double others, double stir) {
        var imagery = rules.imagery();
        var memory = rules.memory();
        double taken = absorbed[side] * bad[side];
        double news = good[side] - (bad[side] - taken);
        double hoped = hope[side];
        image[side] = own
                + imagery.imprint() * news
                - imagery.recovery() * (own - imagery.mirroring() * others)
                - imagery.hopes().disappointment() * hoped
                + stir;
        hope[side] = hoped + imagery.hopes().habituation() * (own - hoped);
        goodwill[side] = (goodwill[side] - taken) * (1 - memory.lapse())
                + memory.banking() * good[side]
                + memory.accrual() * Math.max(0, own);
    }
}
