package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/** Nothing moves but what is named. */
class DriftTest {

    private static final ClashOfRealities THEORY = new ClashOfRealities();

    private static LeaderTerm leader(Side side, Leaning leaning, Optional<YearMonth> scheduledEnd) {
        return new LeaderTerm(
                "leader" + side, "A leader", side,
                new LeaderTerm.Tenure(World.AS_OF.minusYears(40), Optional.empty(), scheduledEnd),
                leaning, Map.of("History", Stance.HARDLINE));
    }

    /** Images, drivers and leaders far from the middle, and a last event thirty years ago. */
    private static Situation longSilent() {
        return new World()
                .image(Side.FIRST, -1)
                .course("NorthKorea", Quantity.THREAT, 0.9)
                .course("UnitedStates", Quantity.COMMITMENT, 0.1)
                .course("SouthKorea", Quantity.SUPPORT, 0.2)
                .leader(leader(Side.FIRST, Leaning.NATIONALIST, Optional.empty()))
                .leader(leader(Side.SECOND, Leaning.PROGRESSIVE, Optional.empty()))
                .happened(370, News.landing("landing"))
                .happened(361, News.summit("summit"))
                .situation();
    }

    private static Script asGoverned(Situation situation) {
        return Script.quiet(situation)
                .leader(Side.FIRST, Leaning.NATIONALIST, Stance.PRAGMATIC, Map.of(World.HISTORY, Stance.HARDLINE))
                .leader(Side.SECOND, Leaning.PROGRESSIVE, Stance.PRAGMATIC, Map.of(World.HISTORY, Stance.HARDLINE));
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void afterThirtyYearsOfSilenceNothingMoves(Indicator indicator) {
        var situation = longSilent();
        var path = Paths.of(THEORY, situation, asGoverned(situation));
        assertEquals(path.at(0, indicator), path.at(12, indicator), 0.3);
    }

    @Test
    void whatMovesWithoutEventsIsNamed() {
        var situation = new World()
                .course("SouthKorea", Quantity.SUPPORT, 0.4)
                .course("UnitedStates", Quantity.COMMITMENT, 0.5)
                .leader(leader(Side.SECOND, Leaning.CONSERVATIVE, Optional.of(World.AS_OF.plusMonths(9))))
                .happened(20, News.landing("landing"))
                .happened(4, News.summit("summit"))
                .situation();
        var script = Script.quiet(situation).drivers(driver -> 0.7).leader(Side.SECOND, Leaning.PROGRESSIVE, Stance.PRAGMATIC);
        var path = Paths.of(THEORY, situation, script);
        for (var channel : Channel.values()) {
            double told = Arrays.stream(Paths.parts(THEORY, situation, script, 24, channel)).sum();
            assertEquals(path.at(24, channel.indicator()), Level.of(told), 1e-6, channel.toString());
        }
        var political = Paths.parts(THEORY, situation, script, 24, Channel.POLITICAL);
        for (String cause : new String[] {
            "each side’s image of the other", "leaders in office", "third parties’ threat, pressure and commitment"}) {
            double points = political[THEORY.card().scope().causes().indexOf(cause)];
            assertTrue(Math.abs(points) > 0.3, cause + " " + points);
        }
    }

    @Test
    void whatALandingLeavesBehindIsToldAsResentmentApartFromImagesAndFromTheNewsItself() {
        var situation = new World().plan(2, News.landing("landing")).situation();
        var script = Script.quiet(situation);
        var political = Paths.parts(THEORY, situation, script, 8, Channel.POLITICAL);
        assertEquals(
                Paths.of(THEORY, situation, script).at(8, Indicator.POLITICAL), Level.of(Arrays.stream(political).sum()), 1e-6);
        for (String cause : new String[] {"the scenario’s events", "each side’s image of the other", "lingering resentment"}) {
            double points = political[THEORY.card().scope().causes().indexOf(cause)];
            assertTrue(points < -0.3, cause + " " + points);
        }
        assertEquals(0, political[THEORY.card().scope().causes().indexOf("want of support at home")]);
        double economic = Paths.parts(THEORY, situation, script, 8, Channel.ECONOMIC)[
                THEORY.card().scope().causes().indexOf("lingering resentment")];
        assertEquals(0, economic);
    }

    @Test
    void whatAnOpeningLosesForWantOfSupportIsToldApartFromResentment() {
        var opening = News.called("opening").by(Side.SECOND).deed(Deed.GESTURE).on(Domain.POLITICAL, 6).fading(6).event();
        var situation = new World().course("SouthKorea", Quantity.SUPPORT, 0.2).plan(2, opening).situation();
        var script = Script.quiet(situation);
        var political = Paths.parts(THEORY, situation, script, 8, Channel.POLITICAL);
        assertEquals(
                Paths.of(THEORY, situation, script).at(8, Indicator.POLITICAL), Level.of(Arrays.stream(political).sum()), 1e-6);
        var causes = THEORY.card().scope().causes();
        assertTrue(political[causes.indexOf("want of support at home")] < -1, Arrays.toString(political));
        assertEquals(0, political[causes.indexOf("lingering resentment")], 1e-9);
    }
}
