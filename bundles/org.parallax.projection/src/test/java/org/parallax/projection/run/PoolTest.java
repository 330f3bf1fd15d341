package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.between;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.PooledIndicator;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;

/** Theories pooled with equal weights. */
class PoolTest {

    private static final Situation SITUATION = new World()
            .event("a", between(3, 9), 0.7, ALWAYS, impact(-12))
            .expect(new Expectation("expect", 1, Threshold.above(Indicator.POLITICAL, 50), month(12), 0.5))
            .expect(new Expectation("expect", 2, Threshold.above(Indicator.VIEW_OF_FIRST_BY_SECOND, 47), month(12), 0.5))
            .situation();

    /** A theory that wanders within a scope. */
    private record Scoped(String id, double noise, Scope scope) implements Theory {

        @Override
        public TheoryCard card() {
            return new Wanderer(id, noise).card().within(scope);
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return new Wanderer(id, noise).learn(situation, past);
        }
    }

    private static final Theory POLITICAL = speaking("Political", 3, Channel.POLITICAL);
    private static final Theory KERNEL = new Scoped("TheKernel", 1, Scope.ofBaseline(UseOfPoints.TAKEN));
    private static final Theory PERSISTENCE = new Scoped("APersistence", 1, Scope.ofBaseline(UseOfPoints.IGNORED));

    private static Theory speaking(String id, double noise, Channel... channels) {
        return new Scoped(id, noise, new Scope(EnumSet.copyOf(Set.of(channels)), UseOfPoints.TAKEN, List.of(), List.of(), false));
    }

    private static ProjectionResult projected(Theory... theories) {
        return Runs.result(SITUATION, 900, 2, theories);
    }

    private static Pool pool(Theory... theories) {
        return projected(theories).pool().orElseThrow();
    }

    private static PooledIndicator political(Theory... theories) {
        return pool(theories).of(Indicator.POLITICAL).orElseThrow();
    }

    @Test
    void thereIsOneOnlyOfTheoriesThatAreNoBaselines() {
        assertEquals(Optional.empty(), projected(Runs.WANDERER).pool());
        assertEquals(Optional.empty(), projected(Runs.WANDERER, KERNEL, PERSISTENCE).pool());
        assertEquals(List.of("Political", "Wanderer"), pool(Runs.WANDERER, PERSISTENCE, POLITICAL).theories());
    }

    @Test
    void thoseArePooledThatSaySomething() {
        var pool = pool(Runs.WANDERER, POLITICAL, KERNEL);
        assertEquals(List.of("Political", "Wanderer"), pool.of(Indicator.POLITICAL).orElseThrow().theories());
        assertEquals(List.of("Wanderer"), pool.of(Indicator.SECURITY).orElseThrow().theories());
        var alone = projected(Runs.WANDERER, POLITICAL).theories().getFirst();
        assertEquals(alone.scenario().of(Indicator.SECURITY), pool.of(Indicator.SECURITY).orElseThrow().scenario(), "one is itself");
    }

    @Test
    void whereNoneSpeaksTheDocumentedEffectsDoOrNothing() {
        var other = speaking("Other", 2, Channel.POLITICAL, Channel.SECURITY);
        var kernel = projected(POLITICAL, other, PERSISTENCE, KERNEL);
        var economic = kernel.pool().orElseThrow().of(Indicator.ECONOMIC).orElseThrow();
        assertEquals(List.of("TheKernel"), economic.theories());
        assertEquals(kernel.theories().getLast().change().of(Indicator.ECONOMIC), economic.change(Counterfactual.REFERENCE));
        assertEquals(Optional.empty(), pool(POLITICAL, other, PERSISTENCE).of(Indicator.ECONOMIC));
        assertEquals(1, pool(POLITICAL, other).outcomes().size(), "no expectation of what is not pooled");
    }

    @Test
    void aTheoryPooledWithItselfIsItself() {
        var result = projected(new Wanderer("One", 2), new Wanderer("Two", 2));
        var one = result.theories().getFirst();
        for (var indicator : Indicator.values()) {
            var pooled = result.pool().orElseThrow().of(indicator).orElseThrow();
            assertEquals(one.scenario().of(indicator).mean(), pooled.scenario().mean());
            for (var quantile : Quantile.values()) {
                for (int i = 0; i < pooled.scenario().months(); i++) {
                    assertEquals(one.scenario().of(indicator).at(quantile).at(i), pooled.scenario().at(quantile).at(i), 0.2, indicator + " " + quantile + " " + i);
                    assertEquals(one.change().of(indicator).at(quantile).at(i), pooled.change().at(quantile).at(i), 0.2, indicator + " " + quantile + " " + i);
                }
            }
        }
    }

    @Test
    void meansAndProbabilitiesAreMeans() {
        var result = projected(Runs.WANDERER, POLITICAL);
        var pool = result.pool().orElseThrow();
        var political = pool.of(Indicator.POLITICAL).orElseThrow();
        for (var against : Counterfactual.values()) {
            double sum = 0;
            for (var theory : result.theories()) {
                sum += theory.against(against).change().of(Indicator.POLITICAL).mean().at(11);
            }
            assertEquals(sum / 2, political.change(against).mean().at(11), 1e-12);
        }
        double held = (result.theories().get(0).outcomes().getFirst().probability()
                + result.theories().get(1).outcomes().getFirst().probability()) / 2;
        assertEquals(held, pool.outcomes().getFirst().probability(), 1e-12);
        assertEquals(held >= 0.5, pool.outcomes().getFirst().met());
        assertEquals(
                result.theories().getFirst().outcomes().getLast().probability(), pool.outcomes().getLast().probability(), "Political is silent on views");
    }

    @Test
    void theMixtureIsWiderThanEitherWhereTheyAreApart() {
        var result = projected(Runs.WANDERER, POLITICAL);
        var pooled = result.pool().orElseThrow().of(Indicator.POLITICAL).orElseThrow().scenario();
        double lowest = result.theories().stream().mapToDouble(each -> each.scenario().of(Indicator.POLITICAL).at(Quantile.Q05).last()).min().orElseThrow();
        double highest = result.theories().stream().mapToDouble(each -> each.scenario().of(Indicator.POLITICAL).at(Quantile.Q05).last()).max().orElseThrow();
        double fifth = pooled.at(Quantile.Q05).last();
        assertTrue(lowest < fifth && fifth < highest, lowest + " < " + fifth + " < " + highest);
    }

    @Test
    void neitherOrderNorThreadsChangeABit() {
        var third = speaking("Third", 5, Channel.POLITICAL, Channel.ECONOMIC);
        var pool = pool(Runs.WANDERER, POLITICAL, third, KERNEL);
        assertEquals(pool, pool(KERNEL, third, POLITICAL, Runs.WANDERER));
        assertEquals(pool, Runs.result(SITUATION, 900, 1, third, KERNEL, Runs.WANDERER, POLITICAL).pool().orElseThrow());
        assertNotEquals(political(Runs.WANDERER, POLITICAL), political(Runs.WANDERER, third));
    }

    @Test
    void itIsPooledInTheRunsCounted() {
        var situation = new World().event("a", at(3), 0.5, ALWAYS, impact(-12)).situation();
        var landing = new Branch.Happened("a");
        for (var branch : List.of(landing, new Branch.Not(landing))) {
            var settings = new RunSettings(300, 7, Conditioning.of(branch));
            var result = Runs.completed(new Projector(1).project(situation, List.of(Runs.WANDERER, POLITICAL), settings, Progress.SILENT));
            double change = result.pool().orElseThrow().of(Indicator.POLITICAL).orElseThrow().change().mean().at(3);
            assertEquals(branch == landing, change < -1, branch.text() + ": " + change);
        }
    }
}
