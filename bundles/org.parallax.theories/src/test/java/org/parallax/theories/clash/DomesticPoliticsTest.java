package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;
import static org.parallax.projection.situation.Leaning.CENTRIST;
import static org.parallax.projection.situation.Leaning.CONSERVATIVE;
import static org.parallax.projection.situation.Leaning.MILITARY;
import static org.parallax.projection.situation.Leaning.NATIONALIST;
import static org.parallax.projection.situation.Leaning.PROGRESSIVE;
import static org.parallax.projection.situation.Stance.CONCILIATORY;
import static org.parallax.projection.situation.Stance.HARDLINE;
import static org.parallax.projection.situation.Stance.PRAGMATIC;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Stance;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/** Leaders: their political family, their stance, their support and the time they have left. */
class DomesticPoliticsTest {

    private static final int LATER = 24;

    /** Political cooperation after two years of such a leader of the second party. */
    private static double under(Leaning leaning, Stance stance) {
        return political(new World(), script -> script.leader(Side.SECOND, leaning, stance));
    }

    private static double political(World world, UnaryOperator<Script> script) {
        var situation = world.situation();
        return Paths.of(new ClashOfRealities(), situation, script.apply(Script.quiet(situation)))
                .at(LATER, POLITICAL);
    }

    private static double landingUnder(UnaryOperator<Script> script) {
        return Effect.of(News.landing("landing"), world -> world, script).on(VIEW_OF_SECOND_BY_FIRST);
    }

    private static double summitUnder(UnaryOperator<Script> script) {
        return Effect.of(News.summit("summit"), world -> world, script).on(VIEW_OF_SECOND_BY_FIRST);
    }

    @Test
    void onTheAggrievedSideConservativesAreAmenableAndProgressivesAreNot() {
        assertTrue(under(CONSERVATIVE, PRAGMATIC) > under(CENTRIST, PRAGMATIC) + 1);
        assertTrue(under(PROGRESSIVE, PRAGMATIC) < under(CENTRIST, PRAGMATIC) - 1);
        assertEquals(under(CONSERVATIVE, PRAGMATIC), under(MILITARY, PRAGMATIC));
    }

    @Test
    void onTheOtherSideOnlyTheUltraConservativeMatters() {
        double centrist = political(new World(), script -> script.leader(Side.FIRST, CENTRIST, PRAGMATIC));
        double conservative = political(new World(), script -> script.leader(Side.FIRST, CONSERVATIVE, PRAGMATIC));
        double nationalist = political(new World(), script -> script.leader(Side.FIRST, NATIONALIST, PRAGMATIC));
        assertEquals(centrist, conservative);
        assertTrue(nationalist < centrist - 1, nationalist + " against " + centrist);
    }

    @Test
    void stancesMoveRelations() {
        assertTrue(under(CENTRIST, CONCILIATORY) > under(CENTRIST, PRAGMATIC) + 1);
        assertTrue(under(CENTRIST, HARDLINE) < under(CENTRIST, PRAGMATIC) - 1);
    }

    @Test
    void aHardlinerMagnifiesBadNewsAndAConciliatorSoothesIt() {
        double hardline = landingUnder(script -> script.leader(Side.FIRST, CENTRIST, HARDLINE));
        double pragmatic = landingUnder(script -> script);
        double conciliatory = landingUnder(script -> script.leader(Side.FIRST, CENTRIST, CONCILIATORY));
        assertTrue(hardline < pragmatic - 1, hardline + " against " + pragmatic);
        assertTrue(conciliatory > pragmatic + 1, conciliatory + " against " + pragmatic);
    }

    @Test
    void aLameDuckReactsHarderAndCanTakeLess() {
        UnaryOperator<Script> tailEnd = script -> script.termLeft(Side.FIRST, 5);
        assertTrue(landingUnder(tailEnd) < landingUnder(script -> script) - 1);
        assertTrue(summitUnder(tailEnd) < summitUnder(script -> script) - 0.5);
    }

    @Test
    void aTermThatEndsLaterChangesNothingYet() {
        assertEquals(
                landingUnder(script -> script), landingUnder(script -> script.termLeft(Side.FIRST, 30)), 0);
    }

    @Test
    void lowSupportBoundsAnOpeningButNotAClosing() {
        assertTrue(supported(CONSERVATIVE, 0.2) < supported(CONSERVATIVE, 0.6) - 0.5);
        assertEquals(supported(PROGRESSIVE, 0.2), supported(PROGRESSIVE, 0.6), 0);
    }

    private static double supported(Leaning leaning, double support) {
        var world = new World().course("SouthKorea", Quantity.SUPPORT, support);
        return political(world, script -> script.leader(Side.SECOND, leaning, PRAGMATIC));
    }
}
