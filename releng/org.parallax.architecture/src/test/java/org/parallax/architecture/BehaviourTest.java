package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.architecture.fixture.GlobalState;
import org.parallax.architecture.fixture.LoneFinder;
import org.parallax.architecture.fixture.Quitter;
import org.parallax.architecture.fixture.StackPrinter;
import org.parallax.architecture.fixture.StringHelper;
import org.parallax.architecture.fixture.Wavering;

/** What no class may do: in any bundle, or in those whose results must be the same bytes on every machine. */
class BehaviourTest {

    private static final Map<String, ArchRule> EVERYWHERE = Map.of("ends no process",
        Rules.onlyTheCommandLineEndsTheProcess(), "prints no stack", Rules.printsNoStack(), "keeps no global state",
        Rules.keepsNoGlobalState(), "has telling names", Rules.hasTellingNames(),
        "finds plug-ins through one loader", Rules.findsPluginsThroughOneLoader());

    @TestFactory
    Stream<DynamicTest> inAllBundles() {
        return Bundle.all().stream().flatMap(bundle -> EVERYWHERE.entrySet().stream().map(rule -> dynamicTest(
            bundle.name() + " " + rule.getKey(), () -> rule.getValue().allowEmptyShould(true).check(bundle.classes()))));
    }

    @TestFactory
    Stream<DynamicTest> sameBytesOnEveryMachine() {
        return Stream.of("org.parallax.projection", "org.parallax.theory.kit", "org.parallax.theories",
            "org.parallax.backtest", "org.parallax.report").map(name -> dynamicTest(name,
                () -> Rules.sameBytesOnEveryMachine().allowEmptyShould(true).check(computing(name))));
    }

    /** The theory contract is excepted: it changes the default locale to find theories that use it, and has to restore it. */
    private static JavaClasses computing(String bundle) {
        return Bundle.named(bundle).classes().that(
            DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.parallax.theory.kit.contract")));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return Stream.of(Map.entry(Quitter.class, Rules.onlyTheCommandLineEndsTheProcess()),
            Map.entry(StackPrinter.class, Rules.printsNoStack()),
            Map.entry(LoneFinder.class, Rules.findsPluginsThroughOneLoader()),
            Map.entry(GlobalState.class, Rules.keepsNoGlobalState()),
            Map.entry(StringHelper.class, Rules.hasTellingNames()),
            Map.entry(Wavering.Logarithm.class, Rules.sameBytesOnEveryMachine()),
            Map.entry(Wavering.Clock.class, Rules.sameBytesOnEveryMachine()),
            Map.entry(Wavering.Today.class, Rules.sameBytesOnEveryMachine()),
            Map.entry(Wavering.Dice.class, Rules.sameBytesOnEveryMachine()),
            Map.entry(Wavering.Language.class, Rules.sameBytesOnEveryMachine()),
            Map.entry(Wavering.Text.class, Rules.sameBytesOnEveryMachine()))
            .map(entry -> dynamicTest(entry.getKey().getSimpleName(), () -> assertThrows(AssertionError.class,
                () -> entry.getValue().check(new ClassFileImporter().importClasses(entry.getKey())))));
    }
}
