package org.parallax.theories.clash;

/**
 * What the two sides think of each other: images, hopes, gestures not yet answered, reproach, goodwill, and how hot the
 * issues are. A month with news is {@link #listen}, {@link #hear} for each piece of it, {@link #consider} and
 * {@link #settle}; a month without needs the last only. Symbols as in {@link ClashOfRealities}.
 */
final class Minds {

    private final ClashParameters rules;
    private final IssueTable issues;

    /** Distance of each side's image from its anchor, in points. */
    private final double[] image = new double[2];

    private final double[] hope = new double[2];
    private final double[] awaited = new double[2];
    private final double[] reproach = new double[2];
    private final double[] goodwill = new double[2];

    /** As it was so many months ago: an issue cools the same whether anybody looks or not. */
    private final double[] heat;

    private int monthsToCool;

    // This month's news by perceiving side, at least 0 and empty between two months.
    private final double[] good = new double[2];
    private final double[] given = new double[2];
    private final double[] bad = new double[2];
    private final double[] taken = new double[2];
    private final double[] weightOfBad = new double[2];
    private final double[] weightOfGood = new double[2];
    private final double[] kindled;

    /** Minds that have seen nothing. */
    Minds(ClashParameters rules, IssueTable issues) {
        this.rules = rules;
        this.issues = issues;
        this.heat = new double[issues.count()];
        this.kindled = new double[issues.count()];
    }

    /** A copy, between two months, that changes independently. */
    Minds(Minds other) {
        this(other.rules, other.issues);
        for (int side = 0; side < 2; side++) {
            image[side] = other.image[side];
            hope[side] = other.hope[side];
            awaited[side] = other.awaited[side];
            reproach[side] = other.reproach[side];
            goodwill[side] = other.goodwill[side];
        }
        System.arraycopy(other.heat, 0, heat, 0, heat.length);
        monthsToCool = other.monthsToCool;
    }

    /** A side's image of the other, in points from its anchor. */
    double image(int side) {
        return image[side];
    }

    /** Gets ready for a month's news, all of which is weighed by the images at its start: its order does not matter. */
    void listen() {
        double kept = 1;
        for (; monthsToCool > 0; monthsToCool--) {
            kept *= 1 - rules.memory().cooling();
        }
        for (int issue = 0; issue < heat.length; issue++) {
            heat[issue] *= kept;
        }
    }

    /** Says where a side's image rests, in points about neutral, before it hears. */
    void anchor(int side, double anchor) {
        weightOfBad[side] = rules.perception().ofBad(anchor + image[side]);
        weightOfGood[side] = rules.perception().ofGood(anchor + image[side]);
    }

    /**
     * Lets a side hear an event of which it takes notice.
     *
     * @param circumstance by how much more or less it weighs for reasons other than images and heat
     * @return how much it weighs for that side, at least 0, before goodwill takes up a part of bad news
     */
    double hear(NewsTable news, int event, int side, double circumstance) {
        double seen = news.seen(event, side);
        double weight = circumstance * (seen < 0 ? weightOfBad[side] : weightOfGood[side]);
        int issue = news.issue(event);
        boolean insulated = news.isLowPolitics(event);
        if (issue != NewsTable.NO_ISSUE && !insulated) {
            weight *= rules.perception().ofIssue(issues.salience(side, issue), heat[issue]);
        }
        double points = weight * seen;
        if (points < 0) {
            bad[side] -= points;
            if (issue != NewsTable.NO_ISSUE && !insulated) {
                kindle(side, issue, -points / 2);
            }
        } else {
            good[side] += points;
            int giver = news.giver(event);
            if (giver == 1 - side) {
                given[giver] += points;
            }
        }
        return weight;
    }

    private void kindle(int side, int issue, double spark) {
        kindled[issue] += spark * issues.salience(side, issue);
        for (int other : issues.entwinedWith(issue)) {
            kindled[other] += spark * rules.memory().entwining() * issues.salience(side, other);
        }
    }

    /** Lets goodwill take up what it can of the month's bad news. */
    void consider() {
        for (int side = 0; side < 2; side++) {
            taken[side] = bad[side] * rules.memory().goodwill().absorbs(goodwill[side], bad[side]);
        }
        for (int issue = 0; issue < heat.length; issue++) {
            heat[issue] = (1 - rules.memory().cooling()) * heat[issue] + kindled[issue];
            kindled[issue] = 0;
        }
        // Settling counts a month that has been cooled here already.
        monthsToCool = -1;
    }

    /** The part of this month's bad news, 0 to 1, that goodwill leaves to a side. */
    double uncushioned(int side) {
        return bad[side] > 0 ? 1 - taken[side] / bad[side] : 1;
    }

    /** Ends the month: everything takes in its news and moves on. */
    void settle() {
        monthsToCool++;
        double felt = reproach[0];
        reproach[0] = bad[0] - taken[0] + rules.images().mirroring() * reproach[1];
        reproach[1] = bad[1] - taken[1] + rules.images().mirroring() * felt;
        double ofFirst = answer(0);
        double ofSecond = answer(1);
        // What answers a gesture is no gesture that waits for an answer itself.
        given[0] -= Math.min(given[0], ofSecond);
        given[1] -= Math.min(given[1], ofFirst);
        settle(0, ofFirst, ofSecond);
        settle(1, ofSecond, ofFirst);
    }

    /** How much of a side's gestures is answered this month. */
    private double answer(int side) {
        return Math.min(awaited[side] + given[side], good[side]);
    }

    private void settle(int side, double answered, double otherAnswered) {
        var dynamics = rules.images();
        var hopes = dynamics.hopes();
        double open = Math.max(0, awaited[side] + given[side] - answered);
        double givenUp = open / hopes.patience();
        double missed = Math.max(0, hopes.expectation() * hope[side] - good[side]) + givenUp;
        image[side] = (1 - dynamics.recovery()) * image[side]
                + dynamics.imprint() * (good[side] + answered + otherAnswered - reproach[side])
                - hopes.disappointment() * missed;
        hope[side] = (1 - hopes.expectation()) * hope[side] + good[side] - answered;
        awaited[side] = open - givenUp;
        goodwill[side] = (1 - rules.memory().goodwill().lapse()) * (goodwill[side] - taken[side])
                + rules.memory().goodwill().banking() * good[side];
        good[side] = given[side] = bad[side] = taken[side] = 0;
    }
}
