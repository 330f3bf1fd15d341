package org.parallax.theories.clash;

import java.time.YearMonth;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.DocumentedMonth;
import org.parallax.theory.kit.EventTable;
import org.parallax.theory.kit.LevelPath;
import org.parallax.theory.kit.PastResidue;
import org.parallax.theory.kit.Quantities;

/** The ground all paths start from: the situation compiled, and the minds as the documented past left them. */
final class ClashSetup implements PreparedTheory {

    private static final double HALF = 0.5;

    /** The points of an image that is wholly positive. */
    private static final double POINTS_OF_TONE = 50;

    private final ClashParameters rules;
    private final IssueTable disputes;
    private final EventTable events;
    private final PastResidue residue;
    private final Quantities threat;
    private final Quantities pressure;
    private final Quantities commitment;
    private final Quantities[] support;
    private final double[] start;
    private final BeliefState minds;

    ClashSetup(Situation situation, DocumentedLevels past, ClashParameters rules) {
        this.rules = rules;
        this.disputes = new IssueTable(situation);
        this.events = EventTable.ofStoryline(situation);
        this.residue = PastResidue.of(situation);
        this.threat = Quantities.of(situation, Quantity.THREAT, HALF);
        this.pressure = Quantities.of(situation, Quantity.PRESSURE, HALF);
        this.commitment = Quantities.of(situation, Quantity.COMMITMENT, HALF);
        this.support = new Quantities[] {
            Quantities.support(situation, Side.FIRST, 1), Quantities.support(situation, Side.SECOND, 1)
        };
        this.start = residue.startFrom(past);
        this.minds = liveThroughThePast(situation);
    }

    private BeliefState liveThroughThePast(Situation situation) {
        var lived = new BeliefState(rules, disputes, new double[2]);
        var table = EventTable.ofPast(situation);
        var felt = table.effects();
        var cabinet = cabinet();
        var month = new DocumentedMonth(situation);
        while (month.next()) {
            anchor(lived, situation, month.now());
            cabinet.meet(month);
            lived.weigh(month, table, cabinet, felt);
            lived.settle(0, 0);
        }
        anchor(lived, situation, situation.asOf());
        return lived;
    }

    private void anchor(BeliefState lived, Situation situation, YearMonth month) {
        for (var side : Side.values()) {
            double tone = Image.meanTone(situation.images(), side, month);
            lived.anchor(side.ordinal(), rules.imagery().anchoring() * POINTS_OF_TONE * tone);
        }
    }

    ClashParameters rules() {
        return rules;
    }

    EventTable events() {
        return events;
    }

    Quantities threat() {
        return threat;
    }

    Quantities pressure() {
        return pressure;
    }

    Quantities commitment() {
        return commitment;
    }

    LeadersInOffice cabinet() {
        return new LeadersInOffice(rules.domestic(), disputes, support);
    }

    /** A path that stands at {@code as of}. */
    LevelPath path() {
        return new LevelPath(start, residue, events, rules.noise());
    }

    /** The minds at {@code as of}, a copy. */
    BeliefState minds() {
        return new BeliefState(minds);
    }

    @Override
    public Path begin() {
        return new ClashPath(this);
    }
}
