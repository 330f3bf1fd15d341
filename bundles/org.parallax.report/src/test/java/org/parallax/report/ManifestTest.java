package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.report.Manifest.Addition;
import org.parallax.report.Manifest.Coverage;

/** How far the record goes is said of everything made from it. */
final class ManifestTest {

    private static final Set<String> NOT_PROJECTED =
            Set.of("citation", "backtest.json", "backtest.report", "backtest.txt", "skills.svg");

    @Test
    void theRecordIsToldInHalfASentence() {
        assertEquals(Optional.empty(), told(Coverage.UNKNOWN).recordInWords());
        assertEquals(Optional.of("Record to 2025-12"), told(to(2025, 12)).recordInWords());
        assertEquals(Optional.of("Record to 2026-10, with A and B"), told(to(2026, 10, "A", "B")).recordInWords());
        assertEquals(
                Optional.of("Record to 2025-12, with 2 additions to the record from notes.scenario"),
                told(to(2025, 12)).with(List.of(new Addition("notes.scenario", 2))).recordInWords());
    }

    @Test
    void twoScenariosThatDifferInTheirLayersAreBothTold() {
        assertEquals(Optional.of("Record to 2025-12"), Manifest.recordInWords(told(to(2025, 12)), told(to(2025, 12))));
        var both = Manifest.recordInWords(told(to(2025, 12)), told(to(2026, 10, "Chronicle"))).orElseThrow();
        assertTrue(both.contains("Record to 2025-12; ") && both.endsWith("Record to 2026-10, with Chronicle"), both);
    }

    @TestFactory
    Stream<DynamicTest> everythingThatLeavesTheProgramSaysIt() {
        return Written.of(new Made().months(2).past(2).theories(2), "title").entrySet().stream()
                .filter(file -> !NOT_PROJECTED.contains(file.getKey()))
                .map(file -> dynamicTest(file.getKey(), () -> {
                    assertTrue(file.getValue().contains("2025-12"), "how far the record goes");
                    assertTrue(file.getValue().contains(file.getKey().startsWith("record.") ? "title" : "PublicChronicle"), "which layers");
                }));
    }

    private static Manifest told(Coverage coverage) {
        return new Made().manifest(new Made().months(2).past(2).result()).covering(coverage);
    }

    private static Coverage to(int year, int month, String... layers) {
        return new Coverage(Optional.of(YearMonth.of(year, month)), List.of(layers));
    }
}
