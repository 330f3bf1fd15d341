package org.parallax.theories.politicalspace;

import java.util.List;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.LevelPath;

/** One run under political space. Symbols as in {@link PoliticalSpace}. */
final class SpacePath implements PreparedTheory.Path {

    private static final int TRUST = 0;
    private static final int CAMPAIGNS = 1;
    private static final int SPACE = 2;

    /** How many slow parts it moves. */
    static final int PARTS = 3;

    /** The names of its causes. */
    static final List<String> CAUSES = LevelPath.causes(
            "trust taken up by new leaders", "agreements turned by a campaign", "what political space makes of openings");

    private static final int POLITICAL = Channel.POLITICAL.ordinal();
    private static final int SECURITY = Channel.SECURITY.ordinal();
    private static final int RECONCILIATION = Channel.RECONCILIATION.ordinal();

    private final PoliticalSpace.Known known;
    private final SpaceState state;
    private final Offices offices;
    private final KeptNews news;
    private final LevelPath path;

    SpacePath(PoliticalSpace.Known known, SpaceState asOf, LevelPath path) {
        this.known = known;
        this.state = new SpaceState(asOf);
        this.offices = known.offices().copy();
        this.news = new KeptNews(known.deeds(), asOf.rules().welcome());
        this.path = path;
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        path.enter(month);
        state.pass();
        news.pass();
        if (govern(month, Side.FIRST) | govern(month, Side.SECOND)) {
            state.takeUp();
        }
        for (int i = 0; i < month.eventCount(); i++) {
            feel(month.event(i));
        }
        for (int i = 0; i < month.eventCount(); i++) {
            state.hear(known.deeds(), month.event(i));
        }
        for (int i = 0; i < month.endingCount(); i++) {
            state.end(month.ending(i));
        }
        show();
        path.write(levels);
    }

    /** Whether a leader takes office. */
    private boolean govern(MonthView month, Side side) {
        double support = known.support().of(side).in(month);
        int left = month.monthsLeft(side);
        boolean acts = offices.isActing(side) && !isBroughtIn(month, side);
        if (offices.taken(month, side, acts)) {
            state.takeOffice(side.ordinal(), support, left);
            return true;
        }
        state.govern(side.ordinal(), support, left, acts);
        return false;
    }

    /** Whether an event brings a side a leader: nobody else follows one who only acts, since no end of that is scheduled. */
    private boolean isBroughtIn(MonthView month, Side side) {
        for (int i = 0; i < month.eventCount(); i++) {
            if (known.deeds().bringsLeader(side, month.event(i))) {
                return true;
            }
        }
        return false;
    }

    private void show() {
        path.set(TRUST, POLITICAL, state.mood());
        for (int i = 0; i < Agreements.CHANNELS.size(); i++) {
            path.set(CAMPAIGNS, Agreements.CHANNELS.get(i).ordinal(), -state.taken(i));
        }
        for (int i = 0; news.hasBegun() && i < KeptNews.CHANNELS.size(); i++) {
            path.set(SPACE, KeptNews.CHANNELS.get(i).ordinal(), news.more(i));
        }
    }

    private void feel(int event) {
        var events = known.past().events();
        boolean needing = known.deeds().needsSpace(event);
        double weight = needing ? state.weight() : 1;
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            double effect = events.impact(event, channel);
            if (channel == POLITICAL && known.deeds().isProgramme(event)) {
                continue;
            }
            if (needing && effect > 0 && needsSpace(channel)) {
                path.felt().add(event, channel, weight * effect);
            } else {
                Kernel.feel(path, events, event, channel);
            }
        }
        if (needing) {
            news.add(event, weight);
        }
    }

    private static boolean needsSpace(int channel) {
        return channel == POLITICAL || channel == SECURITY || channel == RECONCILIATION;
    }

    @Override
    public void explain(PreparedTheory.Parts parts) {
        path.explain(parts);
    }
}
