package org.parallax.theory.kit.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.contract.Contract;
import org.parallax.theory.kit.contract.Finding;
import org.parallax.theory.kit.contract.Promise;

/**
 * The contract of {@link Theory} as a JUnit 5 test. Subclass it in the tests of a theory, say which theory it is,
 * and each promise becomes a test:
 *
 * <pre>{@code
 * class MyTheoryContractTest extends TheoryContract {
 *
 *     @Override
 *     protected Theory theory() {
 *         return new MyTheory();
 *     }
 * }
 * }</pre>
 *
 * <p>It changes the default locale and time zone for a moment, so do not run it beside tests that depend on them.
 */
public abstract class TheoryContract {

    /** The theory under test. */
    protected abstract Theory theory();

    /** A test for each promise; it fails with what was found against it, and the cure. */
    @TestFactory
    public Stream<DynamicTest> keepsItsPromises() {
        var findings = Contract.check(theory());
        return Arrays.stream(Promise.values())
                .map(promise -> dynamicTest(promise.name(), () -> requireNone(promise, findings)));
    }

    private static void requireNone(Promise promise, List<Finding> findings) {
        var against = findings.stream()
                .filter(finding -> finding.promise() == promise)
                // Some runners show a test that is made while they run by its number alone.
                .map(finding -> promise + ". " + finding)
                .collect(Collectors.joining("\n"));
        if (!against.isEmpty()) {
            throw new AssertionError(against);
        }
    }
}
