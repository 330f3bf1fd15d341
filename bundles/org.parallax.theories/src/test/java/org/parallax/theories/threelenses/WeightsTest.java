package org.parallax.theories.threelenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;
import org.parallax.theory.kit.Kernel;

/** What the theory makes of the record's points, and what it passes on as it is. */
class WeightsTest {

    private static final ThreeLenses THEORY = new ThreeLenses();

    /** Identity binds all but alone. */
    private static World world() {
        return new World().course("NorthKorea", Quantity.THREAT, 0.8).course("China", Quantity.PRESSURE, 0.8);
    }

    private static LensesTrial planned(Happening event) {
        return LensesTrial.of(world().plan(3, event)).with("wound", 50).with("splitting", 0);
    }

    private static double share(Happening event, LensesTrial trial, Indicator indicator) {
        return Level.points(50 + trial.change(indicator, 3)) / Level.points(50 + planned(event).documented(indicator, 3));
    }

    private static Happening news(Topic... topics) {
        return Told.about(News.called("news").on(Domain.POLITICAL, -6).on(Domain.SECURITY, -4).event(), topics);
    }

    @Test
    void whatLeadersDoAmongThemselvesIsInsufficient() {
        for (var topics : List.of(new Topic[] {Topic.DIPLOMACY}, new Topic[] {Topic.LEADERSHIP})) {
            assertEquals(0.4, share(news(topics), planned(news(topics)), POLITICAL), 0.05);
            assertEquals(1, share(news(topics), planned(news(topics)).with("alone", 1), POLITICAL), 0.05);
        }
    }

    @Test
    void politicalNewsWeighsAsTheLensBindsThatItTouches() {
        assertEquals(1, share(news(Topic.HISTORY), planned(news(Topic.HISTORY)), POLITICAL), 0.1);
        assertEquals(1, share(news(Topic.DIPLOMACY, Topic.TERRITORY), planned(news(Topic.DIPLOMACY, Topic.TERRITORY)), POLITICAL), 0.1);
        assertEquals(0.4, share(news(Topic.ARMS), planned(news(Topic.ARMS)), POLITICAL), 0.1);
        assertEquals(0.4, share(news(Topic.SOCIETY), planned(news(Topic.SOCIETY)), POLITICAL), 0.1);
        var friends = LensesTrial.of(world().image(Side.FIRST, 0.3).image(Side.SECOND, 0.3).plan(3, news(Topic.HISTORY)));
        assertTrue(share(news(Topic.HISTORY), friends, POLITICAL) < 0.8, "where identity binds less");
    }

    @Test
    void securityFollowsArmsAndLittleElse() {
        assertEquals(1, share(news(Topic.ARMS), planned(news(Topic.ARMS)), SECURITY), 0.05);
        assertEquals(0.4, share(news(Topic.HISTORY), planned(news(Topic.HISTORY)), SECURITY), 0.1);
        assertEquals(1, share(news(Topic.HISTORY), planned(news(Topic.HISTORY)).with("alone", 1), SECURITY), 0.1);
    }

    @Test
    void whatIsNotToldToBeAboutAnythingCountsAsItIs() {
        assertEquals(1, share(news(), planned(news()), POLITICAL), 0.05);
        assertEquals(1, share(news(), planned(news()), SECURITY), 0.05);
    }

    private static Happening test(String state, Quantity quantity) {
        return Told.about(
                News.called("test").by(state).on(Domain.SECURITY, 4).on(Domain.POLITICAL, 2).on(Domain.ECONOMIC, -2)
                        .shifting(state, quantity, 0.2).fading(24).event(),
                Topic.OUTSIDERS, Topic.ARMS);
    }

    @Test
    void whatMakesTheCommonDangerActsThroughItAlone() {
        var test = planned(test("NorthKorea", Quantity.THREAT));
        assertEquals(0, test.with("danger", 0).change(SECURITY, 9), 0.1);
        assertTrue(test.change(SECURITY, 9) > 0.4);
        assertEquals(0, test.change(POLITICAL, 3), 0.1);
        assertTrue(test.documented(SECURITY, 3) > 3);
        var undocumented = world().plan(3, test("Russia", Quantity.THREAT)).situation();
        assertEquals(List.of(false), Deeds.planned(undocumented).dangers(), "a danger that the record has no level of");
        var reassurance = LensesTrial.of(world().course("UnitedStates", Quantity.COMMITMENT, 0.5)
                .plan(3, test("UnitedStates", Quantity.COMMITMENT)));
        assertTrue(reassurance.change(SECURITY, 3) > 3, "nor is the guarantee a danger");
    }

    @Test
    void onAllElseItPassesTheKernelOnBitForBit() {
        var situation = world().plan(2, News.landing("landing")).plan(6, News.summit("summit"))
                .plan(8, test("NorthKorea", Quantity.THREAT)).happened(5, News.landing("earlier")).situation();
        var theory = Paths.of(THEORY, situation, THEORY.card().defaults(), Script.noisy(situation), 5);
        var kernel = Paths.of(new Kernel(), situation, new Kernel().card().defaults(), Script.noisy(situation), 5);
        for (var channel : Channel.values()) {
            boolean speaks = channel == Channel.POLITICAL || channel == Channel.SECURITY;
            assertEquals(speaks, THEORY.card().scope().speaksOf().contains(channel));
            for (int run = 0; run < 5; run++) {
                double given = theory.at(run, 24, channel.indicator());
                double passedOn = kernel.at(run, 24, channel.indicator());
                assertEquals(speaks, given != passedOn, channel + " " + given + " against " + passedOn);
            }
        }
    }
}
