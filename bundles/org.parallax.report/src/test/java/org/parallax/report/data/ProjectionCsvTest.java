package org.parallax.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parallax.report.Made;

class ProjectionCsvTest {

    @Test
    void hasOneValueALine() {
        var lines = ProjectionCsv.of(new Made().months(5).past(4).theories(2).result()).lines().toList();
        assertEquals("theory,variant,indicator,month,statistic,value", lines.getFirst());
        assertEquals(1 + 8 * 4 + 2 * 3 * 8 * 8 * 5, lines.size());
        lines.forEach(line -> assertEquals(6, line.split(",", -1).length, line));
    }

    @Test
    void smallNumbersAreNotWrittenInPowersOfTen() {
        assertEquals("0", Decimals.short4(-0.00001));
        assertEquals("0.0001", Decimals.short4(0.0001));
        assertEquals("100", Decimals.short4(100));
        assertEquals("-41.25", Decimals.short4(-41.25));
        assertTrue(ProjectionCsv.of(new Made().effect(1e-7).months(3).result()).lines().skip(1).noneMatch(line ->
                line.substring(line.lastIndexOf(',')).contains("E")));
    }

    @Test
    void aFileThatLeavesTheProgramSaysWhatItIsAndWhatItWasMadeFrom() {
        var made = new Made().months(2).past(2);
        var result = made.result();
        var lines = ProjectionCsv.of(made.manifest(result), result).lines().toList();
        assertTrue(lines.getFirst().startsWith("# note: A projection under one theory, not a prediction"), lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("# runs: ") && line.contains(", seed ")));
        assertEquals(ProjectionCsv.of(result).lines().toList(), lines.stream().filter(line -> !line.startsWith("#")).toList());
    }
}
