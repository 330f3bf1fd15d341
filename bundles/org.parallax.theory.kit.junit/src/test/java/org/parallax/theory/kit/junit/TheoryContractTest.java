package org.parallax.theory.kit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.contract.Promise;

class TheoryContractTest {

    /** Every level is the same, whatever it is. */
    private record Flat(DoubleSupplier level) implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard("Flat", "1", "Flat", "Nothing changes.", "This test", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return values -> () -> (month, levels) -> {
                double value = level.getAsDouble();
                Arrays.stream(Domain.values()).forEach(domain -> levels.set(domain, value));
                Arrays.stream(Side.values()).forEach(side -> levels.setView(side, value));
            };
        }
    }

    private static Map<String, DynamicTest> testsOf(Theory theory) {
        var contract = new TheoryContract() {
            @Override
            protected Theory theory() {
                return theory;
            }
        };
        return contract.keepsItsPromises().collect(Collectors.toMap(DynamicTest::getDisplayName, test -> test));
    }

    @Test
    void aTheoryThatKeepsThePromisesPassesATestForEach() throws Throwable {
        var tests = testsOf(new Kernel());
        assertEquals(Promise.values().length, tests.size());
        for (var test : tests.values()) {
            test.getExecutable().execute();
        }
    }

    @Test
    void aBrokenPromiseFailsItsTestAndNoOther() throws Throwable {
        var tests = testsOf(new Flat(() -> Double.NaN));
        var failure = assertThrows(AssertionError.class, tests.get("LEVELS").getExecutable()::execute);
        assertTrue(failure.getMessage().startsWith("LEVELS. Flat: on Undocumented in month 1"), failure.getMessage());
        tests.remove("LEVELS");
        for (var test : tests.values()) {
            test.getExecutable().execute();
        }
    }
}
