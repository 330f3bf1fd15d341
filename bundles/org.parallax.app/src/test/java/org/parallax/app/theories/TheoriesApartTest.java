package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.ECONOMIC;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.projection.situation.Indicator;

/** The scenarios that were written to part the theories part them, in the direction in which they were meant to. */
final class TheoriesApartTest {

    private static final String KERNEL = InstalledCards.KERNEL;
    private static final String CLASH = "ClashOfRealities";
    private static final String QUASI = "QuasiAlliance";
    private static final String SPACE = "PoliticalSpace";
    private static final String RIVALRY = "TechnologyRivalry";
    private static final List<String> THEORIES = InstalledCards.kernelAndClaiming();

    /** A stated nothing. */
    private static final double NOTHING = 0.3;

    private static ProjectedExamples examples;

    @BeforeAll
    static void project() {
        examples = ProjectedExamples.of(
                List.of("late-declaration.scenario", "theories-apart.scenario", "weakened-guarantee.scenario"), THEORIES, 4000);
    }

    @TestFactory
    Stream<DynamicTest> oneLiesAboveTheOther() {
        return Sketch.ALL.stream().flatMap(Sketch::orders).filter(order -> areInstalled(order.above(), order.below())).map(order -> DynamicTest.dynamicTest(order.toString(), () -> {
            double above = examples.effect(order.above(), order.scenario(), order.indicator(), order.month());
            double below = examples.effect(order.below(), order.scenario(), order.indicator(), order.month());
            assertTrue(above > below, () -> above + " is not above " + below);
        }));
    }

    private static boolean areInstalled(String... theories) {
        return THEORIES.containsAll(List.of(theories));
    }

    @TestFactory
    Stream<DynamicTest> whoSaysNothingPassesTheRecordOn() {
        return Sketch.ALL.stream().flatMap(Sketch::silences).filter(silence -> areInstalled(silence.theory()))
                .map(silence -> DynamicTest.dynamicTest(silence.toString(), () -> assertAsKernel(
                        silence.theory(), silence.scenario(), silence.indicator(), silence.month(), NOTHING)));
    }

    @TestFactory
    Stream<DynamicTest> contractsAloneDoLittleToTradeUnlessTheyAreRivalry() {
        return THEORIES.stream().filter(theory -> !theory.equals(RIVALRY)).map(theory -> DynamicTest.dynamicTest(theory, () -> {
            for (int month : List.of(9, 21, 44)) {
                assertEquals(0, examples.effect(theory, "SixContracts", ECONOMIC, month), 1.5, theory + ", month " + month);
            }
        }));
    }

    @Test
    void contractsThatNobodyCoordinatesAreARivalry() {
        assertTrue(contracts(RIVALRY, ECONOMIC, 9) < -1.5, () -> "" + contracts(RIVALRY, ECONOMIC, 9));
        for (int month : List.of(21, 44)) {
            double rivalry = contracts(RIVALRY, ECONOMIC, month);
            assertTrue(rivalry <= contracts(KERNEL, ECONOMIC, month) - 3, () -> rivalry + " in month " + month);
            for (var theory : THEORIES) {
                assertTrue(theory.equals(RIVALRY) || rivalry < contracts(theory, ECONOMIC, month), theory + ", month " + month);
            }
        }
        double afterTheLanding = contracts(RIVALRY, POLITICAL, 21);
        assertTrue(afterTheLanding <= contracts(KERNEL, POLITICAL, 21) - 3, () -> "" + afterTheLanding);
    }

    private static double contracts(String theory, Indicator indicator, int month) {
        return examples.effect(theory, "SixContracts", indicator, month);
    }

    /** Under the heading of the page that shows all theories side by side. */
    @Test
    void thePageHoldsWhatTheySay() throws IOException {
        var columns = Stream.concat(Stream.of("scenario", "indicator", "month"), THEORIES.stream()).toList();
        PageTable.under("## What they say", "how-the-theories-part.md").assertHolds(columns, Sketch.ALL.stream()
                .flatMap(sketch -> sketch.months().stream().map(month -> told(sketch, month))).toList());
    }

    private static List<String> told(Sketch sketch, int month) {
        return Stream.concat(
                        Stream.of(sketch.scenario(), sketch.indicator().name().toLowerCase(Locale.ROOT), "" + month),
                        THEORIES.stream().map(theory -> PageTable.tenths(
                                examples.effect(theory, sketch.scenario(), sketch.indicator(), month))))
                .toList();
    }

    private static void assertAsKernel(String theory, String scenario, Indicator indicator, int month, double within) {
        assertEquals(
                examples.effect(KERNEL, scenario, indicator, month), examples.effect(theory, scenario, indicator, month), within,
                theory + " on " + scenario + ", month " + month);
    }

    @Test
    void theWeakenedGuaranteeShowsOppositeSignsOnSecurity() {
        for (int month : List.of(30, 36)) {
            double clash = examples.effect(CLASH, "WeakenedGuarantee", SECURITY, month);
            double quasi = examples.effect(QUASI, "WeakenedGuarantee", SECURITY, month);
            assertTrue(clash < -0.5 && quasi > 2, clash + " and " + quasi + " in month " + month);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09", "2025-12"})
    void aSevereDoubtAboutTheGuaranteeRaisesSecurity(String asOf) {
        var doubt = ProjectedExamples.ofText(
                "Doubt", asOf, "event doubt in 2026-02 : CommitmentDoubt { by UnitedStates intensity severe }", List.of(KERNEL, QUASI));
        int month = asOf.equals("2024-09") ? 24 : 9;
        double effect = doubt.effect(QUASI, "Doubt", SECURITY, month);
        assertTrue(effect > 0.5, () -> "" + effect);
        assertEquals(0, doubt.effect(KERNEL, "Doubt", SECURITY, month), 1e-9);
    }

    /** Its fears act by what they have moved since {@code as of}: where nothing is planned, nothing moves but the record's own news. */
    @ParameterizedTest
    @ValueSource(strings = {"1998-01", "2004-06", "2012-08", "2017-03", "2025-05", "2025-12"})
    void withoutAScenarioTheQuasiAllianceMovesNothingOfItsOwn(String asOf) {
        var still = ProjectedExamples.ofText("Still", asOf, "", List.of(KERNEL, QUASI));
        for (var indicator : Indicator.values()) {
            var own = still.under(QUASI, "Still").reference().of(indicator).mean();
            var news = still.under(KERNEL, "Still").reference().of(indicator).mean();
            for (int month = 0; month < own.length(); month++) {
                assertEquals(news.at(month), own.at(month), 1e-9, indicator + ", month " + (month + 1));
            }
        }
    }

    /** Absolute, and not against the documented effects: what is laid by does politics nothing until somebody takes it up. */
    @Test
    void programmesDoPoliticsNoGoodBeforeALeaderChangesAndThenAtOnce() {
        assertEquals(0, examples.effect(SPACE, "SixProgrammes", POLITICAL, 3), NOTHING);
        assertEquals(0, examples.effect(SPACE, "SixProgrammes", POLITICAL, 8), NOTHING);
        double taken = examples.effect(SPACE, "SixProgrammes", POLITICAL, 9);
        assertTrue(taken > 5, () -> "" + taken);
    }

    /** With the winner or without him, who as documented takes office within the month. */
    @ParameterizedTest
    @ValueSource(strings = {"", " event winner in 2017-05 : LeadershipChange { in SouthKorea to progressive intensity minor }"})
    void aVoteTurnsTheAgreementOfSeventeenMonthsBefore(String winner) {
        var voted = ProjectedExamples.ofText(
                "Voted", "2017-03", "event vote in 2017-05 : Election { in SouthKorea intensity minor }" + winner, List.of(KERNEL, SPACE));
        assertEquals(0, voted.effect(SPACE, "Voted", POLITICAL, 3), 1e-9);
        double turned = voted.effect(SPACE, "Voted", POLITICAL, 4);
        assertTrue(turned < -5, () -> "" + turned);
        assertEquals(0, voted.effect(KERNEL, "Voted", POLITICAL, 4), 1e-9);
    }

    @Test
    void aMoreDovishTokyoRaisesSecurityByClosingTheGap() {
        var dovish = ProjectedExamples.ofText(
                "Dovish", "2025-12", "event change in 2026-03 : LeadershipChange { in Japan to progressive intensity minor }", List.of(QUASI));
        double effect = dovish.effect(QUASI, "Dovish", SECURITY, 36);
        assertTrue(effect > 2, () -> "" + effect);
    }
}
