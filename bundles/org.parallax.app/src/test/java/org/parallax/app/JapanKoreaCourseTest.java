package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Side;

/** What the installed record adds up to, held against what its documents say of the same months, and what it leaves open. */
final class JapanKoreaCourseTest {

    private static final Parallax INSTALLED = Parallax.installed(Optional.empty());

    private static DocumentedCourse course;

    @BeforeAll
    static void readThePast() {
        course = DocumentedCourse.ofJapanKorea();
    }

    /** bard2021: "may be the worst since the two countries normalized relations in 1965"; tamaki2024: "in a sweet spot". */
    @Test
    void theSweetSpotIsAboveTheWorstSince1965() {
        for (var indicator : List.of(
                Indicator.COOPERATION, Indicator.POLITICAL, Indicator.viewBy(Side.FIRST), Indicator.viewBy(Side.SECOND))) {
            assertAbove(indicator, "2024-08", "2021-10");
        }
    }

    @Test
    void theWorstSince1965IsBelowNeutral() {
        for (var indicator : List.of(Indicator.COOPERATION, Indicator.POLITICAL)) {
            assertTrue(past(indicator, "2021-10") < Level.of(0), () -> indicator + " " + past(indicator, "2021-10"));
        }
    }

    /** newera2025: "the delicate thaw underway". */
    @Test
    void theThawIsAboveTheWorstSince1965() {
        assertAbove(Indicator.COOPERATION, "2025-12", "2021-10");
        assertAbove(Indicator.POLITICAL, "2025-12", "2021-10");
    }

    /** All documents have the deepest trough follow the controls of 2019. */
    @Test
    void theLowestMonthSince1998FollowsTheControlsOf2019() {
        var lowest = Stream.iterate(YearMonth.of(1998, 1), month -> month.plusMonths(1)).limit(28 * 12)
                .min(Comparator.comparing(month -> past(Indicator.COOPERATION, month.toString()))).orElseThrow();
        assertTrue(!lowest.isBefore(YearMonth.of(2019, 8)) && !lowest.isAfter(YearMonth.of(2020, 1)), lowest::toString);
    }

    @Test
    void whatWasSeizedMayStillBeReleased() {
        assertSound("event release in 2026-06 : AssetsReleased { in SouthKorea against Japan over ForcedLabour }");
    }

    @Test
    void anAmbassadorMayBeRecalledAndReturn() {
        assertSound("""
                event recall in 2026-03 : AmbassadorRecalled { by SouthKorea to Japan over Heritage }
                  event back in 2026-09 : AmbassadorReturned { by SouthKorea to Japan }
                """);
    }

    @Test
    void aSuspendedAgreementMayBeEndedByOneSide() {
        assertSound("""
                event suspension in 2026-03 : AgreementSuspension { of GSOMIA by SouthKorea }
                  event end in 2026-09 : AgreementRepudiation { of GSOMIA by SouthKorea }
                """);
    }

    private static void assertSound(String statements) {
        assertEquals(List.of(), scenario(statements).diagnostics());
    }

    private static LoadedFiles scenario(String statements) {
        return INSTALLED.draft(Path.of("course.scenario")).now("""
                scenario Course "A course"
                  on JapanKorea as of 2025-12 for 36 months {
                  %s
                }
                """.formatted(statements), () -> false);
    }

    private static void assertAbove(Indicator indicator, String higher, String lower) {
        assertTrue(past(indicator, higher) > past(indicator, lower),
                () -> indicator + " " + higher + " " + past(indicator, higher) + ", " + lower + " " + past(indicator, lower));
    }

    private static double past(Indicator indicator, String month) {
        return course.at(indicator, YearMonth.parse(month));
    }
}
