package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.LevelPath;

/** One run under the clash of realities. Symbols as in {@link ClashOfRealities}. */
final class ClashPath implements PreparedTheory.Path {

    private static final int IMAGES = 0;
    private static final int LEADERS = 1;
    private static final int THIRD_PARTIES = 2;

    /** How many slow parts it moves. */
    static final int PARTS = 3;

    private static final String IMAGE = "each side’s image of the other";
    private static final String RESENTMENT = "lingering resentment";
    private static final String BACKLASH = "want of support at home";

    /** The names of its causes: those of the slow parts, and two that act through the same part as images. */
    static final List<String> CAUSES = LevelPath.causes(
            IMAGE, "leaders in office", "third parties’ threat, pressure and commitment", RESENTMENT, BACKLASH);

    private static final int OF_IMAGES = CAUSES.indexOf(IMAGE);
    private static final int OF_RESENTMENT = CAUSES.indexOf(RESENTMENT);
    private static final int OF_BACKLASH = CAUSES.indexOf(BACKLASH);

    private static final Side[] SIDES = Side.values();
    private static final int POLITICAL = Channel.POLITICAL.ordinal();
    private static final int SECURITY = Channel.SECURITY.ordinal();
    private static final int ECONOMIC = Channel.ECONOMIC.ordinal();
    private static final int RECONCILIATION = Channel.RECONCILIATION.ordinal();

    private final LearnedClash learned;
    private final ClashParameters rules;
    private final LearnedClash.Outset outset;
    private final LeadersInOffice leaders;
    private final Minds minds;
    private final LevelPath path;
    private final double togetherAtOutset;
    private final double[] mounting = new double[Channels.COUNT];
    private final double[] sour = new double[Channels.COUNT];

    /** The part of what is sour that openings left for which there was no room at home. */
    private final double[] turned = new double[Channels.COUNT];

    private final double[] weights;
    private boolean soured;

    ClashPath(LearnedClash learned, ClashParameters rules, LearnedClash.Outset outset, Minds minds, LevelPath path) {
        this.learned = learned;
        this.rules = rules;
        this.outset = outset;
        this.minds = minds;
        this.path = path;
        this.leaders = new LeadersInOffice(rules.politics(), learned.leaders());
        this.togetherAtOutset = together(outset.imageOfFirst(), outset.imageOfSecond());
        this.weights = new double[2 * learned.news().count()];
    }

    private double together(double first, double second) {
        return rules.cooperation().together(outset.anchorOfFirst() + first, outset.anchorOfSecond() + second);
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        path.enter(month);
        leaders.update(month);
        settle(month);
        if (soured) {
            souring();
        }
        if (month.eventCount() > 0) {
            weigh(month);
        }
        minds.settle();
        showImages();
        path.write(levels);
    }

    /** Resentment mounts and wears off, as does what was turned for want of support at home. */
    private void souring() {
        var memory = rules.memory();
        for (int channel = 0; channel < sour.length; channel++) {
            double mounts = memory.mounting() * mounting[channel];
            mounting[channel] -= mounts;
            sour[channel] = (1 - memory.aftertaste()) * sour[channel] + mounts;
            turned[channel] *= 1 - memory.aftertaste();
        }
    }

    /** Relations settle on leaders and third parties. */
    private void settle(MonthView month) {
        var cooperation = rules.cooperation();
        double pull = leaders.pull() - outset.pull();
        path.settle(LEADERS, POLITICAL, pull, cooperation.settling());
        path.settle(LEADERS, RECONCILIATION, pull, cooperation.settling());
        double security = learned.thirdParties().onSecurity(month, cooperation.thirdParties());
        path.settle(THIRD_PARTIES, SECURITY, security, cooperation.settling());
        path.settle(THIRD_PARTIES, POLITICAL, security * cooperation.thirdParties().alsoPolitical(), cooperation.settling());
    }

    private void weigh(MonthView month) {
        minds.listen();
        minds.anchor(0, outset.anchorOfFirst());
        minds.anchor(1, outset.anchorOfSecond());
        int count = month.eventCount();
        for (int i = 0; i < count; i++) {
            hear(month, month.event(i), Side.FIRST);
            hear(month, month.event(i), Side.SECOND);
        }
        minds.consider();
        for (int i = 0; i < count; i++) {
            feel(month.event(i));
        }
    }

    private void hear(MonthView month, int event, Side side) {
        int s = side.ordinal();
        double seen = learned.news().seen(event, s);
        if (seen == 0) {
            return;
        }
        int issue = learned.news().issue(event);
        double warmth = issue == NewsTable.NO_ISSUE ? 0 : DomesticPolitics.warmth(month.stance(side, issue));
        double sensitivity = issue == NewsTable.NO_ISSUE
                ? 1
                : learned.leaders().issues().sensitivity(month, side, issue, rules.memory().entwining());
        double circumstance = rules.politics().circumstance(seen < 0, leaders.lameness(s), leaders.room(s), warmth);
        weights[2 * event + s] = minds.hear(learned.news(), event, s, circumstance * sensitivity);
    }

    /** Adds the effects of an event. A side amplifies or discounts only what it sees that way itself. */
    private void feel(int event) {
        Kernel.feel(path, learned.past().events(), event, ECONOMIC);
        for (int field = 0; field < Channels.FIELDS; field++) {
            double effect = learned.past().events().impact(event, field);
            if (effect != 0 && field != ECONOMIC) {
                feel(event, field, effect * (share(event, 0, effect) + share(event, 1, effect)) / 2);
            }
        }
        for (var side : SIDES) {
            int view = Channels.view(side);
            double effect = learned.past().events().impact(event, view);
            if (effect != 0) {
                feel(event, view, effect * share(event, side.ordinal(), effect));
            }
        }
    }

    /** The weight of an event for a side that sees it as the effect has it; 1 for one that does not. */
    private double share(int event, int side, double effect) {
        double seen = learned.news().seen(event, side);
        if (seen * effect <= 0) {
            return 1;
        }
        return seen < 0 ? weights[2 * event + side] * minds.uncushioned(side) : weights[2 * event + side];
    }

    private void feel(int event, int channel, double points) {
        var news = learned.news();
        if (points < 0 ? news.isWounding(event) : news.leavesOutLastingGood(event)) {
            path.felt().addPassing(event, channel, points);
        } else {
            path.felt().add(event, channel, points);
        }
        if (points < 0 && news.isWounding(event)) {
            mounting[channel] += rules.memory().linger() * points;
            soured = true;
        } else if (points > 0) {
            double unbacked = 1 - news.room(event, leaders);
            if (unbacked > 0) {
                double backlash = rules.politics().backlash() * unbacked * points;
                sour[channel] -= backlash;
                turned[channel] -= backlash;
                soured = true;
            }
        }
    }

    private void showImages() {
        double first = minds.image(0);
        double second = minds.image(1);
        double together = together(first, second) - togetherAtOutset;
        var loads = rules.cooperation().images();
        path.set(IMAGES, POLITICAL, loads.political() * together + sour[POLITICAL]);
        path.set(IMAGES, SECURITY, loads.security() * together + sour[SECURITY]);
        path.set(IMAGES, RECONCILIATION, loads.reconciliation() * together + sour[RECONCILIATION]);
        for (var side : SIDES) {
            int contact = Channel.contactOf(side).ordinal();
            path.set(IMAGES, contact, loads.societal() * together + sour[contact]);
        }
        int ofFirst = Channels.view(Side.FIRST);
        int ofSecond = Channels.view(Side.SECOND);
        path.set(IMAGES, ofFirst, first - outset.imageOfFirst() + sour[ofFirst]);
        path.set(IMAGES, ofSecond, second - outset.imageOfSecond() + sour[ofSecond]);
    }

    @Override
    public void explain(PreparedTheory.Parts parts) {
        path.explain(parts);
        for (var channel : Channel.values()) {
            int number = channel.ordinal();
            parts.add(OF_IMAGES, channel, -sour[number]);
            parts.add(OF_RESENTMENT, channel, sour[number] - turned[number]);
            parts.add(OF_BACKLASH, channel, turned[number]);
        }
    }
}
