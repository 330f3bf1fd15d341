package org.parallax.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.EndedConditionFrequencies;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.situation.Party;
import org.parallax.report.Made;
import org.parallax.report.MadeComparison;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.HeldAgainst;

class TablesTest {

    private static final Grounds RECORD = new Grounds(Optional.of("Record to 2025-12, with PublicChronicle"), List.of());

    static Stream<Made> scenarios() {
        return Stream.of(
                new Made(), new Made().theories(3), new Made().crowded(), new Made().months(1), new Made().effect(9),
                new Made().title("길고 긴 제목 ".repeat(12)),
                new Made().parties(new Party("A", "A very long name of a state indeed", "AAA"), new Party("B", "대한민국", "KOR")));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noLineIsLongerThanEightyColumns(Made made) {
        var result = made.result();
        fits(ProjectionTable.of(result));
        fits(ProjectionTable.of(made.manifest(result), result, new HeldAgainst(Counterfactual.BASELINE)));
        var explained = new Explanation(result.drivers(), result.attribution(), List.of(), EndedConditionFrequencies.NONE, List.of());
        fits(DriversTable.of(result.situation(), Conditioning.NOTHING, explained, RECORD));
        fits(AttributionTable.of(result.situation(), Conditioning.NOTHING, explained, RECORD));
        fits(ComparisonTable.of(MadeComparison.export(made, "parallax compare")));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyNumberColumnEndsAtTheSamePlace(Made made) {
        var rows = ProjectionTable.of(made.result()).lines()
                .filter(line -> line.matches(".* [-0-9.]+ to [-0-9.]+ +[-0-9.]+ +[-+0-9.]+"))
                .toList();
        assertTrue(rows.size() >= 8, rows.toString());
        rows.forEach(row -> assertEquals(80, Columns.width(row), row));
    }

    @Test
    void theTableSaysThatAChangeIsAMeanBesideMedians() {
        var table = ProjectionTable.of(new Made().theories(2).result()).replaceAll("\\s+", " ");
        assertEquals(2, table.split("The change is the mean of the change run by run", -1).length, table);
    }

    private static void fits(String table) {
        assertTrue(table.endsWith("\n"));
        table.lines().forEach(line -> assertTrue(Columns.width(line) <= 80, line));
        table.lines().forEach(line -> assertEquals(line.stripTrailing(), line));
    }
}
