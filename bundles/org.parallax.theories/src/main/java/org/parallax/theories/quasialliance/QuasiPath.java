package org.parallax.theories.quasialliance;

import java.util.List;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.EventTable;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.LevelPath;

/** One run under the quasi-alliance. Symbols as in {@link QuasiAlliance}. */
final class QuasiPath implements PreparedTheory.Path {

    private static final int SECURITY = Channel.SECURITY.ordinal();
    private static final int POLITICAL = Channel.POLITICAL.ordinal();
    private static final int ABANDONMENT = 0;
    private static final int ENTRAPMENT = 1;
    private static final String SHARED = "the fear of abandonment that both share";
    private static final String EVENNESS = "how evenly they fear abandonment";

    /** The names of its causes: those of the slow parts, the first of them told in two. */
    static final List<String> CAUSES = LevelPath.causes(SHARED, "how evenly they fear entrapment", EVENNESS);

    private static final int OF_SHARED = CAUSES.indexOf(SHARED);
    private static final int OF_EVENNESS = CAUSES.indexOf(EVENNESS);

    private final QuasiAlliance.Surroundings world;
    private final Bonds bonds;
    private final Fears fears;
    private final double atFirst;
    private final double unevenAtFirst;
    private final double entrappedAtFirst;
    private final Outlook outlook;
    private final Coercion coercion;
    private final EventTable events;
    private final LevelPath path;

    QuasiPath(QuasiAlliance.Surroundings world, Dangers dangers, Bonds bonds, Fears fears, LevelPath path) {
        this.world = world;
        this.bonds = bonds;
        this.fears = fears;
        this.atFirst = bonds.ofAbandonment(fears);
        this.unevenAtFirst = bonds.ofUnevenAbandonment(fears);
        this.entrappedAtFirst = bonds.ofEntrapment(fears);
        this.outlook = new Outlook(dangers);
        this.coercion = new Coercion(world.deeds());
        this.events = world.known().events();
        this.path = path;
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        path.enter(month);
        var first = month.leaning(Side.FIRST);
        var second = month.leaning(Side.SECOND);
        outlook.look(
                world.threat().in(month), world.pressure().in(month), world.commitment().in(month), first, second);
        if (coercion.isPossible()) {
            coercion.enter(month);
            outlook.add(coercion.onFirst(), coercion.onSecond(), first, second);
        }
        fears.follow(outlook);
        move(ABANDONMENT, bonds.ofAbandonment(fears) - atFirst);
        move(ENTRAPMENT, bonds.ofEntrapment(fears) - entrappedAtFirst);
        feel(month);
        path.write(levels);
    }

    private void move(int part, double points) {
        path.set(part, SECURITY, points);
        path.set(part, POLITICAL, bonds.carry() * points);
    }

    private void feel(MonthView month) {
        for (int i = 0; i < month.eventCount(); i++) {
            int event = month.event(i);
            for (int channel = 0; channel < Channels.COUNT; channel++) {
                if (channel == SECURITY || channel == POLITICAL) {
                    feel(month, event, channel);
                } else {
                    Kernel.feel(path, events, event, channel);
                }
            }
        }
    }

    private void feel(MonthView month, int event, int channel) {
        double effect = events.impact(event, channel);
        if (effect != 0 && !world.deeds().isMoving(event)) {
            double weight = effect < 0 ? bonds.ofBad(fears) : 1;
            path.felt().add(event, channel, weight * sensitivity(month, event) * effect);
        }
    }

    /** A shock to one side's sensitivity acts by half on what lies between the two. */
    private double sensitivity(MonthView month, int event) {
        int issue = events.issue(event);
        return issue == EventTable.NO_ISSUE
                ? 1
                : (month.sensitivity(Side.FIRST, issue) + month.sensitivity(Side.SECOND, issue)) / 2;
    }

    @Override
    public void explain(PreparedTheory.Parts parts) {
        path.explain(parts);
        double gap = bonds.ofUnevenAbandonment(fears) - unevenAtFirst;
        tell(parts, Channel.SECURITY, gap);
        tell(parts, Channel.POLITICAL, bonds.carry() * gap);
    }

    /** A gap may close while neither fears more, so it has a name apart from what both fear. */
    private static void tell(PreparedTheory.Parts parts, Channel channel, double gap) {
        parts.add(OF_SHARED, channel, -gap);
        parts.add(OF_EVENNESS, channel, gap);
    }
}
