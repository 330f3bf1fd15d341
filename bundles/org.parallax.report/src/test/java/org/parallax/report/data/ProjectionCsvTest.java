package org.parallax.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;

class ProjectionCsvTest {

    @Test
    void hasOneValueALine() {
        var lines = values(new Made().months(5).past(4).theories(2));
        assertEquals("theory,variant,indicator,month,statistic,value", lines.getFirst());
        int indicators = Indicator.values().length;
        assertEquals(1 + indicators * 4 + 3 * 5 * indicators * 8 * 5, lines.size(), "two theories and their pool");
        lines.forEach(line -> assertEquals(6, line.split(",", -1).length, line));
    }

    @Test
    void smallNumbersAreNotWrittenInPowersOfTen() {
        assertEquals("0", Decimals.short4(-0.00001));
        assertEquals("0.0001", Decimals.short4(0.0001));
        assertEquals("100", Decimals.short4(100));
        assertEquals("-41.25", Decimals.short4(-41.25));
        assertTrue(values(new Made().effect(1e-7).months(3)).stream().skip(1).noneMatch(line ->
                line.substring(line.lastIndexOf(',')).contains("E")));
    }

    @Test
    void aFileThatLeavesTheProgramSaysWhatItIsAndWhatItWasMadeFrom() {
        var made = new Made().months(2).past(2);
        var result = made.result();
        var lines = ProjectionCsv.of(made.manifest(result), result).lines().toList();
        assertTrue(lines.getFirst().startsWith("# note: A projection under one theory, not a prediction"), lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("# runs: ") && line.contains(", seed ")));
        assertEquals("theory,variant,indicator,month,statistic,value", lines.get(9));
        assertTrue(lines.contains("# record to 2025-12, with PublicChronicle"), lines.subList(0, 9).toString());
        assertTrue(lines.contains("# shown: Nothing has been shown of ClashOfRealities: it was never scored."), lines.subList(0, 9).toString());
        assertTrue(lines.stream().skip(9).noneMatch(line -> line.startsWith("#")));
    }

    @Test
    void aFileOfSomeRunsSaysWhich() {
        var made = new Made().months(2).past(2).given(Conditioning.of(new Branch.Not(new Branch.Happened("note"))), 2741);
        var result = made.result();
        var lines = ProjectionCsv.of(made.manifest(result), result).lines().toList();
        assertTrue(lines.contains("# given: not note"), lines.subList(0, 9).toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("# runs counted: 2741 under ")), lines.subList(0, 9).toString());
    }

    @Test
    void aFileOfHeldRunsSaysWhatIsHeld() {
        var held = new Held(List.of(new HeldBranch(new Branch.Not(new Branch.Happened("note"))), new HeldBranch(
                new Branch.Happened("landing"), Optional.of(YearMonth.of(2027, 9)))), Optional.of(YearMonth.of(2026, 6)));
        var made = new Made().months(2).past(2).held(held);
        var result = made.result();
        var lines = ProjectionCsv.of(made.manifest(result), result).lines().limit(12).toList();
        assertTrue(lines.contains("# held in every run: landing@2027-09, not note"), lines::toString);
        assertTrue(lines.contains("# present: 2026-06"), lines::toString);
    }

    private static List<String> values(Made made) {
        var result = made.result();
        return ProjectionCsv.of(made.manifest(result), result).lines().filter(line -> !line.startsWith("#")).toList();
    }
}
