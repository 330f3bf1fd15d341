package org.parallax.theories.threelenses;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.EventTable;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.LevelPath;

/** One run under the three lenses. Symbols as in {@link ThreeLenses}. */
final class LensesPath implements PreparedTheory.Path {

    /** How many slow parts it moves: the cycle, and one a lens. */
    static final int PARTS = 4;

    /** The names of its causes. */
    static final List<String> CAUSES = LevelPath.causes("the term's cycle", "common danger", "interdependence", "identity");

    private static final int CYCLE = 0;
    private static final int POLITICAL = Channel.POLITICAL.ordinal();
    private static final int SECURITY = Channel.SECURITY.ordinal();
    private static final int ECONOMIC = Channel.ECONOMIC.ordinal();
    private static final int CONTACT_OF_FIRST = Channel.CONTACT_OF_FIRST.ordinal();
    private static final int CONTACT_OF_SECOND = Channel.CONTACT_OF_SECOND.ordinal();
    private static final int VIEW_BY_FIRST = Channel.VIEW_BY_FIRST.ordinal();
    private static final int VIEW_BY_SECOND = Channel.VIEW_BY_SECOND.ordinal();
    private static final Lens[] LENSES = Lens.values();

    private final LearnedLenses learned;
    private final Rules rules;
    private final Outset outset;
    private final Stocks stocks;
    private final Identities identities;
    private final WeakestLens weakest;
    private final List<NamedTerm> terms;
    private final EventTable events;
    private final LevelPath path;

    /** How slow stocks stand at {@code as of}; shared by all runs of one setting, and not to be changed. */
    record Outset(Stocks stocks, Identities identities, double cycle) {

        static Outset of(LearnedLenses learned, Rules rules) {
            return new Outset(
                    learned.past().livedThrough(rules.lenses(), learned.dangers().atOutset()),
                    learned.past().livedThrough(rules.carrying()),
                    learned.administrations().cycleAtOutset(rules.leadership()));
        }
    }

    LensesPath(LearnedLenses learned, Rules rules, Outset outset, LevelPath path) {
        this.learned = learned;
        this.rules = rules;
        this.outset = outset;
        this.stocks = outset.stocks().copy();
        this.identities = outset.identities().copy();
        this.weakest = new WeakestLens(rules.lenses());
        this.terms = learned.administrations().governed().stream()
                .filter(party -> party.share() > 0)
                .map(party -> new NamedTerm(party, learned.deeds().entries()))
                .toList();
        this.events = learned.known().events();
        this.path = path;
        look();
        weakest.start();
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        path.enter(month);
        path.set(CYCLE, POLITICAL, cycle(month) - outset.cycle());
        for (int i = 0; i < month.eventCount(); i++) {
            feel(month, month.event(i));
        }
        stocks.watch(learned.dangers().in(month), rules.lenses().alertness());
        stocks.follow(
                Stocks.ties(path.points(ECONOMIC), path.points(CONTACT_OF_FIRST), path.points(CONTACT_OF_SECOND)),
                path.points(VIEW_BY_FIRST), path.points(VIEW_BY_SECOND), rules.lenses().pace());
        identities.pass();
        look();
        bind();
        path.write(levels);
    }

    private double cycle(MonthView month) {
        double points = 0;
        for (int i = 0; i < terms.size(); i++) {
            points += terms.get(i).enter(month, rules.leadership());
        }
        return points;
    }

    private void feel(MonthView month, int event) {
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            if (channel == POLITICAL && !beginsACycle(event)) {
                feel(event, POLITICAL, politicalWeight(event));
            } else if (channel == SECURITY) {
                feel(event, SECURITY, securityWeight(event));
            } else if (channel != POLITICAL) {
                Kernel.feel(path, events, event, channel);
            }
        }
        var gesture = learned.deeds().gestures().get(event);
        learned.deeds().touch(
                identities, event, gesture.isPresent() ? learned.support().of(gesture.get().giver()).in(month) : 0);
    }

    /** What makes the common danger acts through it alone. */
    private void feel(int event, int channel, double weight) {
        double effect = events.impact(event, channel);
        if (effect != 0 && !learned.deeds().dangers().get(event)) {
            path.felt().add(event, channel, weight * effect);
        }
    }

    private boolean beginsACycle(int event) {
        var entry = learned.deeds().entries().get(event);
        return entry.isPresent() && learned.administrations().isCyclic(entry.get());
    }

    /** What an event is not told to be about is taken as it is. */
    private double politicalWeight(int event) {
        var touched = learned.deeds().lenses().get(event);
        return learned.deeds().told().get(event) ? rules.leadership().weight(weakest.greatestShare(touched)) : 1;
    }

    private double securityWeight(int event) {
        boolean military = learned.deeds().lenses().get(event).contains(Lens.REALIST);
        return learned.deeds().told().get(event) && !military ? rules.leadership().alone() : 1;
    }

    private void look() {
        double wound = rules.lenses().wound();
        weakest.look(
                LensStrengths.ofDanger(stocks.danger()),
                stocks.interdependence(),
                wound * learned.images().byFirst() + stocks.viewByFirst() + identities.of(0),
                wound * learned.images().bySecond() + stocks.viewBySecond() + identities.of(1));
    }

    /** Moves politics and security by what the weakest lens has moved, told by lens. */
    private void bind() {
        for (var lens : LENSES) {
            int part = 1 + lens.ordinal();
            double moved = weakest.moved(lens);
            path.set(part, POLITICAL, rules.lenses().political() * moved);
            path.set(part, SECURITY, rules.lenses().security() * moved);
        }
        double danger = LensStrengths.ofDanger(stocks.danger()) - LensStrengths.ofDanger(learned.dangers().atOutset());
        int ofDanger = 1 + Lens.REALIST.ordinal();
        path.set(ofDanger, SECURITY, path.slow(ofDanger, SECURITY) + rules.lenses().danger() * danger);
    }

    @Override
    public void explain(PreparedTheory.Parts parts) {
        path.explain(parts);
    }
}
