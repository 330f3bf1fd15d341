package org.parallax.theories.politicalspace;

/** The space of both leaders, the trust laid by, and agreements, as they stand in a month. Belongs to one path. */
final class SpaceState {

    private static final int SIDES = 2;

    private final SpaceRules rules;
    private final double[] space = new double[SIDES];
    private final double[] kind = new double[SIDES];
    private final double[] hard = new double[SIDES];

    /** Whether the leader in office is about to go. */
    private final boolean[] near = new boolean[SIDES];

    /** Whether the leader whom a vote of this month is about is: the winner may be in office before the month is over. */
    private final boolean[] leaving = new boolean[SIDES];
    private final Agreements agreements;
    private final CampaignNews campaigns;
    private double trust;
    private double mood;

    /** Before anything is known. */
    SpaceState(SpaceRules rules) {
        this.rules = rules;
        this.agreements = new Agreements();
        this.campaigns = new CampaignNews();
    }

    /** As another one. */
    SpaceState(SpaceState other) {
        rules = other.rules;
        agreements = other.agreements.pending();
        campaigns = new CampaignNews(other.campaigns);
        trust = other.trust;
        for (int side = 0; side < SIDES; side++) {
            space[side] = other.space[side];
            kind[side] = other.kind[side];
            hard[side] = other.hard[side];
            near[side] = other.near[side];
        }
    }

    /** Lets a month pass: words and trust are forgotten, and what campaigns made of agreements is felt. */
    void pass() {
        var groundwork = rules.groundwork();
        mood *= groundwork.moodKept();
        trust *= groundwork.trustKept();
        for (int side = 0; side < SIDES; side++) {
            kind[side] *= rules.home().wordsKept();
            hard[side] *= rules.home().wordsKept();
        }
        agreements.pass(rules.campaign());
        campaigns.pass();
    }

    /**
     * Lets a side's leader go on: space follows its causes.
     *
     * @param support at home, 0 to 1
     * @param monthsLeft of the term
     * @param acting whether he only acts for one
     */
    void govern(int side, double support, int monthsLeft, boolean acting) {
        space[side] += rules.home().pace() * (rest(side, support, monthsLeft) - space[side]);
        near[side] = acting || Campaign.isNear(monthsLeft);
        leaving[side] = near[side];
        if (monthsLeft == Campaign.HANDOVER) {
            agreements.vote(rules.campaign());
        }
    }

    /** Gives a side a leader with a space of his own. A vote of this month is still about the one before. */
    void takeOffice(int side, double support, int monthsLeft) {
        space[side] = rest(side, support, monthsLeft);
        leaving[side] = near[side];
        near[side] = Campaign.isNear(monthsLeft);
    }

    private double rest(int side, double support, int monthsLeft) {
        return rules.home().rest(support, monthsLeft, kind[side], hard[side]);
    }

    /** Lets new leaders, on one side or both, take up what trust their space allows. */
    void takeUp() {
        double taken = trust * rules.groundwork().share(narrower());
        trust -= taken;
        mood += rules.groundwork().takeUp() * taken;
    }

    /** Takes in an event. */
    void hear(SpaceDeeds deeds, int event) {
        if (deeds.isProgramme(event)) {
            trust++;
        }
        for (int side = 0; side < SIDES; side++) {
            if (leaving[side] && deeds.isVote(side, event)) {
                agreements.vote(rules.campaign());
            }
            double words = deeds.wordsTo(side, event);
            kind[side] += Math.max(0, words);
            hard[side] += Math.max(0, -words);
        }
        if (deeds.isAgreement(event)) {
            agreements.conclude(deeds, event);
        }
        deeds.addTo(campaigns, event);
    }

    /** Ends what an event began, by {@link SpaceDeeds#number} of it. */
    void end(int event) {
        agreements.end(event);
    }

    /** By what it goes. */
    SpaceRules rules() {
        return rules;
    }

    /** The weight of an opening. */
    double weight() {
        return rules.welcome().weight(narrower());
    }

    /** The space of the leader who has less. */
    double narrower() {
        return Math.min(space[0], space[1]);
    }

    /** What is left of the trust that new leaders took up, in points of politics. */
    double mood() {
        return mood;
    }

    /**
     * What is left on one of {@link Agreements#CHANNELS} of what campaigns took, in points, beyond what news of campaigns
     * takes by itself: the two tell of the same.
     */
    double taken(int channel) {
        return Math.max(0, agreements.taken(channel) - campaigns.left(channel));
    }
}
