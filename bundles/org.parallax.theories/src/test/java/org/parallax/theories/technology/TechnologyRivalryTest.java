package org.parallax.theories.technology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.ECONOMIC;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;
import static org.parallax.projection.situation.Indicator.VIEW_OF_FIRST_BY_SECOND;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.Theory;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;
import org.parallax.theory.kit.Kernel;

/** What contracts come to, each claim with the mechanism that makes it and without. */
class TechnologyRivalryTest {

    private static final TechnologyRivalry THEORY = new TechnologyRivalry();
    private static final ParameterValues USUAL = THEORY.card().defaults();

    private static World contracts(int count) {
        return contracts(new World(), count);
    }

    private static World contracts(World world, int count) {
        for (int number = 1; number <= count; number++) {
            world.plan(number, TechnologyNews.contract("contract" + number));
        }
        return world;
    }

    private static Paths run(Theory theory, ParameterValues values, World world) {
        var situation = world.situation();
        return Paths.of(theory, situation, values, Script.quiet(situation), 1);
    }

    private static double level(ParameterValues values, World world, int month, Indicator indicator) {
        return run(THEORY, values, world).at(month, indicator);
    }

    private static double recorded(World world, int month, Indicator indicator) {
        return run(new Kernel(), new Kernel().card().defaults(), world).at(month, indicator);
    }

    /** What a landing in a month costs in that month, or in a month after it. */
    private static double landing(ParameterValues values, World with, World without, int month, Indicator indicator) {
        return level(values, with.plan(month, TechnologyNews.landing("landing")), month, indicator)
                - level(values, without, month, indicator);
    }

    @Test
    void twoContractsDoNothingAndSixAreARivalry() {
        for (var indicator : Indicator.values()) {
            assertEquals(50, level(USUAL, contracts(2), 24, indicator), 1e-9, indicator.name());
        }
        assertTrue(level(USUAL, contracts(3), 24, ECONOMIC) > 50 - 2, "three are the beginning");
        assertTrue(level(USUAL, contracts(6), 24, ECONOMIC) < 50 - 6);
        assertTrue(level(USUAL.with("threshold", 8), contracts(6), 24, ECONOMIC) > 50 - 1e-9);
        assertTrue(level(USUAL.with("width", 0.3), contracts(3), 24, ECONOMIC) > 50 - 1e-9, "a sharp threshold");
    }

    @Test
    void itCostsTradePoliticsAndTheViewOfTheOneWhoIsThreatened() {
        var world = contracts(6);
        assertTrue(level(USUAL, world, 24, POLITICAL) < 50 - 2);
        assertTrue(level(USUAL, world, 24, VIEW_OF_SECOND_BY_FIRST) < 50 - 5);
        assertEquals(50, level(USUAL, world, 24, VIEW_OF_FIRST_BY_SECOND), 1e-9, "the second is not threatened by its own");
        assertEquals(50, level(USUAL, world, 24, SECURITY), 1e-9);
        assertEquals(50, level(USUAL.with("economic", 0), world, 24, ECONOMIC), 1e-9);
        assertEquals(50, level(USUAL.with("political", 0), world, 24, POLITICAL), 1e-9);
        assertEquals(50, level(USUAL.with("view", 0), world, 24, VIEW_OF_SECOND_BY_FIRST), 1e-9);
    }

    @Test
    void itComesLateAndStays() {
        var world = contracts(new World().months(60), 6);
        double full = level(USUAL, world, 24, ECONOMIC) - 50;
        assertTrue(level(USUAL, world, 6, ECONOMIC) - 50 > 0.4 * full, "half a year after the first there is little of it");
        assertTrue(level(USUAL, world, 15, ECONOMIC) - 50 < 0.7 * full);
        assertTrue(level(USUAL, world, 36, ECONOMIC) - 50 < 0.6 * full, "two and a half years after the last most of it is there");
        assertTrue(level(USUAL.with("pace", 0.5), world, 6, ECONOMIC) - 50 < 0.7 * full, "at once, were it felt at once");
        assertTrue(level(USUAL.with("fading", 0.1), world, 36, ECONOMIC) - 50 > 0.1 * full, "gone, were it forgotten soon");
    }

    @Test
    void whatTheRecordSaysOfAContractIsReplaced() {
        assertTrue(recorded(contracts(1), 1, VIEW_OF_SECOND_BY_FIRST) < 49);
        assertEquals(50, level(USUAL, contracts(1), 1, VIEW_OF_SECOND_BY_FIRST), 1e-9);
        var bid = new World().plan(1, TechnologyNews.rivalBid("bid"));
        assertTrue(recorded(bid, 1, ECONOMIC) < 48);
        assertEquals(50, level(USUAL, bid, 1, ECONOMIC), 1e-9);
    }

    @Test
    void quarrelsOverHistoryAndTerritoryWeighMore() {
        double bare = landing(USUAL, new World(), new World(), 24, POLITICAL);
        double layered = landing(USUAL, contracts(6), contracts(6), 24, POLITICAL);
        assertTrue(layered < 1.35 * bare, layered + " beside " + bare);
        assertEquals(bare, landing(USUAL.with("layer", 0), contracts(6), contracts(6), 24, POLITICAL), 0.3);
        assertTrue(landing(USUAL, contracts(6), contracts(6), 24, VIEW_OF_SECOND_BY_FIRST)
                < 1.3 * landing(USUAL, new World(), new World(), 24, VIEW_OF_SECOND_BY_FIRST));
        assertEquals(bare, landing(USUAL, contracts(2), contracts(2), 24, POLITICAL), 1e-9, "two contracts are no layer");
    }

    /** How many points bad news over history that only one side sees costs that side's view after six contracts. */
    private static double seen(Side by, Indicator view, World with, World without) {
        var news = TechnologyNews.about(Topic.HISTORY, News.called("remark").by(by.other()).seenBy(by, -4).event());
        return Level.points(level(USUAL, with.plan(30, news), 30, view)) - Level.points(level(USUAL, without, 30, view));
    }

    @Test
    void theLayerIsOnTheViewOfTheOneWhoIsThreatened() {
        assertTrue(seen(Side.FIRST, VIEW_OF_SECOND_BY_FIRST, contracts(6), contracts(6)) < -4 * 1.35);
        assertEquals(-4, seen(Side.SECOND, VIEW_OF_FIRST_BY_SECOND, contracts(6), contracts(6)), 1e-9);
    }

    private static double effect(World world, World without, Happening event, Indicator indicator) {
        return level(USUAL, world.plan(24, event), 24, indicator) - level(USUAL, without, 24, indicator);
    }

    @Test
    void otherBadNewsAndGoodNewsOnHistoryAreAsTheRecordHasThem() {
        var trade = TechnologyNews.about(Topic.TRADE, News.called("controls").by(Side.FIRST).on(Domain.POLITICAL, -9).event());
        var gesture = TechnologyNews.about(Topic.HISTORY, News.called("gesture").by(Side.FIRST).on(Domain.POLITICAL, 9).event());
        for (var event : List.of(trade, gesture)) {
            assertEquals(
                    effect(new World(), new World(), event, POLITICAL), effect(contracts(6), contracts(6), event, POLITICAL), 0.3,
                    event.id());
        }
    }

    @Test
    void aRivalBidThreatensBothAndCountsForMore() {
        var bids = new World().plan(1, TechnologyNews.rivalBid("one")).plan(2, TechnologyNews.rivalBid("two"));
        assertTrue(level(USUAL, bids, 24, VIEW_OF_SECOND_BY_FIRST) < 48.5);
        assertTrue(level(USUAL, bids, 24, VIEW_OF_FIRST_BY_SECOND) < 48.5);
        assertEquals(50, level(USUAL, contracts(2), 24, VIEW_OF_SECOND_BY_FIRST), 1e-9);
    }

    /** Who is told to have begun does not turn a rival bid into coordination. */
    @Test
    void aRivalBidOfBothIsNoCoordination() {
        var ofOne = contracts(6).plan(7, TechnologyNews.rivalBid("one")).plan(8, TechnologyNews.rivalBid("two"));
        var ofBoth = contracts(6).plan(7, TechnologyNews.rivalBidOfBoth("one")).plan(8, TechnologyNews.rivalBidOfBoth("two"));
        for (var indicator : Indicator.values()) {
            assertEquals(level(USUAL, ofOne, 30, indicator), level(USUAL, ofBoth, 30, indicator), 1e-9, indicator.name());
        }
    }

    @Test
    void aContractThatBothSignIsCoordinationAsLongAsItCostsNeither() {
        var joint = TechnologyNews.about(Topic.TECHNOLOGY, News.called("joint").deed(Deed.CONTRACT)
                .on(Domain.ECONOMIC, 3).event());
        assertTrue(level(USUAL, contracts(6).plan(7, joint), 30, ECONOMIC) > 50 - 1);
        var alone = new World().plan(7, joint);
        assertEquals(recorded(alone, 9, ECONOMIC), level(USUAL, alone, 9, ECONOMIC), 1e-12, "its good is felt as recorded");
    }

    @Test
    void aSmallerContractCountsForLess() {
        var small = new World();
        for (int number = 1; number <= 6; number++) {
            small.plan(number, TechnologyNews.contract("contract" + number, 0.75));
        }
        assertTrue(level(USUAL, small, 24, ECONOMIC) > 49, "six halves are three");
        assertTrue(level(USUAL, contracts(6), 24, ECONOMIC) < 44);
    }

    @Test
    void coordinationKeepsItAwayAndTakesItBack() {
        var before = contracts(new World().plan(1, TechnologyNews.coordination("consortium")), 6);
        var alone = new World().plan(1, TechnologyNews.coordination("consortium"));
        assertEquals(level(USUAL, alone, 24, ECONOMIC), level(USUAL, before, 24, ECONOMIC), 0.5, "none emerges");
        assertTrue(level(USUAL.with("coordination", 0), before, 24, ECONOMIC) < level(USUAL, alone, 24, ECONOMIC) - 6);
        var after = contracts(new World().plan(9, TechnologyNews.coordination("consortium")), 6);
        assertTrue(level(USUAL, after, 30, ECONOMIC) > level(USUAL, contracts(6), 30, ECONOMIC) + 5);
        assertTrue(level(USUAL.with("coordination", 0), after, 30, ECONOMIC) < level(USUAL, contracts(6), 30, ECONOMIC) + 1);
    }

    @Test
    void coordinationThatIsNotKeptUpIsForgotten() {
        var world = new World().months(60).plan(1, TechnologyNews.coordination("consortium"));
        var plain = new World().months(60);
        for (int number = 1; number <= 6; number++) {
            world.plan(36 + number, TechnologyNews.contract("contract" + number));
            plain.plan(36 + number, TechnologyNews.contract("contract" + number));
        }
        var soon = USUAL.with("fading", 0.1);
        var never = USUAL.with("fading", 0.002);
        assertEquals(level(soon, plain, 50, ECONOMIC), level(soon, world, 50, ECONOMIC), 0.3);
        assertTrue(level(never, world, 50, ECONOMIC) > level(never, plain, 50, ECONOMIC) + 2);
    }

    @Test
    void whatAThirdStateBuildsIsNoRivalryOfTheTwo() {
        var world = new World();
        for (int number = 1; number <= 6; number++) {
            world.plan(number, TechnologyNews.about(Topic.TECHNOLOGY,
                    News.called("other" + number).by("China").deed(Deed.CONTRACT).on(Domain.ECONOMIC, -1.5).event()));
        }
        assertEquals(recorded(world, 24, ECONOMIC), level(USUAL, world, 24, ECONOMIC), 1e-12);
    }

    @Test
    void pridePutsMoreIntoAContract() {
        var situation = contracts(4).situation();
        var proud = Script.quiet(situation).sensitivityTo(World.TRADE, Side.FIRST, 1.5);
        var usual = Paths.of(THEORY, situation, Script.quiet(situation)).at(24, ECONOMIC);
        assertTrue(Paths.of(THEORY, situation, proud).at(24, ECONOMIC) < usual - 1);
    }

    private static World documented(World world) {
        for (int number = 1; number <= 4; number++) {
            world.happened(2 * number, TechnologyNews.contract("earlier" + number, 0.75));
        }
        return world;
    }

    /** Four minor contracts are documented: no rivalry by themselves, and half of one with two more. */
    @Test
    void documentedContractsCountByTheSameRules() {
        var quiet = documented(new World());
        for (int month : List.of(1, 12, 36)) {
            assertEquals(recorded(quiet, month, ECONOMIC), level(USUAL, quiet, month, ECONOMIC), 1e-12);
        }
        assertTrue(level(USUAL, contracts(documented(new World()), 2), 24, ECONOMIC) < 48);
        assertEquals(50, level(USUAL, contracts(2), 24, ECONOMIC), 1e-9);
    }

    @Test
    void aRivalryThatHasBegunGoesOnByItselfUnderItsName() {
        var world = new World();
        for (int number = 1; number <= 5; number++) {
            world.happened(number, TechnologyNews.contract("earlier" + number));
        }
        var situation = world.situation();
        var path = Paths.quiet(THEORY, situation);
        assertTrue(path.at(18, ECONOMIC) < path.at(0, ECONOMIC) - 3);
        var parts = Paths.parts(THEORY, situation, Script.quiet(situation), 18, Channel.ECONOMIC);
        assertEquals(Level.points(path.at(18, ECONOMIC)), Arrays.stream(parts).sum(), 1e-9);
        assertTrue(parts[THEORY.card().scope().causes().indexOf("rivalry over technology")] < -3, Arrays.toString(parts));
    }

    /** Five contracts up to {@code as of} go on as the same five go on when they are part of the run. */
    @Test
    void documentedContractsGoOnAsPlannedOnesDo() {
        var documented = new World();
        for (int number = 1; number <= 5; number++) {
            documented.happened(6 - number, TechnologyNews.contract("earlier" + number));
        }
        double atAsOf = Level.points(level(USUAL, contracts(5), 5, ECONOMIC));
        for (int month : List.of(1, 6, 24)) {
            double planned = Level.points(level(USUAL, contracts(5), 5 + month, ECONOMIC)) - atAsOf;
            assertEquals(planned, Level.points(level(USUAL, documented, month, ECONOMIC)), 1e-9, "month " + month);
        }
    }
}
