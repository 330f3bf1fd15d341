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

/** What all paths start from: the situation compiled, and the beliefs as the documented past left them. */
final class ClashSetup implements PreparedTheory {

    private static final double HALF = 0.5;

    /** The points of an image that is wholly positive. */
    private static final double POINTS_OF_TONE = 50;

    private final ClashParameters rules;
    private final IssueTable issues;
    private final EventTable events;
    private final PastResidue residue;
    private final Quantities threat;
    private final Quantities pressure;
    private final Quantities commitment;
    private final Quantities[] support;
    private final double[] start;
    private final BeliefState beliefs;

    ClashSetup(Situation situation, DocumentedLevels past, ClashParameters rules) {
        this.rules = rules;
        this.issues = new IssueTable(situation);
        this.events = EventTable.ofStoryline(situation);
        this.residue = PastResidue.of(situation);
        this.threat = Quantities.of(situation, Quantity.THREAT, HALF);
        this.pressure = Quantities.of(situation, Quantity.PRESSURE, HALF);
        this.commitment = Quantities.of(situation, Quantity.COMMITMENT, HALF);
        this.support = new Quantities[] {
            Quantities.support(situation, Side.FIRST, 1), Quantities.support(situation, Side.SECOND, 1)
        };
        this.start = residue.startFrom(past);
        this.beliefs = afterThePast(situation);
    }

    private BeliefState afterThePast(Situation situation) {
        var beliefs = new BeliefState(rules, issues, new double[2]);
        var table = EventTable.ofPast(situation);
        var felt = table.effects();
        var leaders = leaders();
        var month = new DocumentedMonth(situation);
        while (month.next()) {
            anchor(beliefs, situation, month.now());
            leaders.update(month);
            beliefs.weigh(month, table, leaders, felt);
            beliefs.settle(0, 0);
        }
        anchor(beliefs, situation, situation.asOf());
        return beliefs;
    }

    private void anchor(BeliefState beliefs, Situation situation, YearMonth month) {
        for (var side : Side.values()) {
            double tone = Image.meanTone(situation.images(), side, month);
            beliefs.anchor(side.ordinal(), rules.images().anchoring() * POINTS_OF_TONE * tone);
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

    LeadersInOffice leaders() {
        return new LeadersInOffice(rules.politics(), issues, support);
    }

    /** A path that stands at {@code as of}. */
    LevelPath path() {
        return new LevelPath(start, residue, events, rules.noise(), 1);
    }

    /** The beliefs at {@code as of}, a copy. */
    BeliefState beliefs() {
        return new BeliefState(beliefs);
    }

    @Override
    public Path begin() {
        return new ClashPath(this);
    }
}
