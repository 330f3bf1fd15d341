package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/** Whole paths: where they start, how they rise and fall, how far they spread. */
class CourseTest {

    private static final ClashOfRealities THEORY = new ClashOfRealities();

    private static Paths noisy(Situation situation, int runs) {
        return Paths.of(THEORY, situation, THEORY.card().defaults(), Script.noisy(situation), runs);
    }

    @Test
    void aSevereLandingCostsAboutNinePointsAndHalfOfThemAYear() {
        var effect = Effect.of(News.landing("landing"), world -> world);
        assertTrue(effect.on(POLITICAL) < -8 && effect.on(POLITICAL) > -12, "at once " + effect.on(POLITICAL));
        double left = effect.in(Effect.MONTH + 9, POLITICAL) / effect.on(POLITICAL);
        assertTrue(left > 0.3 && left < 0.6, "left after nine months " + left);
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void theFirstMonthContinuesTheRecord(Indicator indicator) {
        // A landing in the very month of "as of": what is left of it goes on fading, nothing jumps.
        var situation = new World()
                .happened(1, News.landing("landing"))
                .happened(30, News.summit("summit"))
                .situation();
        var path = Paths.quiet(THEORY, situation);
        assertEquals(path.at(0, indicator), path.at(1, indicator), 2.5);
        assertTrue(path.at(0, Indicator.POLITICAL) < 43);
        assertTrue(path.at(12, Indicator.POLITICAL) > path.at(0, Indicator.POLITICAL) + 4);
    }

    @Test
    void aConditionOfThePlanStandsUntilItIsEndedAndLeavesAScar() {
        var controls = News.called("controls").on(Domain.POLITICAL, -6).lastingShare(0.2).untilEnded().event();
        var lifted = News.called("lifted").ending("controls").event();
        var without = Paths.quiet(THEORY, new World().months(40).situation());
        var standing = Paths.quiet(THEORY, new World().months(40).plan(3, controls).situation());
        var ended = Paths.quiet(THEORY, new World().months(40).plan(3, controls).plan(12, lifted).situation());
        for (int month = 1; month <= 12; month++) {
            assertEquals(standing.at(month, POLITICAL), ended.at(month, POLITICAL), 1e-9, "month " + month);
        }
        double felt = without.at(12, POLITICAL) - ended.at(12, POLITICAL);
        assertTrue(felt > 4, "felt " + felt);
        for (int month = 13; month <= 39; month++) {
            assertTrue(ended.at(month, POLITICAL) > standing.at(month, POLITICAL), "month " + month);
        }
        double left = (without.at(39, POLITICAL) - ended.at(39, POLITICAL)) / felt;
        assertTrue(left > 0.1 && left < 0.2, "left of it two years later " + left);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 36})
    void theBandWidensPlausibly(int month) {
        var paths = noisy(new World().situation(), 2000);
        double half = (paths.quantile(month, POLITICAL, 0.95) - paths.quantile(month, POLITICAL, 0.05)) / 2;
        double least = month == 12 ? 8 : 11;
        assertTrue(half > least && half < least + 5, "half width in month " + month + ": " + half);
    }

    @Test
    void anEventThatDoesNothingChangesNothing() {
        var nothing = new World().plan(4, News.called("nothing").on(Domain.POLITICAL, 0).event()).situation();
        assertArrayEquals(noisy(new World().situation(), 5).all(), noisy(nothing, 5).all());
    }

    @Test
    void eventsOfOneMonthHaveNoOrder() {
        var one = new World().plan(4, News.landing("a")).plan(4, News.summit("b")).situation();
        var other = new World().plan(4, News.landing("b")).plan(4, News.summit("a")).situation();
        var left = Paths.quiet(THEORY, one);
        var right = Paths.quiet(THEORY, other);
        for (var indicator : Indicator.values()) {
            assertEquals(left.at(20, indicator), right.at(20, indicator), 1e-9);
        }
    }
}
